/** The addresses of a page that other sites and search engines hold on to. */
import { LANGS } from '../i18n/languages';
import type { Lang } from '../record/types';
import { siteUrl } from '../site';

export interface Addresses {
	canonical: string;
	/** The same page in every language, itself included. */
	alternates: { lang: Lang; href: string }[];
	/** For readers of any other language. */
	fallback: string;
}

/**
 * A page's path within its language: '' for the story, `data/` for how we know, `at/day-gap/` for a shared moment. A chart or a
 * story in a frame stands for the story.
 * @param route Kit's id of the route, such as `/[lang=lang]/at/[step]`
 */
export function pagePath(route: string, params: Partial<Record<string, string>>): string {
	const parts = route
		.split('/')
		.slice(2)
		.map((part) => params[/^\[(\w+)/.exec(part)?.[1] ?? ''] ?? part);
	if (parts.length === 0 || (parts[0] === 'embed' && parts.length > 1)) return '';
	return `${parts.join('/')}/`;
}

/** @param path within the language */
export const addressesOf = (lang: Lang, path: string): Addresses => ({
	canonical: siteUrl(`/${lang}/${path}`),
	alternates: LANGS.map((other) => ({ lang: other, href: siteUrl(`/${other}/${path}`) })),
	// The story has a page that asks the browser for the reader's language.
	fallback: path === '' ? siteUrl('/') : siteUrl(`/en/${path}`)
});
