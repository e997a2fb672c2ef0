/** Thin lines at the piles: what measures one by another, and what leads from words to the place that they speak of. */

export interface Measure {
	id: string;
	/** From corner to corner, in pixels. */
	points: [number, number][];
	role: 'no' | 'ink';
	/** Dotted: it only carries a height across. */
	faint?: boolean;
	/** It lies over dots, and needs a rim of the ground to be seen. */
	over?: boolean;
	shown: boolean;
}

type Of = Pick<Measure, 'id' | 'role' | 'shown'>;

/** A line that lies along a pile, with turned ends. @param turn how far they turn, in pixels: below zero, up */
export function lying(of: Of, x1: number, x2: number, y: number, turn: number): Measure {
	return {
		...of,
		points: [
			[x1, y + turn],
			[x1, y],
			[x2, y],
			[x2, y + turn]
		]
	};
}

/** A line that stands beside a pile, with turned ends. @param turn how far they turn, in pixels: to the right */
export function standing(of: Of, x: number, y1: number, y2: number, turn: number): Measure {
	return {
		...of,
		points: [
			[x + turn, y1],
			[x, y1],
			[x, y2],
			[x + turn, y2]
		]
	};
}

/**
 * One length laid along another: whole ones, then the part that is left.
 * @param unit the length, in pixels
 * @param ratio how often it goes into the other
 * @returns from and to, in pixels from the beginning, a hair apart
 */
export function lengths(unit: number, ratio: number): [number, number][] {
	return Array.from({ length: Math.ceil(ratio) }, (_, at) => [
		at * unit + 1.5,
		Math.min(at + 1, ratio) * unit - 1.5
	]);
}
