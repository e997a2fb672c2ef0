import { article, escaped } from '$lib/facts/json-ld';
import { LANGS } from '$lib/i18n/languages';
import { copies } from '$lib/record';
import type { Lang } from '$lib/record/types';
import { pageHead } from '$lib/share/head';
import { siteUrl } from '$lib/site';
import { buildStory } from '$lib/story/build';

export const entries = () => LANGS.map((lang) => ({ lang }));

export const load = ({ params }) => {
	const lang = params.lang as Lang;
	const head = pageHead(lang, { ground: 'dusk' });
	const about = article(copies[lang], siteUrl(`/${lang}/`), head.image.url);
	return { ...buildStory(lang), head, jsonLd: escaped(about) };
};
