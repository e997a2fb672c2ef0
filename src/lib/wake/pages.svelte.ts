/* eslint-disable svelte/prefer-svelte-reactivity -- the map and the set are replaced as a whole, never changed: raw state is enough */
/** The places of a chart that stands alone: its steps are pages to turn, so there is no way between two of them. */
import type { Place } from '$lib/scroll/place';

export class Pages {
	places = $state.raw<ReadonlyMap<string, Place>>(new Map());
	near = $state.raw<ReadonlySet<string>>(new Set());
	#scene: string;

	constructor(scene: string, step: string) {
		this.#scene = scene;
		this.turnTo(step);
	}

	/** The step that is to be shown. */
	get step(): string {
		return this.places.get(this.#scene)?.step ?? '';
	}

	turnTo(step: string): void {
		this.places = new Map([[this.#scene, { step, progress: 1 }]]);
	}

	/** From now on the picture is wanted alive. */
	wake(): void {
		this.near = new Set([this.#scene]);
	}
}
