/** The week's clock: which day the scroll has reached, and where the days stand under the map. */
import { growth, markSize } from '$lib/charts/type-size';
import type { Frame } from '../types';

export const ORDER = [
	'unrest-fuel',
	'unrest-spreads',
	'unrest-demands',
	'unrest-statue',
	'unrest-almaty',
	'unrest-emergency',
	'unrest-order'
] as const;
export type Step = (typeof ORDER)[number];

/** Days of January 2022. The scale shows the week; its last step goes on to the last count of the detained. */
export const FIRST_DAY = 2;
const WEEK_END = 7;
export const LAST_DAY = 11;

/** The day that the clock reaches at each step. */
const DAYS: Record<Step, number> = {
	'unrest-fuel': 2,
	'unrest-spreads': 5,
	'unrest-demands': 5,
	'unrest-statue': 5,
	'unrest-almaty': 5,
	'unrest-emergency': 5,
	'unrest-order': 7
};

/** The clock is there before the text rests, so that the last day's cities are seen to light up. */
const THERE = 0.85;

export function stepOf(step: string): Step {
	return ORDER.find((one) => one === step) ?? ORDER[0];
}

/** Days of January 2022, with a fraction while the clock runs. @param progress 0 to 1 */
export function clockAt(step: string, progress: number): number {
	const now = stepOf(step);
	const to = DAYS[now];
	const before = ORDER[ORDER.indexOf(now) - 1];
	const from = before ? DAYS[before] : to;
	return from + (to - from) * Math.min(1, progress / THERE);
}

/** The day that has begun by then. */
export function dayOf(clock: number): number {
	return Math.floor(clock + 1e-9);
}

export interface Scale {
	/** The line of the days, and where it begins. */
	y: number;
	left: number;
	right: number;
	/** Pixels from a day to the next. */
	pitch: number;
	last: number;
	/** From one mark over a day to the next: they stand in rows of `ABREAST`, the lowest so far over the line, clear of the hand. */
	stack: number;
	foot: number;
	/** Upper edge of the room that the marks over the days may take. */
	top: number;
	x: (day: number) => number;
}

/** As many cities stand beside one another over their day. */
export const ABREAST = 3;

/** A picture too low for words under its map: they stand beside it. */
export const isSquat = ({ height }: Frame) => height < 170;

/** @param most the largest number of cities on a day */
export function scaleFor(step: Step, most: number, frame: Frame): Scale {
	const grow = growth(frame);
	const size = markSize(frame);
	const widest = Math.min(frame.height * 0.032, 15 * grow);
	const left = Math.max(size * 0.8, widest * 1.1);
	const right = frame.width - size * 0.8;
	const last = step === 'unrest-order' ? LAST_DAY : WEEK_END;
	const pitchTo = (day: number) => (right - left) / (day - FIRST_DAY);
	const stackTo = (day: number) => Math.max(4, Math.min(pitchTo(day) / (ABREAST + 0.7), widest));
	const y = frame.height - size * 1.25 - Math.max(isSquat(frame) ? 3 : 4, size * 0.3);
	// The room over the days is the week's at every step, so that the map keeps its own.
	const rows = Math.ceil(most / ABREAST);
	const foot = size * 0.5;
	return {
		y,
		left,
		right,
		pitch: pitchTo(last),
		last,
		stack: stackTo(last),
		foot: foot + stackTo(last) / 2,
		top: y - (isSquat(frame) ? 6 : foot + stackTo(WEEK_END) * (rows + 0.4)),
		x: (day) => left + (Math.min(day, last) - FIRST_DAY) * pitchTo(last)
	};
}
