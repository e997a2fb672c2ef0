/** The years' axis: even from 1989 on, or with the years before 2021 folded together, so that ends weeks apart can be told apart. */
import type { PowerData } from './data';

/** The axis begins with the year of the first post and ends in the summer of the vote. */
export const START = 1989;
export const END = 2022.6;
/** Up to here the years fold. */
export const HINGE = 2021;
/** The share of the axis that the folded years keep. */
const FOLDED = 0.2;

/** A year's place on the axis, 0 to 1; what comes after its end stands at it. */
export function placeOf(year: number, folded: boolean): number {
	const at = Math.min(Math.max(year, START), END);
	if (!folded) return (at - START) / (END - START);
	if (at <= HINGE) return (FOLDED * (at - START)) / (HINGE - START);
	return FOLDED + ((1 - FOLDED) * (at - HINGE)) / (END - HINGE);
}

export interface Tick {
	id: string;
	at: number;
	/** Named in the picture; empty for the months' own words. */
	year: number;
	month: string;
	shown: boolean;
}

/**
 * All ticks of both axes, so that each is one mark through all steps.
 * @param low true where the axis stands in the first row, beside its bar
 * @param months true where quarters have room to be named
 */
export function ticksOf(data: PowerData, folded: boolean, low: boolean, months: boolean): Tick[] {
	const shown: Record<number, boolean> = {
		[START]: !low,
		2000: !folded,
		2010: !folded,
		2019: !folded && low,
		[HINGE]: folded,
		2022: folded || !low
	};
	return [
		...Object.entries(shown).map(([year, is]) => ({
			id: year,
			at: Number(year),
			year: Number(year),
			month: '',
			shown: is
		})),
		...data.quarters.map(({ at, text }) => ({
			id: `${at}`.replace('.', '-'),
			at,
			year: Math.floor(at),
			month: text,
			shown: folded && months
		}))
	];
}
