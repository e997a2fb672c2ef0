/** The two levels of the guess: the country's, which is given, and the focus region's, which is to be guessed. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';

/** Final turnout in percent of the voters on the lists. */
export interface GuessData {
	country: Figure;
	focus: Figure;
}

export const select = (record: RecordOfVote, lang: Lang): GuessData => ({
	country: figureOf(record, lang, 'turnout_final', 'd2'),
	focus: figureOf(record, lang, `result.${record.vote.focus.region}.turnout`, 'd2')
});

export const table: SceneData<GuessData>['table'] = (record, words, lang) => {
	const data = select(record, lang);
	const say = (key: string) => plain(fill(words[key]));
	return {
		caption: say('table'),
		columns: [{ label: say('where') }, { label: say('turnout'), numeric: true }],
		rows: (['country', 'focus'] as const).map((place) => [
			say(place),
			{ text: data[place].text, fact: data[place].fact }
		])
	};
};
