import { LANGS } from '$lib/i18n/languages';
import type { Lang } from '$lib/record/types';
import { pageHead } from '$lib/share/head';
import { siteUrl } from '$lib/site';
import { buildStory } from '$lib/story/build';
import { SCENES } from '$lib/story/story';

export const entries = () => LANGS.map((lang) => ({ lang }));

export const load = ({ params }) => {
	const lang = params.lang as Lang;
	return {
		...buildStory(lang),
		head: pageHead(lang),
		/** Whole addresses, for a sheet of paper: of the story, of how we know, and of each picture's moment by its scene. */
		onPaper: {
			story: siteUrl(`/${lang}/`),
			data: siteUrl(`/${lang}/data/`),
			...Object.fromEntries(
				SCENES.map(({ id, telling }) => [id, siteUrl(`/${lang}/at/${telling}/`)])
			)
		}
	};
};
