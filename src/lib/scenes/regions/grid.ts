/** How many boxes stand in a row: as many as leave the boxes largest and all of them named, with the focus region beside its next lowest. */
import { markSize } from '$lib/charts/type-size';
import type { Frame } from '../types';
import { BLANK, inLine } from './line';

/**
 * What is written at a box. both: its figure and its name, under it. turns: its figure under it, its name below that or, at every second box, above.
 * names: its name alone, under it or, at every second box, above. few: only those spoken of are named.
 */
export type Lettering = 'both' | 'turns' | 'names' | 'few';

export interface Grid {
	columns: number;
	/** Width of a box's place and height of a row, in pixels. */
	cell: number;
	row: number;
	/** Size of a box. */
	width: number;
	height: number;
	/** Top of the first row's boxes. */
	top: number;
	/** Size of the labels' type; 12 and more. */
	type: number;
	/** Size for which the names are placed, where that isn't their own. */
	placed?: number;
	lettering: Lettering;
	/** Every box has its figure under it. */
	figures: boolean;
}

/** Columns that leave the focus region, the last, a neighbour on its left and room on its right; four rows at most. */
function choicesFor(count: number): number[] {
	const most = Math.min(9, count + 1);
	const all = Array.from({ length: most }, (_, at) => at + 1);
	return all.filter((columns) => {
		const inLast = ((count - 1) % columns) + 1;
		return columns >= count / 4 && inLast >= 2 && inLast < columns;
	});
}

/** Width of a figure such as a percentage with two decimals, in sizes of its type. */
const FIGURE = 3.85;
/** The tallest box that still looks like one. */
const TALLEST = 1.65;
/** Height of a line of names, in sizes of their type. */
export const LINE = 1.2;
/** The lowest box for which it is worth writing so much at it, in pixels. */
const LOWEST: Record<Lettering, number> = { both: 38, turns: 34, names: 24, few: 0 };
/** A name that stands further from the middle of its box than this share of the box's place belongs to its neighbour. */
const ASTRAY = 0.34;

/** How large type of 12 pixels is beside the nominal picture where that is scaled down to a screen 320 px wide, and the widest picture that is like it. */
const SCALED = 14.6;
const NARROW = 400;
/** Between names of that size, in pixels. */
export const GAP = 1;

/** @param names widths of the names in ems, in the boxes' order */
export function gridOf(names: readonly number[], frame: Frame): Grid {
	const choices = choicesFor(names.length);
	for (const lettering of ['both', 'turns', 'names'] as const) {
		const found = choices
			.map((columns) => grid(names, columns, frame, lettering))
			.filter((one): one is Grid => one !== null && one.height >= LOWEST[lettering]);
		const roomy = found.filter(({ columns }) => hasRoom(names, columns, frame, lettering));
		if (roomy.length) return { ...largest(roomy), placed: Math.max(largest(roomy).type, SCALED) };
		if (found.length) return largest(found);
	}
	return largest(
		choices.map((columns) => grid(names, columns, frame, 'few')).filter((one) => one !== null)
	);
}

/** Without a script a phone's picture is scaled down as a whole, but its type no further than to 12 pixels: names in one line are to keep apart then, too. */
const hasRoom = (names: readonly number[], columns: number, frame: Frame, lettering: Lettering) =>
	frame.width < NARROW && stand(names, columns, frame, lettering, SCALED, GAP);

const largest = (grids: Grid[]) =>
	grids.reduce((best, next) =>
		next.width * next.height > best.width * best.height * 1.02 ? next : best
	);

/** Whether the name of a box stands above it. @param at the box's place in its row */
export const isAbove = (lettering: Lettering, at: number) =>
	(lettering === 'turns' || lettering === 'names') && at % 2 === 1;

/** The boxes whose names stand in one line, by their number: those of a row or, where names take turns, every second of them. */
export function linesOf(count: number, columns: number, lettering: Lettering): number[][] {
	const all = Array.from({ length: count }, (_, at) => at);
	const rows = Array.from({ length: Math.ceil(count / columns) }, (_, r) =>
		all.slice(r * columns, (r + 1) * columns)
	);
	if (lettering === 'both' || lettering === 'few') return rows;
	return rows.flatMap((row) => [
		row.filter((_, at) => !isAbove(lettering, at)),
		row.filter((_, at) => isAbove(lettering, at))
	]);
}

/** Whether every name of this size stands at its box, so far from the next one. */
function stand(
	names: readonly number[],
	columns: number,
	frame: Frame,
	lettering: Lettering,
	size: number,
	blank: number
): boolean {
	const cell = frame.width / columns;
	return linesOf(names.length, columns, lettering).every((line) => {
		const wanted = line.map((at) => ({
			x: ((at % columns) + 0.5) * cell,
			width: (names[at] ?? 0) * size
		}));
		const middles = inLine(wanted, blank, frame.width);
		const reach = cell * (lettering === 'both' ? ASTRAY : 2 * ASTRAY);
		return middles?.every((x, i) => Math.abs(x - (wanted[i]?.x ?? 0)) <= reach) ?? false;
	});
}

/** The largest type in which every name stands at its box; null where even the smallest is too large. */
function typeFor(
	names: readonly number[],
	columns: number,
	cell: number,
	frame: Frame,
	lettering: Lettering
): number | null {
	const most = Math.max(markSize(frame), frame.height / 52);
	const fits = (size: number) =>
		(lettering === 'names' || cell >= FIGURE * size) &&
		stand(names, columns, frame, lettering, size, BLANK * size);
	for (let size = most; size > 12; size -= 0.25) if (fits(size)) return size;
	return fits(12) ? 12 : null;
}

function grid(
	names: readonly number[],
	columns: number,
	frame: Frame,
	lettering: Lettering
): Grid | null {
	const rows = Math.ceil(names.length / columns);
	const cell = frame.width / columns;
	const type = lettering === 'few' ? 12 : typeFor(names, columns, cell, frame, lettering);
	if (type === null) return null;
	const figures = lettering === 'few' ? cell >= FIGURE * 12 : lettering !== 'names';
	const line = type * LINE;
	const under =
		(figures ? line : 0) + (lettering === 'few' ? 0 : line) + (lettering === 'names' ? 3 : 4);
	const over = lettering === 'both' ? 0 : line + 2;
	const between = lettering === 'both' ? Math.max(4, frame.height * 0.014) : type * 0.45;
	const tall = Math.max(6, frame.height / rows - under - over - between);
	const width = Math.min(cell * 0.8, tall * 1.05);
	const height = Math.min(tall, width * TALLEST);
	// What tall boxes leave over goes between the rows, but not without end.
	const used = height + under + over;
	const row = used + Math.min(frame.height / rows - used, Math.max(between, line) * 1.5);
	const gap = row - used;
	return {
		columns,
		cell,
		row,
		width,
		height,
		top: (frame.height - row * rows + gap) / 2 + over,
		type,
		lettering,
		figures
	};
}
