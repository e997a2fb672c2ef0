/** Four ways to answer, each with its share of everybody on the lists, and the people of the story who stand there. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';
import { ANSWERS, BETWEEN, PEOPLE, type Answer } from './answers';

export interface ChoicesData {
	/** Percent of everybody on the country's lists. */
	shares: Record<Answer, Figure>;
	/** Everybody who gave no answer. */
	silent: Figure;
}

export const select = (record: RecordOfVote, lang: Lang): ChoicesData => ({
	shares: {
		yes: figureOf(record, lang, 'yes_of_registered_pct', 'd1'),
		no: figureOf(record, lang, 'no_of_registered_pct', 'd1'),
		spoil: figureOf(record, lang, 'hundred.country.spoiled', 'd1'),
		home: figureOf(record, lang, 'stayed_home_pct', 'd1')
	},
	silent: figureOf(record, lang, 'stayed_home')
});

export const table: SceneData<ChoicesData>['table'] = (record, words, lang) => {
	const { shares } = select(record, lang);
	const say = (key: string) => plain(fill(words[key]));
	const who = (ids: readonly string[]) =>
		ids.map((id) => `${say(id)}: ${say(`${id}-why`)}`).join('; ');
	return {
		caption: say('table'),
		columns: [
			{ label: say('answer') },
			{ label: say('share'), numeric: true },
			{ label: say('people') }
		],
		rows: [
			...ANSWERS.map((answer) => [
				say(answer),
				{ text: shares[answer].text, fact: shares[answer].fact },
				who(PEOPLE[answer]) || '–'
			]),
			[say('between'), '–', who(BETWEEN)]
		]
	};
};
