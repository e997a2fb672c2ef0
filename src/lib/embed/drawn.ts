/** What the script of a chart's page may still draw on it. */
import type { Awake } from '$lib/html/finish';
import type { Lang } from '$lib/record/types';
import { buildScene } from '$lib/story/build';
import { sceneOutline } from '$lib/story/story';

export function drawn(scene: string, lang: Lang): Awake {
	const outline = sceneOutline(scene);
	const rows = outline && buildScene(outline, lang);
	return { entries: ['wake/turn.ts', `scenes/${scene}/Scene.svelte`], rows };
}
