/** A hundred of the focus region's voters and a hundred of the country's, by what became of their vote. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import { largestRemainder } from '$lib/charts/shares';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';
import { GROUPS, type Group, type Place, PLACES } from './groups';

export interface Hundred {
	/** Of a hundred on the lists, with one decimal. */
	share: Record<Group, Figure>;
	/** Turnout in percent. */
	came: Figure;
	/** Percent of no among those who came. */
	noOfVotes: Figure;
	/** Whole people, in the order of the groups; they make a hundred. */
	people: number[];
}

export type HundredData = Record<Place, Hundred>;

export const select = (record: RecordOfVote, lang: Lang): HundredData => {
	const { region, word } = record.vote.focus;
	const of = (place: string, turnout: string, no: string): Hundred => {
		const figure = (group: Group) => figureOf(record, lang, `hundred.${place}.${group}`, 'd1');
		const share = {
			yes: figure('yes'),
			no: figure('no'),
			spoiled: figure('spoiled'),
			home: figure('home')
		};
		return {
			share,
			came: figureOf(record, lang, turnout, 'int'),
			noOfVotes: figureOf(record, lang, no, 'd2'),
			people: largestRemainder(
				GROUPS.map((group) => share[group].value),
				100
			)
		};
	};
	return {
		focus: of(word, `result.${region}.turnout`, `result.${region}.no`),
		country: of('country', 'turnout_final', 'no_pct')
	};
};

export const table: SceneData<HundredData>['table'] = (record, words, lang) => {
	const data = select(record, lang);
	const say = (key: string) => plain(fill(words[key]));
	return {
		caption: say('table'),
		columns: [
			{ label: say('group') },
			...PLACES.map((place) => ({ label: say(place), numeric: true }))
		],
		rows: GROUPS.map((group) => [
			say(group),
			...PLACES.map((place) => {
				const { text, fact } = data[place].share[group];
				return { text, fact };
			})
		])
	};
};
