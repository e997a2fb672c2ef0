/** The corrections as readers get them: what a figure was, what it is now, and why. Runs at build only. */
import { formatDate } from '../i18n/dates';
import { formatNumber } from '../i18n/format';
import type { Copy } from '../record/copy';
import { fact } from '../record/facts';
import type { Correction, RecordOfVote } from '../record/types';
import { asText } from '../record/words';
import { nameOf } from './names';

export interface ToldCorrection {
	/** As in 2026-11-23, and as the language writes it. */
	date: string;
	day: string;
	text: string;
}

/** @returns the latest first; none where nothing was corrected */
export const toldCorrections = (record: RecordOfVote, copy: Copy): ToldCorrection[] =>
	record.corrections.map((correction) => ({
		date: correction.date,
		day: formatDate(correction.date, copy.lang),
		text: told(correction, record, copy)
	}));

function told({ figure, why }: Correction, record: RecordOfVote, copy: Copy): string {
	const { lang, data } = copy;
	if (!figure) return why[lang];
	return asText(data['corrections-entry'] ?? [], {
		name: nameOf(fact(record, figure.factId), record, copy),
		was: formatNumber(figure.was, lang),
		now: formatNumber(figure.is, lang),
		why: why[lang]
	});
}

/** The day of the last change that a reader should know of. @param day as the piece's own data has it */
export const modified = (day: string, { corrections }: Pick<RecordOfVote, 'corrections'>): string =>
	corrections.reduce((last, { date }) => (date > last ? date : last), day);
