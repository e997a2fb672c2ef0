/** Turnout vote by vote, in the country and in the focus region, as far as it is documented. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import { formatDate } from '$lib/i18n/dates';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';

export interface Vote {
	date: string;
	/** Month and year, the short month, and the year, in the language. */
	name: string;
	month: string;
	year: string;
	/** Key of the kind's words in the copy. */
	kind: 'parliament' | 'president' | 'referendum';
	country: Figure | null;
	/** Null: no exact figure was found. */
	focus: Figure | null;
}

export interface SinceData {
	votes: Vote[];
	/** Index of the vote that the story tells. */
	told: number;
	/** Id of the step of the last vote, which is named after its year. */
	lastStep: string;
}

/**
 * The kind of a vote: the table names it in English, the copy in the reader's language.
 * @throws Error for a kind that the copy has no word for
 */
function kindOf(vote: string): Vote['kind'] {
	if (/referendum/i.test(vote)) return 'referendum';
	if (/president/i.test(vote)) return 'president';
	if (/parliament/i.test(vote)) return 'parliament';
	throw new Error(`a vote of an unknown kind: "${vote}"`);
}

export const select = (record: RecordOfVote, lang: Lang): SinceData => {
	const votes = record.votes.map(({ date, vote, nationalPct, focusPct }): Vote => {
		const figure = (value: number | null, place: string) =>
			value === null ? null : figureOf(record, lang, `history.${date}.${place}`, 'd2');
		return {
			date,
			name: formatDate(date, lang, 'month-year'),
			// Without its day, so that the month stands alone.
			month: formatDate(date.slice(0, 7), lang, 'short'),
			year: formatDate(date, lang, 'year'),
			kind: kindOf(vote),
			country: figure(nationalPct, 'national'),
			focus: figure(focusPct, record.vote.focus.word)
		};
	});
	return {
		votes,
		told: votes.findIndex(({ date }) => date === record.vote.day),
		lastStep: `since-${votes.at(-1)?.year}`
	};
};

export const table: SceneData<SinceData>['table'] = (record, words, lang) => {
	const say = (key: string) => plain(fill(words[key]));
	const cell = (figure: Figure | null) =>
		figure ? { text: figure.text, fact: figure.fact } : say('unknown');
	return {
		caption: say('table'),
		columns: [
			{ label: say('date') },
			{ label: say('vote') },
			{ label: say('country'), numeric: true },
			{ label: say('focus'), numeric: true },
			{ label: say('remark') }
		],
		rows: select(record, lang).votes.map(({ date, kind, country, focus }) => [
			formatDate(date, lang),
			say(kind),
			cell(country),
			cell(focus),
			say(words[`note-${date}`] ? `note-${date}` : 'note-preliminary')
		])
	};
};
