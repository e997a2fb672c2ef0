/** A stage whose source can change while the story is awake. */
import type { Stage } from '$lib/scroll/stage.svelte';

/** What says where the reader is. */
export type Source = Pick<Stage, 'places' | 'near' | 'reading' | 'read'>;

export class Switched implements Source {
	source = $state.raw<Source>() as Source;
	constructor(source: Source) {
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
