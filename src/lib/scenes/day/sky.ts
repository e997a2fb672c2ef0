/** The light behind the plot: one soft sun that crosses it with the clock and is gone before the last report. */

export interface Sky {
	/** Centre of the light, as shares of the frame's width and height. */
	x: number;
	y: number;
	/** How strong it is, 0 to 1. */
	light: number;
}

/** Sunrise and sunset in the capital in early June, in hours of its clock, as near as a light in a picture needs. */
const RISE = 5;
const SET = 21.5;

/**
 * @param clock hours, 0 to 24
 * @param across where the clock stands, as a share of the frame's width
 */
export function skyAt(clock: number, across: number): Sky {
	const day = Math.min(1, Math.max(0, (clock - RISE) / (SET - RISE)));
	const height = Math.sin(day * Math.PI);
	return { x: across, y: 0.95 - height * 0.6, light: Math.min(1, Math.round(height * 160) / 100) };
}
