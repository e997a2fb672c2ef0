/** Puts the page of one shared step together. Runs at build and in the dev server only. */
import { oembedUrl } from '../embed/oembed-url';
import { copies } from '../record';
import { asText, type Words } from '../record/words';
import type { Lang } from '../record/types';
import type { StoryScene } from '../story/page';
import { PARTS, type Ground, type SceneOutline } from '../story/story';
import { pageHead, type PageHead } from './head';
import { sceneOf } from './picture';

export interface MomentPage {
	lang: Lang;
	step: string;
	outline: SceneOutline;
	/** Only what the page shows: it has no table. */
	scene: Pick<StoryScene, 'data' | 'described'> & { copy: StoryScene['copy'] };
	headline: Words;
	text: Words;
	/** The chapter that the step is of; empty for the opening and the coda. */
	chapter: Words;
	ground: Ground;
	/** Words of the page's furniture that it shows. */
	ui: { source: string; on: string };
	head: PageHead;
	/** Address of the oEmbed answer about its chart. */
	oembed: string;
}

/** @returns undefined for a step that the story doesn't have */
export function momentPage(step: string, lang: Lang): MomentPage | undefined {
	const part = PARTS.find(({ scenes }) => scenes.some(({ steps }) => steps.includes(step)));
	const outline = part?.scenes.find(({ steps }) => steps.includes(step));
	if (!part || !outline) return undefined;
	const { moment, chapter, ui } = copies[lang];
	const { copy, data, described, steps } = sceneOf(outline, lang);
	const headline = moment[step] ?? copy.title;
	const text = steps[step] ?? [];
	return {
		lang,
		step,
		outline,
		scene: { copy, data, described },
		headline,
		text,
		chapter: (part.chapter && chapter[part.chapter]?.title) || [],
		ground: part.ground,
		ui: { source: ui.source ?? '', on: ui['read-on'] ?? '' },
		head: pageHead(lang, {
			headline: asText(headline),
			description: asText(text),
			step,
			ground: part.ground
		}),
		oembed: oembedUrl(lang, outline.id)
	};
}
