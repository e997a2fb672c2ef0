import { toldCorrections } from '$lib/facts/corrections';
import { PUBLICATION } from '$lib/facts/publication';
import { feed } from '$lib/found/feed';
import { LANGS } from '$lib/i18n/languages';
import { copies, record } from '$lib/record';
import type { Lang } from '$lib/record/types';
import { asText } from '$lib/record/words';

export const prerender = true;

const byLang = <T>(make: (lang: Lang) => T) =>
	Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as Record<Lang, T>;

export const GET = () => {
	const titles = byLang((lang) => {
		const { title = '', description = '' } = copies[lang].meta;
		return { title, description };
	});
	const heading = byLang((lang) => asText(copies[lang].data['corrections-heading'] ?? []));
	const corrections = byLang((lang) => toldCorrections(record, copies[lang]));
	return new Response(feed(PUBLICATION, titles, heading, corrections), {
		headers: { 'content-type': 'application/atom+xml' }
	});
};
