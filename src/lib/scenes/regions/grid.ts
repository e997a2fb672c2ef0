/** How many boxes stand in a row: as many as leave the boxes largest and their names legible, with Almaty beside its next lowest. */
import { markSize } from '$lib/charts/type-size';
import type { Frame } from '../types';

export interface Grid {
	columns: number;
	/** Width of a box's place and height of a row, in pixels. */
	cell: number;
	row: number;
	/** Size of a box. */
	width: number;
	height: number;
	/** Top of the first row. */
	top: number;
	/** Size of the labels' type; 12 and more. */
	type: number;
	/** 2 where every box has its figure and its name under it, 1 where only those spoken of are named. */
	lines: 1 | 2;
	/** Where lines is 1: every box has its figure under it. */
	figures: boolean;
}

/** Columns that leave Almaty, the last, a neighbour on its left and room on its right. */
const CHOICES = [5, 6, 7, 9];
/** Width of a figure such as a percentage with two decimals, in sizes of its type. */
const FIGURE = 3.85;
/** The tallest box that still looks like one. */
const TALLEST = 1.9;

/**
 * @param count how many boxes
 * @param longest width of the widest short name, in ems
 */
export function gridOf(count: number, longest: number, frame: Frame): Grid {
	const choices = (lines: 1 | 2) =>
		CHOICES.map((columns) => grid(count, longest, columns, frame, lines));
	const named = choices(2).filter(({ type, height }) => type >= 12 && height >= 44);
	const figured = choices(1).filter(({ figures, height }) => figures && height >= 30);
	const fits = [named, figured, choices(1)].find((list) => list.length > 0) ?? [];
	return fits.reduce((best, next) =>
		next.width * next.height > best.width * best.height ? next : best
	);
}

function grid(count: number, longest: number, columns: number, frame: Frame, lines: 1 | 2): Grid {
	const rows = Math.ceil(count / columns);
	const cell = frame.width / columns;
	const figures = cell >= FIGURE * 12;
	const wanted = lines === 2 ? cell / (longest + 0.3) : 12;
	const type = Math.min(wanted, Math.max(markSize(frame), frame.height / 52));
	const line = Math.max(type, 12) * 1.2;
	const under = (lines === 2 ? 2 * line : figures ? line : 0) + 2;
	// Where not every box is named, those that are have their names above.
	const between = lines === 2 ? Math.max(4, frame.height * 0.014) : line + 2;
	const tall = frame.height / rows - under - between;
	const width = Math.min(cell * 0.8, tall * 1.05);
	const height = Math.min(tall, width * TALLEST);
	// What tall boxes leave over goes between the rows, but not without end.
	const row = height + under + Math.min(frame.height / rows - height - under, between * 3);
	const gap = row - height - under;
	return {
		columns,
		cell,
		row,
		width,
		height,
		top:
			lines === 2 ? (frame.height - row * rows + gap) / 2 : (frame.height - row * rows) / 2 + gap,
		type,
		lines,
		figures
	};
}
