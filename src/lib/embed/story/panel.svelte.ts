/* eslint-disable svelte/prefer-svelte-reactivity -- the map and the set are replaced as a whole, never changed: raw state is enough */
/** The picture of one step, for a story that is unrolled: it comes from the step before, as it would on the page. */
import type { Place } from '$lib/scroll/place';
import type { SceneOutline } from '$lib/story/story';
import { wakeScene } from '$lib/wake/scene.svelte';
import type { Rows } from '$lib/wake/rows';
import type { Lang } from '$lib/record/types';

export class Panel {
	readonly element = document.createElement('div');
	places = $state.raw<ReadonlyMap<string, Place>>(new Map());
	near = $state.raw<ReadonlySet<string>>(new Set());
	#scene: string;
	#step: string;

	/**
	 * Stands above its step's text when this returns, still asleep.
	 * @param step the step's element @param outline of its scene @param picture the scene's static one, which is left where it is
	 * @param rows asks for what the picture is drawn from
	 */
	constructor(
		step: HTMLElement,
		outline: SceneOutline,
		picture: Element,
		lang: Lang,
		rows: () => Promise<Rows>
	) {
		const { id, steps, telling } = outline;
		this.#scene = id;
		this.#step = step.id;
		const told = step.id === telling;
		this.element.className = 'panel';
		this.element.dataset.panel = step.id;
		// The static picture shows one step, and stands at that one alone.
		this.element.append(picture.cloneNode(told && !picture.querySelector('.living')));
		step.prepend(this.element);
		this.#place(steps[Math.max(0, steps.indexOf(step.id) - 1)] ?? step.id);
		wakeScene(
			this.element,
			{ ...outline, telling: told ? telling : '' },
			this,
			lang,
			rows,
			`-${step.id}`
		);
	}

	/** It will soon be in sight. */
	wake(): void {
		this.near = new Set([this.#scene]);
	}

	/** It is in sight: from now on it shows its own step. */
	show(): void {
		this.#place(this.#step);
	}

	#place(step: string): void {
		this.places = new Map([[this.#scene, { step, progress: 1 }]]);
	}
}
