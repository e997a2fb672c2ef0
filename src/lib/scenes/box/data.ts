/** The opening's figures: by the first report of the day, and by night. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import { firstReport } from '../reports';
import type { SceneData } from '../types';

/** Turnout in percent of the voters on the lists. */
export interface BoxData {
	morning: { focus: Figure; country: Figure };
	night: { focus: Figure; country: Figure };
}

export const select = (record: RecordOfVote, lang: Lang): BoxData => {
	const first = firstReport(record);
	return {
		morning: {
			focus: figureOf(record, lang, first.focus, 'd2'),
			country: figureOf(record, lang, first.country, 'd2')
		},
		night: {
			focus: figureOf(record, lang, `result.${record.vote.focus.region}.turnout`, 'd2'),
			country: figureOf(record, lang, 'turnout_final', 'd2')
		}
	};
};

export const table: SceneData<BoxData>['table'] = (record, words, lang) => {
	const { morning, night } = select(record, lang);
	const say = (key: string) => plain(fill(words[key]));
	return {
		caption: say('table'),
		columns: [
			{ label: say('where') },
			{ label: say('at-morning'), numeric: true },
			{ label: say('at-night'), numeric: true }
		],
		rows: (['country', 'focus'] as const).map((place) => [
			say(place),
			{ text: morning[place].text, fact: morning[place].fact },
			{ text: night[place].text, fact: night[place].fact }
		])
	};
};
