/** The last picture's one figure. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';

/** The focus region's final turnout in percent of its voters on the lists. */
export interface CodaData {
	focus: Figure;
}

export const select = (record: RecordOfVote, lang: Lang): CodaData => ({
	focus: figureOf(record, lang, `result.${record.vote.focus.region}.turnout`, 'd2')
});

export const table: SceneData<CodaData>['table'] = (record, words, lang) => {
	const { focus } = select(record, lang);
	const say = (key: string) => plain(fill(words[key]));
	return {
		caption: say('table'),
		columns: [{ label: say('where') }, { label: say('turnout'), numeric: true }],
		rows: [[say('focus'), { text: focus.text, fact: focus.fact }]]
	};
};
