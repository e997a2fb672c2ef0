import { builderPage } from '$lib/embed/builder/build';
import { embedWords } from '$lib/embed/build';
import { LANGS } from '$lib/i18n/languages';
import type { Lang } from '$lib/record/types';
import { pageHead } from '$lib/share/head';

export const entries = () => LANGS.map((lang) => ({ lang }));

export const load = ({ params }) => {
	const lang = params.lang as Lang;
	const { title, lead } = embedWords(lang);
	const head = pageHead(lang, { headline: title, description: lead, type: 'website' });
	return { ...builderPage(lang), head };
};
