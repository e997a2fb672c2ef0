/** Who held which post, from when to when. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import { formatDate, yearsOf } from '$lib/i18n/dates';
import type { Lang, Post, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';
import {
	LIFELONG,
	NAMES,
	PEOPLE,
	POSTS,
	PRESIDENCY,
	SOVIET_PRESIDENCY,
	type Office,
	type Person
} from './offices';

export interface Term {
	id: string;
	office: Office;
	person: Person;
	/** In years, with the day as a fraction: 2022.01 is early January 2022. */
	from: number;
	/** Null where the post was held beyond the picture's end. */
	to: number | null;
	/** The last day, in the language; empty where there is none. */
	ended: string;
	endedShort: string;
}

/** A day on the axis, and how it is written. */
export interface Moment {
	at: number;
	text: string;
}

export interface PowerData {
	/** In the order in which Nazarbayev's hold of them ended. */
	offices: Office[];
	terms: Term[];
	/** How long Nazarbayev was president. */
	years: Figure;
	/** The day on which the presidency was handed over. */
	handover: Moment;
	/** The last month of the Soviet presidency. */
	soviet: Moment;
	/** When the Security Council became his for life. */
	lifelong: Moment;
	/** Quarters of the enlarged years, to be named on the axis. */
	quarters: Moment[];
}

function personOf(name: string): Person {
	const person = PEOPLE[name as keyof typeof PEOPLE];
	if (!person)
		throw new Error(
			`data/record/power-timeline.csv names "${name}", whom the picture doesn't know`
		);
	return person;
}

function postOf(record: RecordOfVote, name: string): Post {
	const row = record.posts.find(({ post }) => post === name);
	if (!row) throw new Error(`data/record/power-timeline.csv lacks the post "${name}"`);
	return row;
}

const moment = (iso: string, lang: Lang): Moment => ({
	at: yearsOf(iso),
	text: formatDate(iso, lang, 'month-year')
});

export const select = (record: RecordOfVote, lang: Lang): PowerData => {
	const rows = record.posts.flatMap((row) => {
		const office = POSTS[row.post];
		return office ? [{ ...row, office, holder: personOf(row.person) }] : [];
	});
	const lastDay = new Map<Office, string>();
	for (const { office, holder, to } of rows) {
		if (holder === 'nazarbayev' && to !== null && to > (lastDay.get(office) ?? ''))
			lastDay.set(office, to);
	}
	return {
		offices: [...lastDay].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([office]) => office),
		terms: rows.map(({ office, holder, from, to }) => ({
			id: `${office}-${holder}-${from}`,
			office,
			person: holder,
			from: yearsOf(from),
			to: to === null ? null : yearsOf(to),
			ended: to === null ? '' : formatDate(to, lang),
			endedShort: to === null ? '' : formatDate(to, lang, 'short')
		})),
		years: figureOf(record, lang, 'nazarbayev_years', 'd1'),
		handover: moment(postOf(record, PRESIDENCY).to ?? '', lang),
		soviet: moment(postOf(record, SOVIET_PRESIDENCY).to ?? '', lang),
		lifelong: moment(postOf(record, LIFELONG).from, lang),
		quarters: ['2021-04', '2021-07', '2021-10', '2022-04', '2022-07'].map((month) => ({
			at: yearsOf(month),
			text: formatDate(month, lang, 'short')
		}))
	};
};

export const table: SceneData<PowerData>['table'] = (record, words, lang) => {
	const say = (key: string) => plain(fill(words[key]));
	return {
		caption: say('table'),
		columns: [
			{ label: say('who') },
			{ label: say('post') },
			{ label: say('since') },
			{ label: say('until') }
		],
		rows: record.posts.map(({ person, post, from, to }) => [
			say(personOf(person)),
			say(NAMES[post] ?? post),
			formatDate(from, lang),
			to === null ? say('still') : formatDate(to, lang)
		])
	};
};
