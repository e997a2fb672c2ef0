/** Where a figure is shown, in words that a reader knows: the titles of the story's figures, each leading to its place. Runs at build only. */
import type { Copy } from '../record/copy';
import { asText } from '../record/words';
import { CHAPTERS, SCENES } from '../story/story';

export interface Shown {
	title: string;
	/** From the page on how we know. */
	href: string;
}

/**
 * One place a figure or part of the story, however many of its steps name the fact: the first leads there.
 * @param places ids of steps, scenes, chapters, and `opening`, `coda` and `data`, as `usage` finds them
 * @throws where an id is none of these
 */
export function shownIn(places: readonly string[], copy: Copy): Shown[] {
	const found = new Map<string, Shown>();
	for (const place of places) {
		const scene = SCENES.find(({ id, steps }) => id === place || steps.includes(place));
		const key = scene?.id ?? place;
		if (found.has(key)) continue;
		if (scene) {
			const title = asText(copy.scene[scene.id]?.title ?? []);
			const step = place === scene.id ? scene.telling : place;
			found.set(key, { title, href: `../#${step}` });
		} else found.set(key, elsewhere(place, copy));
	}
	return [...found.values()];
}

function elsewhere(place: string, copy: Copy): Shown {
	if (place === 'opening') return { title: copy.ui.opening ?? '', href: '../' };
	if (place === 'data') return { title: asText(copy.data.title ?? []), href: '#solid' };
	if (CHAPTERS.includes(place))
		return { title: asText(copy.chapter[place]?.title ?? []), href: `../#chapter-${place}` };
	throw new Error(`no place "${place}" in the story`);
}
