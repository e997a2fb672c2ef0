/** The constitution as a hundred articles, the 33 that the vote touched by theme, and what lies outside the package. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import { formatDate, yearsOf } from '$lib/i18n/dates';
import { formatNumber } from '$lib/i18n/format';
import { THEMES, type Lang, type RecordOfVote, type Theme } from '$lib/record/types';
import { asText } from '$lib/record/words';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';

export interface ArticleSquare {
	/** "15", "83-1". */
	id: string;
	/** Null where the vote left the article as it was. */
	theme: Theme | null;
	isNew: boolean;
}

/** A day as a place on an axis of years, and as it is written. */
export interface Moment {
	at: number;
	text: string;
}

export interface AmendmentsData {
	articles: ArticleSquare[];
	/** Themes by the number of their articles, most first. */
	themes: { theme: Theme; count: Figure }[];
	changed: Figure;
	added: Figure;
	/** Articles that stayed as they were: our arithmetic, written in the language. */
	kept: string;
	membersBefore: Figure;
	membersAfter: Figure;
	/** The day on which the death penalty left the criminal code. */
	abolished: Moment;
	vote: Moment;
}

/** The articles in order: those of before the vote by number, each new one after the one whose number it begins with. */
function inOrder(count: number, added: readonly string[]): string[] {
	const numbered = Array.from({ length: count }, (_, at) => String(at + 1));
	return added.reduce((list, id) => {
		const number = Number(id.split('-')[0]);
		const at = list.findLastIndex((one) => Number(one.split('-')[0]) <= number);
		return [...list.slice(0, at + 1), id, ...list.slice(at + 1)];
	}, numbered);
}

/** The day on which the criminal code dropped the death penalty. */
function abolishedOn(record: RecordOfVote): string {
	const day = record.reforms.find(({ change }) => change === 'Death penalty')?.alreadySince;
	if (!day) {
		throw new Error(
			'data/record/reforms.csv: "Death penalty" lacks already_since, the day on which the criminal code changed'
		);
	}
	return day;
}

export const select = (record: RecordOfVote, lang: Lang): AmendmentsData => {
	const touched = new Map(record.articles.map((one) => [one.article, one]));
	const added = record.articles
		.filter(({ status }) => status === 'new')
		.map(({ article }) => article);
	const before = figureOf(record, lang, 'articles_total_before').value;
	const articles = inOrder(before, added).map((id) => ({
		id,
		theme: touched.get(id)?.theme ?? null,
		isNew: touched.get(id)?.status === 'new'
	}));
	const moment = (iso: string): Moment => ({ at: yearsOf(iso), text: formatDate(iso, lang) });
	return {
		articles,
		themes: THEMES.map((theme) => ({
			theme,
			count: figureOf(record, lang, `articles.theme.${theme}`)
		})).sort((a, b) => b.count.value - a.count.value),
		changed: figureOf(record, lang, 'articles.changed'),
		added: figureOf(record, lang, 'articles.new'),
		kept: formatNumber(articles.filter(({ theme }) => theme === null).length, lang),
		membersBefore: figureOf(record, lang, 'party_members_before'),
		membersAfter: figureOf(record, lang, 'party_members_after'),
		abolished: moment(abolishedOn(record)),
		vote: moment(record.vote.day)
	};
};

export const table: SceneData<AmendmentsData>['table'] = (record, words, lang) => {
	const { themes } = select(record, lang);
	const say = (key: string) => plain(fill(words[key]));
	return {
		caption: say('table'),
		columns: [
			{ label: say('theme') },
			{ label: say('articles'), numeric: true },
			{ label: say('which') }
		],
		rows: themes.map(({ theme, count }) => [
			say(`theme-${theme}`),
			{ text: count.text, fact: count.fact },
			record.articles
				.filter((one) => one.theme === theme)
				.map(({ article, status }) =>
					status === 'new' ? asText(words.new ?? [], { article }) : article
				)
				.join(', ')
		])
	};
};
