/** Who held which post, from when to when. */
import { fill, plain } from '$lib/charts/fill';
import { formatDate } from '$lib/i18n/dates';
import type { Lang, RecordOfVote } from '$lib/record/types';
import type { SceneData } from '../types';
import { PEOPLE, POSTS, type Office, type Person } from './offices';

export interface Term {
	id: string;
	office: Office;
	person: Person;
	/** In years, with the day as a fraction: 2022.01 is early January 2022. */
	from: number;
	/** Null where the post was held beyond the picture's end. */
	to: number | null;
	/** The last day, in the language. */
	ended: string;
}

export interface PowerData {
	terms: Term[];
	/** The day on which the presidency was handed over, in years. */
	handover: number;
	handoverDate: string;
}

/** An ISO date, year-month or year as a number of years. */
function yearsOf(iso: string): number {
	const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 365;
}

function personOf(name: string): Person {
	const person = PEOPLE[name as keyof typeof PEOPLE];
	if (!person)
		throw new Error(
			`data/record/power-timeline.csv names "${name}", whom the picture doesn't know`
		);
	return person;
}

export const select = (record: RecordOfVote, lang: Lang): PowerData => {
	const terms = record.posts.flatMap(({ person, post, from, to }): Term[] => {
		const office = POSTS[post];
		if (!office) return [];
		return [
			{
				id: `${office}-${personOf(person)}-${from}`,
				office,
				person: personOf(person),
				from: yearsOf(from),
				to: to === null ? null : yearsOf(to),
				ended: to === null ? '' : formatDate(to, lang)
			}
		];
	});
	const handover = record.posts.find(({ post }) => post === 'President of Kazakhstan')?.to ?? '';
	return {
		terms,
		handover: yearsOf(handover),
		handoverDate: formatDate(handover, lang, 'month-year')
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
			say(
				POSTS[post]
					? `post-${POSTS[post]}`
					: post === 'Chairman of the Supreme Soviet, Kazakh SSR'
						? 'post-soviet'
						: 'post-lifelong'
			),
			formatDate(from, lang),
			to === null ? say('still') : formatDate(to, lang)
		])
	};
};
