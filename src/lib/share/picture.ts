/** A scene's picture as the inside of an SVG, drawn by the scene itself at a step. Runs at build and in the dev server only. */
import styles from 'virtual:picture-styles';
import type { Lang } from '$lib/record/types';
import { prerenderPicture } from '$lib/scenes/prerender';
import type { Frame } from '$lib/scenes/types';
import { buildScene } from '$lib/story/build';
import type { StoryScene } from '$lib/story/page';
import { sceneOutline, type SceneOutline } from '$lib/story/story';
import type { ChoicesData } from '$lib/scenes/choices/data';
import { drawChoices } from './choices';
import { readRules } from './rules';
import { toSvg, type Drawn, type Light } from './to-svg';

const rules = readRules(styles);
const scenes = new Map<string, StoryScene>();

/** A scene's part of the page, built once. */
export function sceneOf(outline: SceneOutline, lang: Lang): StoryScene {
	const key = `${lang} ${outline.id}`;
	const scene = scenes.get(key) ?? buildScene(outline, lang);
	// In development a figure or a word may have changed since.
	if (!import.meta.env.DEV) scenes.set(key, scene);
	return scene;
}

/**
 * @returns the drawing, and a role's colour on the ground that it stands on
 */
export function drawPicture(
	id: string,
	step: string,
	lang: Lang,
	frame: Frame,
	light: Light
): Drawn {
	const outline = sceneOutline(id);
	if (!outline) throw new Error(`no scene "${id}"`);
	const scene = sceneOf(outline, lang);
	if (id === 'choices') {
		const { colour } = toSvg('', rules, frame, light);
		const data = scene.data as ChoicesData;
		return { svg: drawChoices(step, data, scene.copy.label, frame, colour), colour, cut: false };
	}
	const html = prerenderPicture(
		id,
		{ step, progress: 1, data: scene.data as never, words: scene.copy.label, lang },
		frame
	);
	return toSvg(html, rules, frame, light);
}
