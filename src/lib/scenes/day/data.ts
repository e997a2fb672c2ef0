/** Turnout of the regions and of the country in the reports of the day. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import { collator } from '$lib/i18n/collate';
import { formatNumber } from '$lib/i18n/format';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import { focusOf, gapId } from '../reports';
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
	/** The hours at which polls open and, most of them, close; of the last report. */
	open: number;
	close: number;
	last: number;
	/** Sunrise and sunset, in hours of the same clock. */
	sun: { rise: number; set: number };
	/** The hour that each step reaches, in the order of the steps; the clock comes from the step before. */
	clock: [step: string, hour: number][];
	regions: Series[];
	country: Series;
	focus: Series;
	/** Percent that makes the vote count. */
	threshold: Figure;
	/** Points between the focus region and the next lowest at the last report. */
	gap: Figure;
}

export const select = (record: RecordOfVote, lang: Lang): DayData => {
	const series = record.regions.map(({ id, name, turnout }) => ({
		id,
		name: name[lang],
		pct: turnout.map(({ pct }) => pct)
	}));
	const { vote } = record;
	const { id: own } = focusOf(record);
	const focus = series.find(({ id }) => id === own) as Series;
	return {
		hours: [...record.hours],
		...vote.polls,
		last: record.hours.at(-1) ?? vote.polls.close,
		sun: vote.sun,
		clock: Object.entries(vote.clock),
		regions: series.filter(({ id }) => id !== own),
		country: { id: 'country', name: '', pct: record.nationalTurnout.map(({ pct }) => pct) },
		focus,
		threshold: figureOf(record, lang, 'validity_threshold'),
		gap: figureOf(record, lang, gapId(record), 'd1')
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
