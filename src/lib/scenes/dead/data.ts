/** The official counts of the dead, in the order of their dates. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import { formatDate } from '$lib/i18n/dates';
import { formatNumber } from '$lib/i18n/format';
import { RecordFault } from '$lib/record/fault';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { VOTE_FILE } from '$lib/record/vote';
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

export const select = (record: RecordOfVote, lang: Lang): DeadData => {
	const count = (date: string): Count => ({
		...figureOf(record, lang, `death.${date}`),
		date: formatDate(date, lang, 'day-month')
	});
	const { tolls } = record.vote;
	if (!tolls) {
		throw new RecordFault(
			VOTE_FILE,
			null,
			'tolls is missing, and the story tells of the dead',
			'Write the days of three counts, or take the scene "dead" out of data/story.json.'
		);
	}
	const [first, vote, last] = [count(tolls.first), count(tolls.vote), count(tolls.last)];
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
