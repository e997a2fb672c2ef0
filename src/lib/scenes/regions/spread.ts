/** Pushes what stands on a map apart until none lies over another, each as near to its place as that allows. */

export interface Standing {
	/** Middle of its foot, in pixels. */
	x: number;
	y: number;
	/** The gap to its neighbour included. */
	width: number;
	height: number;
	/** How little it yields to what stands in its way: 1 usually. */
	weight?: number;
}

export interface Room {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** In the first rounds they grow, so that they part in the direction in which their places are; then they have what rounds it takes. */
const GROWING = 60;
const ROUNDS = 200;
/** Pixels by which two may run into one another's gap in the end. */
const SLACK = 0.5;

/**
 * @param places where they should stand; the order decides who yields, not who is where
 * @param room the pixels within which they must stay
 * @returns where they stand, in the same order; `free` is false where there is no room for them all
 */
export function spread(
	places: readonly Standing[],
	room: Room
): { feet: { x: number; y: number }[]; free: boolean } {
	const all = places.map(({ x, y, width, height, weight = 1 }) => ({
		x,
		y,
		width,
		height,
		weight
	}));
	let free = false;
	for (let round = 1; round <= ROUNDS && !free; round += 1) {
		const size = Math.min(1, 0.3 + (0.7 * round) / GROWING);
		free = size === 1;
		for (let a = 0; a < all.length; a += 1) {
			for (let b = a + 1; b < all.length; b += 1) {
				const [one, two] = [all[a], all[b]];
				if (one && two && part(one, two, size) > SLACK) free = false;
			}
		}
		for (const one of all) {
			one.x = Math.min(room.right - one.width / 2, Math.max(room.left + one.width / 2, one.x));
			one.y = Math.min(room.bottom, Math.max(room.top + one.height, one.y));
		}
		// The edges may have pushed some together again.
		free = free && !all.some((one, a) => all.slice(a + 1).some((two) => over(one, two, 1) > SLACK));
	}
	return { feet: all.map(({ x, y }) => ({ x, y })), free };
}

type Sized = Required<Standing>;

const between = (one: Sized, two: Sized) => ({
	dx: two.x - one.x,
	dy: two.y - two.height / 2 - (one.y - one.height / 2)
});

/** By how many pixels two lie over one another, on the shorter way out. @param size share of their own size */
function over(one: Sized, two: Sized, size: number): number {
	const { dx, dy } = between(one, two);
	const x = ((one.width + two.width) / 2) * size - Math.abs(dx);
	const y = ((one.height + two.height) / 2) * size - Math.abs(dy);
	return Math.max(0, Math.min(x, y));
}

/** Moves two apart along the shorter way out. @returns by how much they lay over one another */
function part(one: Sized, two: Sized, size: number): number {
	const by = over(one, two, size);
	if (by <= 0) return 0;
	const { dx, dy } = between(one, two);
	const share = two.weight / (one.weight + two.weight);
	const x = ((one.width + two.width) / 2) * size - Math.abs(dx);
	if (x <= by) {
		const push = (dx < 0 ? -1 : 1) * by;
		one.x -= push * share;
		two.x += push * (1 - share);
	} else {
		const push = (dy < 0 ? -1 : 1) * by;
		one.y -= push * share;
		two.y += push * (1 - share);
	}
	return by;
}
