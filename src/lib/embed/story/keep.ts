/** Where a reader goes on when the frame has another size: at the step that they read. Pure. */

export interface Steps {
	/** Where the document is scrolled when a step is read, in CSS pixels, in reading order. */
	rests: readonly number[];
	/** From when on each shows: as its text comes over the trigger line. */
	shows: readonly number[];
}

/**
 * @param y how far the reader had scrolled
 * @param v height of the frame then
 * @returns how far to scroll in the new layout; null before the first step
 */
export function keptPlace(y: number, v: number, before: Steps, after: Steps): number | null {
	const step = before.shows.findLastIndex((show) => show <= y);
	const rest = before.rests[step];
	const next = after.rests[step];
	if (rest === undefined || next === undefined) return null;
	// Far below the step there is other text, such as a chapter's question: as far below it as before.
	return y - rest > v ? next + (y - rest) : next;
}
