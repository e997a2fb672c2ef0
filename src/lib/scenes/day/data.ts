/** Turnout of the regions and of the country in the seven reports of the day. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import { collator } from '$lib/i18n/collate';
import { formatNumber } from '$lib/i18n/format';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';

export interface Series {
	id: string;
	name: string;
	/** Percent of citizens on the lists, one a report, in the order of `hours`. */
	pct: number[];
}

export interface DayData {
	/** Hours of the reports by the capital's clock. */
	hours: number[];
	/** The hour at which polls open. */
	opens: number;
	regions: Series[];
	country: Series;
	almaty: Series;
	/** Percent that makes the vote count. */
	threshold: Figure;
	/** Points between Almaty and the next lowest at the last report. */
	gap: Figure;
}

const ALMATY = 'almaty-city';
/** Polls opened at seven: no report is of that hour, so the record's tables have no row for it. */
const OPENS = 7;

export const select = (record: RecordOfVote, lang: Lang): DayData => {
	const series = record.regions.map(({ id, name, turnout }) => ({
		id,
		name: name[lang],
		pct: turnout.map(({ pct }) => pct)
	}));
	const almaty = series.find(({ id }) => id === ALMATY);
	if (!almaty) throw new Error('the record has no series for Almaty');
	return {
		hours: [...record.hours],
		opens: OPENS,
		regions: series.filter(({ id }) => id !== ALMATY),
		country: { id: 'country', name: '', pct: record.nationalTurnout.map(({ pct }) => pct) },
		almaty,
		threshold: figureOf(record, lang, 'validity_threshold'),
		gap: figureOf(record, lang, 'almaty_gap_22', 'd1')
	};
};

export const table: SceneData<DayData>['table'] = (record, words, lang) => {
	const say = (key: string) => plain(fill(words[key]));
	const compare = collator(lang);
	const regions = [...record.regions].sort((a, b) => compare(a.name[lang], b.name[lang]));
	const cell = (value: number, fact: string) => ({ text: formatNumber(value, lang, 'd2'), fact });
	return {
		caption: say('table'),
		columns: [
			{ label: say('region') },
			...record.hours.map((hour) => ({ label: `${hour}:00`, numeric: true }))
		],
		rows: [
			[say('country'), ...record.nationalTurnout.map(({ pct, factId }) => cell(pct, factId))],
			...regions.map(({ name, turnout }) => [
				name[lang],
				...turnout.map(({ pct, factId }) => cell(pct, factId))
			])
		]
	};
};
