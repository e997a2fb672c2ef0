/** Pushes boxes on a map apart until none lies over another, each as near to its place as that allows. */

export interface Standing {
	/** Middle of the box's foot, in pixels. */
	x: number;
	y: number;
}

/**
 * @param places where the boxes should stand; the order decides who yields, not who is where
 * @param width of every box, the gap to its neighbour included
 * @param height likewise
 * @param room the pixels within which the boxes must stay
 */
export function spread(
	places: readonly Standing[],
	width: number,
	height: number,
	room: { left: number; right: number; top: number; bottom: number }
): Standing[] {
	const boxes = places.map((place) => ({ ...place }));
	for (let round = 0; round < 300; round += 1) {
		let moved = false;
		for (let a = 0; a < boxes.length; a += 1) {
			for (let b = a + 1; b < boxes.length; b += 1) {
				const [one, two] = [boxes[a], boxes[b]];
				if (!one || !two) continue;
				const dx = two.x - one.x;
				const dy = two.y - one.y;
				const overX = width - Math.abs(dx);
				const overY = height - Math.abs(dy);
				if (overX <= 0.01 || overY <= 0.01) continue;
				moved = true;
				// Apart along the shorter way out; a hair more, so that rounds end.
				if (overX < overY) {
					const push = ((dx < 0 ? -1 : 1) * (overX + 0.05)) / 2;
					one.x -= push;
					two.x += push;
				} else {
					const push = ((dy < 0 ? -1 : 1) * (overY + 0.05)) / 2;
					one.y -= push;
					two.y += push;
				}
			}
		}
		for (const box of boxes) {
			box.x = Math.min(room.right - width / 2, Math.max(room.left + width / 2, box.x));
			box.y = Math.min(room.bottom, Math.max(room.top + height, box.y));
		}
		if (!moved) break;
	}
	return boxes;
}
