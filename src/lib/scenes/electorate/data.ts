/** Everybody on the voter lists by what became of their vote, as figures and as whole dots. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import { largestRemainder } from '$lib/charts/shares';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';
import { FATES, type Fate } from './fates';

export interface ElectorateData {
	/** People. */
	count: Record<Fate, Figure>;
	/** Percent: of those who voted; for who stayed home, of the lists. */
	share: Record<Fate, Figure>;
	/** Percent of everybody on the lists, where it is told. */
	ofAll: { yes: Figure; no: Figure; spoiled: Figure; home: Figure };
	registered: Figure;
	voted: Figure;
	/** Percent. */
	turnout: Figure;
	/** People who stayed home for each no. */
	homePerNo: Figure;
	/** How many people a dot stands for: so many that invalid ballots show, so few that a phone holds everybody. */
	perDot: number;
	/** Where the source report puts the votes against: "a little less than" this many. */
	reportedNo: number;
	/** Whole dots, in the order of the fates. */
	dots: number[];
}

export const select = (record: RecordOfVote, lang: Lang): ElectorateData => {
	const figure = (id: string, format?: 'd1' | 'd2') => figureOf(record, lang, id, format);
	const count = {
		yes: figure('yes_final'),
		no: figure('no_final'),
		invalid: figure('invalid_final'),
		both: figure('both_boxes'),
		home: figure('stayed_home')
	};
	const registered = figure('registered_final');
	return {
		count,
		share: {
			yes: figure('yes_pct', 'd2'),
			no: figure('no_pct', 'd2'),
			invalid: figure('invalid_pct', 'd2'),
			both: figure('both_boxes_pct', 'd2'),
			home: figure('stayed_home_pct', 'd1')
		},
		ofAll: {
			yes: figure('yes_of_registered_pct', 'd1'),
			no: figure('no_of_registered_pct', 'd1'),
			// Invalid and doubly marked ballots together.
			spoiled: figure('hundred.country.spoiled', 'd1'),
			home: figure('stayed_home_pct', 'd1')
		},
		registered,
		voted: figure('voted_final'),
		turnout: figure('turnout_final', 'd2'),
		homePerNo: figure('home_per_no', 'd1'),
		perDot: record.vote.dots.people,
		reportedNo: record.vote.dots.reportedNo,
		dots: largestRemainder(
			FATES.map((fate) => count[fate].value),
			Math.round(registered.value / record.vote.dots.people)
		)
	};
};

export const table: SceneData<ElectorateData>['table'] = (record, words, lang) => {
	const { count, share } = select(record, lang);
	const say = (key: string) => plain(fill(words[key]));
	const cell = ({ text, fact }: Figure) => ({ text, fact });
	return {
		caption: say('table'),
		columns: [
			{ label: say('fate') },
			{ label: say('people'), numeric: true },
			{ label: say('percent-column'), numeric: true }
		],
		rows: FATES.map((fate) => [
			say(fate === 'both' ? 'both-answers' : fate),
			cell(count[fate]),
			fate === 'home' ? '–' : cell(share[fate])
		])
	};
};
