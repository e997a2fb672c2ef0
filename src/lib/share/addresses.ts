/** The addresses of a page that other sites and search engines hold on to. */
import { FIRST_LANG, LANGS } from '../i18n/languages';
import type { Lang } from '../record/types';
import { siteUrl } from '../site';
import { aloneOutline, sceneOutline } from '../story/story';

export interface Addresses {
	canonical: string;
	/** The same page in every language, itself included; none for a page in a frame, which is nobody's to find. */
	alternates: { lang: Lang; href: string }[];
	/** For readers of any other language. */
	fallback: string;
}

/** True for a page that others put into a frame. @param route Kit's id of the route */
export const isFramed = (route: string) => route.includes('/embed/');

/**
 * A page's path within its language: '' for the story, `data/` for how we know, `at/day-gap/` for a shared moment. What stands in a frame
 * stands for what a search engine should show: a chart for its step's own page, which has the same picture and finding, the story for the story.
 * @param route Kit's id of the route, such as `/[lang=lang]/at/[step]`
 */
export function pagePath(route: string, params: Partial<Record<string, string>>): string {
	const parts = route
		.split('/')
		.slice(2)
		.map((part) => params[/^\[(\w+)/.exec(part)?.[1] ?? ''] ?? part);
	if (isFramed(route)) {
		const scene = sceneOutline(parts[1] ?? '');
		return scene ? `at/${aloneOutline(scene).telling}/` : '';
	}
	if (parts.length === 0) return '';
	return `${parts.join('/')}/`;
}

/** @param path within the language */
export const addressesOf = (lang: Lang, path: string): Addresses => ({
	canonical: siteUrl(`/${lang}/${path}`),
	alternates: LANGS.map((other) => ({ lang: other, href: siteUrl(`/${other}/${path}`) })),
	// The story has a page that asks the browser for the reader's language.
	fallback: path === '' ? siteUrl('/') : siteUrl(`/${FIRST_LANG}/${path}`)
});
