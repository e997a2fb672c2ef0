/** What the story's script needs of the copy and can't read in the page: it stands in the article's `data-wake`. */
import { asText } from '$lib/record/words';
import type { Lang } from '$lib/record/types';
import type { StoryPage } from '$lib/story/page';
import { SCENES } from '$lib/story/story';
import type { Rows } from './rows';

/** Words of the page's furniture that are shown or said after the page has loaded. */
const UI =
	/^(menu|opening|coda|theme-.*|motion-.*|previous|next|close|more|as-of|calculation|no-address|copy-link|share-link|link-copied|standing\..*)$/;

export interface WakeSettings {
	lang: Lang;
	ui: Record<string, string>;
	/** Titles of the chapters, by id. */
	chapters: Record<string, string>;
	/** Rows of the scenes that are in sight at once; the others' are asked for. */
	rows: Record<string, Rows>;
}

export function wakeSettings({ lang, copy, standings, scenes }: StoryPage): WakeSettings {
	const first = SCENES[0]?.id ?? '';
	const scene = scenes[first];
	return {
		lang,
		ui: Object.fromEntries(
			Object.entries({ ...copy.ui, ...standings }).filter(([key]) => UI.test(key))
		),
		chapters: Object.fromEntries(
			Object.entries(copy.chapter).map(([id, { title }]) => [id, asText(title)])
		),
		rows: scene ? { [first]: { data: scene.data, words: scene.copy.label } } : {}
	};
}
