/** Where a reader is in the story: pure geometry, so that every way to a place shows the same picture. */

export interface StepBox {
	scene: string;
	step: string;
	/** Distance of the step's top from the viewport's top, in CSS pixels. */
	top: number;
}

export interface Place {
	step: string;
	/** 0 as the step crosses the trigger line, 1 from its reading place on. */
	progress: number;
}

/**
 * The step that each scene shows.
 * A scene shows its last step above the trigger line; its first while all are below.
 * @param boxes every step in reading order
 * @param line the trigger line, in CSS pixels from the viewport's top
 * @param rest where a step's top lies when it is read (where a link to it puts it); above the line
 */
export function locate(boxes: readonly StepBox[], line: number, rest: number): Map<string, Place> {
	const places = new Map<string, Place>();
	for (const { scene, step, top } of boxes) {
		const shown = places.get(scene);
		if (!shown) {
			places.set(scene, { step, progress: progressAt(top, line, rest) });
		} else if (top <= line) {
			shown.step = step;
			shown.progress = progressAt(top, line, rest);
		}
	}
	return places;
}

function progressAt(top: number, line: number, rest: number): number {
	if (line <= rest) return top <= line ? 1 : 0;
	const share = (line - top) / (line - rest);
	// A pixel short of the reading place counts as there: scroll positions are rounded.
	return share > 0.99 ? 1 : Math.max(0, share);
}

/**
 * The step that the reader reads, and any other last one above a line.
 * @param steps in reading order
 * @param line in the same pixels as the steps' offsets
 * @returns its place in the list; -1 above the first
 */
export const lastAbove = (steps: readonly { offset: number }[], line: number): number =>
	steps.reduce((last, { offset }, at) => (offset <= line ? at : last), -1);
