/** The two conditions of the law, and what the commission reported of each. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';

export interface RulesData {
	/** Percent of the voters on the lists. */
	threshold: Figure;
	turnout: Figure;
	/** Regions and cities. */
	needed: Figure;
	yes: Figure;
	total: Figure;
}

export const select = (record: RecordOfVote, lang: Lang): RulesData => ({
	threshold: figureOf(record, lang, 'validity_threshold'),
	turnout: figureOf(record, lang, 'turnout_final', 'd2'),
	needed: figureOf(record, lang, 'regions_needed'),
	yes: figureOf(record, lang, 'regions_yes'),
	total: figureOf(record, lang, 'regions_total')
});

export const table: SceneData<RulesData>['table'] = (record, words, lang) => {
	const { threshold, turnout, needed, yes } = select(record, lang);
	const say = (key: string) => plain(fill(words[key]));
	const cell = ({ text, fact }: Figure) => ({ text, fact });
	return {
		caption: say('table'),
		columns: [
			{ label: say('condition') },
			{ label: say('asked'), numeric: true },
			{ label: say('reported'), numeric: true }
		],
		rows: [
			[say('row-turnout'), cell(threshold), cell(turnout)],
			[say('row-regions'), cell(needed), cell(yes)]
		]
	};
};
