/** The scenes' pictures, each its own chunk: loaded when its figure comes near. */
import type { Component } from 'svelte';
import type { SceneProps } from './types';

type Module = { default: Component<SceneProps<never>> };

const modules = import.meta.glob<Module>('./*/Scene.svelte');

/** Loads the picture of a scene. Rejects where the chunk can't be had; the static picture then stays. */
export async function loadPicture(scene: string): Promise<Component<SceneProps<never>>> {
	const load = modules[`./${scene}/Scene.svelte`];
	if (!load) throw new Error(`no picture for the scene "${scene}"`);
	return (await load()).default;
}
