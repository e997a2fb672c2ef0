/** The last picture's one figure. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';

/** Almaty's final turnout in percent of its voters on the lists. */
export interface CodaData {
	almaty: Figure;
}

export const select = (record: RecordOfVote, lang: Lang): CodaData => ({
	almaty: figureOf(record, lang, 'result.almaty-city.turnout', 'd2')
});

export const table: SceneData<CodaData>['table'] = (record, words, lang) => {
	const { almaty } = select(record, lang);
	const say = (key: string) => plain(fill(words[key]));
	return {
		caption: say('table'),
		columns: [{ label: say('where') }, { label: say('turnout'), numeric: true }],
		rows: [[say('almaty'), { text: almaty.text, fact: almaty.fact }]]
	};
};
