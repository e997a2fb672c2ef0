/** Dots in piles: where each stands, and how to draw them without a canvas. */

/** What a dot stands for. `plain`: nobody is told apart yet. */
export type DotRole = 'plain' | 'came' | 'yes' | 'no' | 'invalid' | 'both' | 'home';

export interface Pile {
	/** The middles of the first dot, in pixels. */
	x: number;
	y: number;
	/** Dots in a line before the next line begins. */
	across: number;
	/** Distance of two dots, in pixels. */
	pitch: number;
	/** `right`: lines are rows, one below the other. `up`: rows, one above the other. `along`: lines are columns, one after the other. */
	grows: 'right' | 'up' | 'along';
}

/** The middle of the dot `at` of a pile. */
export function placeIn(pile: Pile, at: number): [number, number] {
	const line = Math.floor(at / pile.across);
	const place = at % pile.across;
	switch (pile.grows) {
		case 'up':
			return [pile.x + place * pile.pitch, pile.y - line * pile.pitch];
		case 'along':
			return [pile.x + line * pile.pitch, pile.y + place * pile.pitch];
		default:
			return [pile.x + place * pile.pitch, pile.y + line * pile.pitch];
	}
}

const px = (n: number) => Math.round(n * 10) / 10;

/**
 * Dots of a pile as the path of a stroke with round caps and a dash of nothing: each dash is a dot.
 * @param from the pile's place of the first of them
 */
export function pilePath(pile: Pile, count: number, from = 0): string {
	let path = '';
	const end = from + count;
	let first = from;
	while (first < end) {
		const next = Math.min((Math.floor(first / pile.across) + 1) * pile.across, end);
		const [x, y] = placeIn(pile, first);
		const [toX, toY] = placeIn(pile, next - 1);
		first = next;
		// A hair longer than the way, so that rounding never loses the last dash.
		path +=
			pile.grows === 'along'
				? `M${px(x)} ${px(y)}V${px(toY + 0.2)}`
				: `M${px(x)} ${px(y)}H${px(toX + 0.2)}`;
	}
	return path;
}

/** Width of the line of a hollow dot, in pixels. */
export const ringLine = (radius: number) => Math.max(0.9, radius * 0.22);

/**
 * A pile of hollow dots as one path of outlines: for a few dots, since each takes its own bytes.
 * @param struck whether a line crosses each dot
 * @param from the pile's place of the first of them
 */
export function ringPath(
	pile: Pile,
	count: number,
	radius: number,
	struck: boolean,
	from = 0
): string {
	const r = px(radius - ringLine(radius) / 2);
	const d = px(r * 0.7);
	let path = '';
	for (let at = from; at < from + count; at += 1) {
		const [x, y] = placeIn(pile, at);
		// One arc and a closing line of nothing: a whole circle in half the bytes.
		path += `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 0-.1z`;
		if (struck) path += `M${px(x - d)} ${px(y + d)}l${px(d * 2)} ${px(-d * 2)}`;
	}
	return path;
}
