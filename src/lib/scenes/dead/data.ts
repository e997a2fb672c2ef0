/** The official counts of the dead, in the order of their dates. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import { formatDate } from '$lib/i18n/dates';
import { formatNumber } from '$lib/i18n/format';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';

type Count = Figure & { date: string };

export interface DeadData {
	/** The counts that the picture shows, each larger than the one before: January, March (the one that stood on the day of the vote), August. */
	first: Count;
	vote: Count;
	last: Count;
	/** Of the count of March. */
	almaty: Figure;
	/** Added in August: deaths in custody. */
	custody: Figure;
	/** Counted between January and March: our subtraction, as the language writes it. */
	more: string;
	/** Counted after March: the same. */
	later: string;
	/** The day of the vote. */
	voteDay: string;
}

/** The days of the counts that the picture shows. Earlier ones counted something else; see the table's notes. */
const DAYS = { first: '2022-01-15', vote: '2022-03-14', last: '2022-08-16' };

export const select = (record: RecordOfVote, lang: Lang): DeadData => {
	const count = (date: string): Count => ({
		...figureOf(record, lang, `death.${date}`),
		date: formatDate(date, lang, 'day-month')
	});
	const [first, vote, last] = [count(DAYS.first), count(DAYS.vote), count(DAYS.last)];
	return {
		first,
		vote,
		last,
		almaty: figureOf(record, lang, 'dead_almaty'),
		custody: figureOf(record, lang, 'dead_after_vote'),
		more: formatNumber(vote.value - first.value, lang),
		later: formatNumber(last.value - vote.value, lang),
		voteDay: formatDate(record.vote.day, lang, 'day-month')
	};
};

export const table: SceneData<DeadData>['table'] = (record, words, lang) => {
	const say = (key: string) => plain(fill(words[key]));
	return {
		caption: say('table'),
		columns: [
			{ label: say('date') },
			{ label: say('dead'), numeric: true },
			{ label: say('remark') }
		],
		rows: record.tolls.map(({ date, factId }) => {
			const { text, fact } = figureOf(record, lang, factId);
			return [formatDate(date, lang), { text, fact }, say(`note-${date}`)];
		})
	};
};
