/** The story as data: chapters → scenes → steps, in reading order, as `data/story.json` has them. Ids are addresses: add, never rename. */
import story from '../../../data/story.json' with { type: 'json' };

export const GROUNDS = ['night', 'paper', 'day', 'dusk'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface SceneOutline {
	id: string;
	steps: readonly string[];
	/** The step whose picture stands in the HTML for readers without JavaScript, in the article and in a shared picture. */
	telling: string;
	/** The step of the picture when it stands alone, in a frame or as a file, where that is another one. */
	alone?: string;
	/** True where the reader's scroll is the clock: `progress` then follows the position within a step. */
	clock?: true;
	/** True where the reader plays in the picture, which then shows what came of it. */
	played?: true;
}

export interface PartOutline {
	/** Null for the opening and the coda, which stand outside the four chapters. */
	chapter: string | null;
	ground: Ground;
	scenes: readonly SceneOutline[];
}

export const PARTS = story as readonly PartOutline[];
export const SCENES: readonly SceneOutline[] = PARTS.flatMap((part) => part.scenes);
export const CHAPTERS: readonly string[] = PARTS.flatMap(({ chapter }) => chapter ?? []);

/** Id of what comes after a scene in the page: the next scene, the head of the next chapter, or what stands after the story. */
export function afterScene(id: string): string {
	const at = PARTS.findIndex(({ scenes }) => scenes.some((scene) => scene.id === id));
	const scenes = PARTS[at]?.scenes ?? [];
	const next = scenes[scenes.findIndex((scene) => scene.id === id) + 1];
	if (next) return `scene-${next.id}`;
	const part = PARTS[at + 1];
	if (!part) return 'how-we-know';
	return part.chapter ? `chapter-${part.chapter}` : `scene-${part.scenes[0]?.id ?? ''}`;
}

/** The outline of a scene, or undefined for an id that the story doesn't know. */
export function sceneOutline(id: string): SceneOutline | undefined {
	return SCENES.find((scene) => scene.id === id);
}

/** The outline of a scene whose picture stands alone: its telling step is that picture's. */
export const aloneOutline = (outline: SceneOutline): SceneOutline => ({
	...outline,
	telling: outline.alone ?? outline.telling
});
