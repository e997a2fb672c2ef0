// Whether a story in a frame shows the step that its host's place stands for. Pure.

/** Where the host was, when a picture was drawn: a time in milliseconds, a place in pixels of the story. */
export interface Sample {
	at: number;
	y: number;
}
/** What the frame's scenes showed, when a picture was drawn. */
export interface Shown {
	at: number;
	steps: string[];
}
/** A step, and from which place on it is due. */
export interface Due {
	id: string;
	from: number;
}

/** How late a step may be and still be right, in milliseconds: three pictures. */
const SOON_MS = 50;

/**
 * @param steps in reading order
 * @returns shares, 0 to 1, of the frame's pictures: `right` with the step that was due at that very moment, `soon` with one that was due within the last 50 ms
 */
export function hits(steps: readonly Due[], places: readonly Sample[], shown: readonly Shown[]) {
	const dueAt = (y: number) => steps.findLast(({ from }) => from <= y)?.id;
	let all = 0;
	let right = 0;
	let soon = 0;
	for (const { at, steps: now } of shown) {
		const before = places.filter((place) => place.at <= at);
		const last = before.at(-1);
		const due = last && dueAt(last.y);
		if (!due) continue;
		all += 1;
		if (now.includes(due)) right += 1;
		const lately = before.filter((place) => place.at >= at - SOON_MS).map(({ y }) => dueAt(y));
		if ([due, ...lately].some((id) => id !== undefined && now.includes(id))) soon += 1;
	}
	return { all, right: all && right / all, soon: all && soon / all };
}

/** @param share 0 to 1 @returns NaN for nothing */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
