/** Light from a high window, as it falls on a box: a beam, and the pool that it makes on what the box stands on. */

export interface LightFall {
	/** The beam as a path. */
	beam: string;
	pool: { x: number; y: number; rx: number; ry: number };
}

/**
 * @param box that it falls on, in the frame's pixels; it stands on its lower edge
 * @param source where it comes in, at the frame's upper edge
 * @param below how much of the frame lies under the box
 */
export function lightOn(
	box: { x: number; y: number; width: number; height: number },
	source: number,
	below: number
): LightFall {
	const { x, width, height } = box;
	const ground = box.y + height;
	const round = (value: number) => Math.round(value * 10) / 10;
	return {
		beam: `M${round(source)} 0H${round(source + width * 0.42)}L${round(x + width * 1.12)} ${round(ground)}H${round(x - width * 0.12)}z`,
		pool: {
			x: round(x + width * 0.6),
			y: round(ground + height * 0.02),
			rx: round(width * 0.95),
			ry: round(Math.min(height * 0.09, below))
		}
	};
}
