/** Puts a chart's page together. Runs at build and in the dev server only. */
import { copies } from '$lib/record';
import type { Lang } from '$lib/record/types';
import { asText } from '$lib/record/words';
import { buildScene } from '$lib/story/build';
import { aloneOutline, PARTS, sceneOutline } from '$lib/story/story';
import { oembedUrl } from './oembed-url';
import type { ChartPage } from './page';

/** @returns undefined for a scene that the story doesn't have */
export function chartPage(id: string, lang: Lang): ChartPage | undefined {
	const inStory = sceneOutline(id);
	if (!inStory) return undefined;
	const part = PARTS.find(({ scenes }) => scenes.includes(inStory));
	const outline = aloneOutline(inStory);
	return {
		lang,
		outline,
		scene: buildScene(outline, lang),
		ground: part?.ground === 'day' ? 'day' : 'paper',
		ui: copies[lang].ui,
		oembed: oembedUrl(lang, id),
		words: embedWords(lang)
	};
}

/** The words of embedded charts and of the builder as plain text; slots are left out. */
export const embedWords = (lang: Lang) =>
	Object.fromEntries(
		Object.entries(copies[lang].embed).map(([key, words]) => [key, asText(words)])
	);
