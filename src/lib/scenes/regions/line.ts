/** Names in a line, each as near to its mark as its neighbours and the frame's edges allow. */

/** Between two names, in sizes of their type. */
export const BLANK = 0.42;

export interface Wanted {
	/** Where its middle should be, in pixels. */
	x: number;
	/** In pixels. */
	width: number;
}

/**
 * @param names from left to right
 * @param blank least distance between two, in pixels
 * @param width of the frame: no name stands beyond 0 or beyond it
 * @returns the middles; null where they don't fit
 */
export function inLine(names: readonly Wanted[], blank: number, width: number): number[] | null {
	const sum = names.reduce((all, name) => all + name.width + blank, -blank);
	if (sum > width) return null;
	// Groups of names that touch stand as one, in the middle of where their names should be.
	const groups: { left: number; width: number; names: Wanted[] }[] = [];
	for (const name of names) {
		groups.push({ left: name.x - name.width / 2, width: name.width, names: [name] });
		settle(groups, blank, width);
	}
	return groups.flatMap((group) => {
		let left = group.left;
		return group.names.map((name) => {
			const middle = left + name.width / 2;
			left += name.width + blank;
			return middle;
		});
	});
}

/** Puts the last group in the frame, and joins it with the one before while they touch. */
function settle(
	groups: { left: number; width: number; names: Wanted[] }[],
	blank: number,
	width: number
): void {
	for (;;) {
		const last = groups.at(-1);
		if (!last) return;
		last.left = Math.max(0, Math.min(width - last.width, last.left));
		const before = groups.at(-2);
		if (!before || before.left + before.width + blank <= last.left + 1e-6) return;
		const names = [...before.names, ...last.names];
		// Where the joined group would stand if each of its names had its place.
		let at = 0;
		let wanted = 0;
		for (const name of names) {
			wanted += name.x - name.width / 2 - at;
			at += name.width + blank;
		}
		groups.splice(-2, 2, { left: wanted / names.length, width: at - blank, names });
	}
}
