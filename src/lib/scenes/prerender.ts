/** Draws a scene's picture to HTML at build. Imported on the server only. */
import { render } from 'svelte/server';
import { pictures } from './pictures';
import type { SceneProps } from './types';

/** The HTML of a scene's picture. In development a scene that throws shows its error in its own place; in a build it stops the build. */
export function prerenderPicture(scene: string, props: SceneProps<never>): string {
	const picture = pictures[scene];
	try {
		if (!picture) throw new Error(`src/lib/scenes/${scene}/Scene.svelte is missing`);
		return render(picture, { props }).body;
	} catch (error) {
		if (!import.meta.env.DEV) throw error;
		const message = String(error instanceof Error ? error.stack : error);
		return `<pre style="white-space:pre-wrap;font-size:12px">${scene}: ${message.replace(/[<&]/g, '')}</pre>`;
	}
}
