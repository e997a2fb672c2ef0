/** The official counts of the dead, in the order of their dates. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import { formatDate } from '$lib/i18n/dates';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';

export interface DeadData {
	/** The prosecutors' first count, that of March, which stood on the day of the vote, and that of August. */
	first: Figure & { date: string };
	vote: Figure & { date: string };
	last: Figure & { date: string };
	/** Of the count of March. */
	almaty: Figure;
	/** Added in August: deaths in custody. */
	custody: Figure;
}

/** The days of the three counts that the picture shows. Earlier ones counted something else; see the table's notes. */
const DAYS = { first: '2022-01-15', vote: '2022-03-14', last: '2022-08-16' };

export const select = (record: RecordOfVote, lang: Lang): DeadData => {
	const count = (date: string) => ({
		...figureOf(record, lang, `death.${date}`),
		date: formatDate(date, lang, 'day-month')
	});
	return {
		first: count(DAYS.first),
		vote: count(DAYS.vote),
		last: count(DAYS.last),
		almaty: figureOf(record, lang, 'dead_almaty'),
		custody: figureOf(record, lang, 'dead_after_vote')
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
