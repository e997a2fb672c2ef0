/** A figure of the record as a picture's label takes it: its row, its value, its text. Runs at build only. */
import { formatNumber, type Format } from '$lib/i18n/format';
import { fact } from '$lib/record/facts';
import type { Lang, RecordOfVote } from '$lib/record/types';
import type { Figure } from '$lib/charts/fill';

/**
 * @param id of the figure, such as `turnout.almaty-city.22`
 * @throws RecordFault where the record has no such figure
 */
export function figureOf(
	record: Pick<RecordOfVote, 'facts'>,
	lang: Lang,
	id: string,
	format?: Format
): Figure {
	const { value } = fact(record, id);
	return { fact: id, value, text: formatNumber(value, lang, format) };
}
