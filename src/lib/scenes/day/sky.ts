/** The light behind the plot: the shade of the morning, one soft sun that crosses with the clock, the shade of the evening. */
import type { DayData } from './data';

export interface Sky {
	/** Centre of the light, as shares of the frame's width and height. */
	x: number;
	y: number;
	/** How strong it is, 0 to 1. */
	light: number;
	/** How much of the morning and of the evening is in the sky, 0 to 1. */
	dawn: number;
	evening: number;
}

/** The hours at which the morning is over, and from which the evening comes on until the last report. */
const DAY = 11;
const DUSK = 16;

const share = (n: number) => Math.round(Math.min(1, Math.max(0, n)) * 100) / 100;

/**
 * @param clock hours, 0 to 24
 * @param across where the clock stands, as a share of the frame's width
 */
export function skyAt(
	clock: number,
	across: number,
	{ sun: { rise, set }, last }: Pick<DayData, 'sun' | 'last'>
): Sky {
	const day = Math.min(1, Math.max(0, (clock - rise) / (set - rise)));
	const height = Math.sin(day * Math.PI);
	return {
		x: across,
		y: 0.95 - height * 0.6,
		light: share(height * 1.6),
		dawn: share((DAY - clock) / (DAY - rise - 2)),
		evening: share((clock - DUSK) / (last - DUSK))
	};
}
