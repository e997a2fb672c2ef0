import { embedWords } from '$lib/embed/build';
import { LANGS } from '$lib/i18n/languages';
import type { Lang } from '$lib/record/types';
import { buildStory } from '$lib/story/build';

export const entries = () => LANGS.map((lang) => ({ lang }));

export const load = ({ params }) => {
	const lang = params.lang as Lang;
	return { ...buildStory(lang), words: embedWords(lang) };
};
