/** The pages that search engines are to know, each with its other languages. Shared moments are left out: their reader is sent on to the story. */
import { LANGS } from '../i18n/languages';
import { addressesOf } from '../share/addresses';
import { element, xml } from './xml';

/** Pages within a language. */
const PAGES = ['', 'text/', 'data/', 'embed/'];

/** @param modified day of the last change, as in 2026-11-23 */
export function sitemap(modified: string): string {
	const urls = PAGES.flatMap((path) =>
		LANGS.map((lang) => {
			const { canonical, alternates, fallback } = addressesOf(lang, path);
			const others = [...alternates, { lang: 'x-default', href: fallback }];
			return element('url', {}, [
				element('loc', {}, canonical),
				element('lastmod', {}, modified),
				...others.map(({ lang: hreflang, href }) =>
					element('xhtml:link', { rel: 'alternate', hreflang, href })
				)
			]);
		})
	);
	return xml(
		element(
			'urlset',
			{
				xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
				'xmlns:xhtml': 'http://www.w3.org/1999/xhtml'
			},
			urls
		)
	);
}
