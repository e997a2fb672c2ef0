/** A stage whose source can change while the story is awake. */
import type { Stage } from '$lib/scroll/stage.svelte';
import type { Way } from '$lib/scroll/turn';

/** What says where the reader is. */
export type Source = Pick<Stage, 'places' | 'near' | 'reading' | 'read'>;

export class Switched implements Source {
	source = $state.raw<Source>() as Source;
	/** @param turn goes a step, or a page, back or on; @param canTurn true where there is one */
	constructor(
		source: Source,
		readonly turn: (way: Way) => HTMLElement | null,
		readonly canTurn: (way: Way) => boolean
	) {
		this.source = source;
	}
	get places() {
		return this.source.places;
	}
	get near() {
		return this.source.near;
	}
	get reading() {
		return this.source.reading;
	}
	get read() {
		return this.source.read;
	}
}
