/** Draws a scene's picture to HTML at build. Pages that import it have no script of Kit's (`csr = false`), so that no reader loads every scene at once. */
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { RecordFault } from '$lib/record/fault';
import { still } from '$lib/html/still';
import { STILL } from '$lib/charts/Frame.svelte';
import { withNamedWords } from './named-words';
import type { Frame, SceneProps } from './types';

const modules = import.meta.glob<{ default: Component<SceneProps<never>> }>('./*/Scene.svelte', {
	eager: true
});

/**
 * The HTML of a scene's picture. In development a scene that throws shows its error in its own place; in a build it stops the build.
 * @param frame the size that it is drawn for; the nominal one unless it is to be a file
 */
export function prerenderPicture(scene: string, props: SceneProps<never>, frame?: Frame): string {
	const module = modules[`./${scene}/Scene.svelte`];
	try {
		if (!module) throw new Error(`src/lib/scenes/${scene}/Scene.svelte is missing`);
		const context = new Map([[STILL, frame]]);
		const body = withNamedWords(
			scene,
			props.lang,
			props.words,
			(words) => render(module.default, { props: { ...props, words }, context }).body
		);
		return still(body.replace(/<!--[^]*?-->/g, ''));
	} catch (error) {
		if (!import.meta.env.DEV) throw error;
		const message =
			error instanceof RecordFault
				? error.message
				: String(error instanceof Error ? error.stack : error);
		return `<pre style="white-space:pre-wrap;font-size:12px">${scene}: ${message.replace(/[<&]/g, '')}</pre>`;
	}
}
