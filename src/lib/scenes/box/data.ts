/** The opening's figures: two hours into the day, and by night. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';

/** Turnout in percent of the voters on the lists. */
export interface BoxData {
	morning: { almaty: Figure; country: Figure };
	night: { almaty: Figure; country: Figure };
}

export const select = (record: RecordOfVote, lang: Lang): BoxData => ({
	morning: {
		almaty: figureOf(record, lang, 'turnout.almaty-city.10', 'd2'),
		country: figureOf(record, lang, 'turnout_10', 'd2')
	},
	night: {
		almaty: figureOf(record, lang, 'result.almaty-city.turnout', 'd2'),
		country: figureOf(record, lang, 'turnout_final', 'd2')
	}
});

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
		rows: (['country', 'almaty'] as const).map((place) => [
			say(place),
			{ text: morning[place].text, fact: morning[place].fact },
			{ text: night[place].text, fact: night[place].fact }
		])
	};
};
