/** The scenes' pictures, each its own chunk: loaded when its figure comes near. */
import type { Component } from 'svelte';
import type { SceneProps } from './types';

export type Picture = Component<SceneProps<never>>;
type Module = { default: Picture };

// Readers and the build go through these same imports: Kit then knows which style sheets the drawn pictures need, and puts them into the page.
const modules = import.meta.glob<Module>('./*/Scene.svelte');

/** Loads the picture of a scene. Rejects where the chunk can't be had; the static picture then stays. */
export async function loadPicture(scene: string): Promise<Picture> {
	const load = modules[`./${scene}/Scene.svelte`];
	if (!load) throw new Error(`no picture for the scene "${scene}"`);
	return (await load()).default;
}

/** All of them, for the build, which draws without waiting. Empty in a browser. */
export const pictures: Record<string, Picture> = import.meta.env.SSR
	? Object.fromEntries(
			await Promise.all(
				Object.keys(modules).map(async (path) => {
					const scene = path.split('/')[1] ?? '';
					return [scene, await loadPicture(scene)] as const;
				})
			)
		)
	: {};
