/** The reader's place in the story, kept in the frame's own entry of the host's history: who comes back to the host's page is there again. No entry more, and nothing beyond the visit. */

export interface Kept {
	/** Driven: the frame's width, the story's height and how far it was scrolled, in CSS pixels. */
	driven?: { w: number; track: number; at: number };
	/** Turned: the page, from 0. */
	page?: number;
}

/** @returns what was kept before the reader went away; nothing for who comes for the first time */
export const kept = (): Kept => (history.state as { kz?: Kept } | null)?.kz ?? {};

export function keep(place: Kept): void {
	try {
		history.replaceState({ kz: place }, '');
	} catch {
		// Safari takes a hundred in half a minute: the next place is kept again.
	}
}
