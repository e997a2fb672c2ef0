/** The Atom feed: the piece in each language, and every correction of it. */
import { createHash } from 'node:crypto';
import { FIRST_LANG, LANGS, LANGUAGE_NAMES } from '../i18n/languages';
import type { ToldCorrection } from '../facts/corrections';
import type { Lang } from '../record/types';
import { siteUrl } from '../site';
import { element, xml } from './xml';

export interface Publication {
	published: string;
	modified: string;
}

type Titles = Record<Lang, { title: string; description: string }>;

/** A name that stays the same wherever the site is put: a feed's reader knows an entry by it. */
function nameOf(what: string): string {
	const hex = createHash('sha1').update(`the-city-that-stayed-home/${what}`).digest('hex');
	const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

const moment = (day: string) => `${day}T00:00:00Z`;

/**
 * @param correctionsTitle heading of the log of corrections, by language
 * @param corrections by language, in one order in each
 */
export function feed(
	{ published, modified }: Publication,
	titles: Titles,
	correctionsTitle: Record<Lang, string>,
	corrections: Record<Lang, readonly Pick<ToldCorrection, 'date' | 'text'>[]>
): string {
	const author = (lang: Lang) => element('author', {}, [element('name', {}, titles[lang].title)]);
	const pieces = LANGS.map((lang) =>
		element('entry', { 'xml:lang': lang }, [
			element('id', {}, nameOf(lang)),
			element('title', {}, titles[lang].title),
			element('link', { rel: 'alternate', hreflang: lang, href: siteUrl(`/${lang}/`) }),
			element('published', {}, moment(published)),
			element('updated', {}, moment(modified)),
			author(lang),
			element('summary', {}, titles[lang].description)
		])
	);
	const changes = corrections[FIRST_LANG].flatMap(({ date, text: named }, at) =>
		LANGS.map((lang) =>
			element('entry', { 'xml:lang': lang }, [
				element('id', {}, nameOf(`${lang}/${date}/${named}`)),
				element('title', {}, `${correctionsTitle[lang]}: ${titles[lang].title}`),
				element('link', {
					rel: 'alternate',
					hreflang: lang,
					href: `${siteUrl(`/${lang}/data/`)}#corrections`
				}),
				element('updated', {}, moment(date)),
				author(lang),
				element('summary', {}, corrections[lang][at]?.text ?? '')
			])
		)
	);
	return xml(
		element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
			element('id', {}, nameOf('feed')),
			element('title', {}, titles.en.title),
			element('subtitle', {}, LANGS.map((lang) => LANGUAGE_NAMES[lang]).join(', ')),
			element('updated', {}, moment(modified)),
			element('link', { rel: 'self', type: 'application/atom+xml', href: siteUrl('/feed.xml') }),
			element('link', { rel: 'alternate', type: 'text/html', href: siteUrl('/') }),
			author(FIRST_LANG),
			...pieces,
			...changes
		])
	);
}
