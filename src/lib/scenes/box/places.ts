/** Where the boxes stand: in the morning one, as large as it fits; by night two, with their figures above or between them. */
import { fitSize } from '$lib/charts/type-size';
import type { Frame } from '../types';

/** The drawing's own measure: the picture of a small phone, see Frame's nominal size. */
const SHEET = { width: 360, height: 380, boxWidth: 226, boxHeight: 362, boxX: 6, boxY: 9 };

/** The figures' and the names' type at the nominal size. */
export const BIG = 31;
export const NAME = 13.6;

export interface Place {
	x: number;
	y: number;
	/** Shown at this share of the drawn size. */
	scale: number;
}

export interface Places {
	country: Place;
	focus: Place;
	/** True where the figures stand between the boxes. */
	inMiddle: boolean;
	/** What the boxes stand on. */
	ground: { x: number; y: number; length: number };
}

/** Pixels for one of the sheet's units. */
export const unitIn = ({ width, height }: Frame) =>
	Math.min(width / SHEET.width, height / SHEET.height);

/** The size that both boxes are drawn at: the morning's. */
export function boxSize(frame: Frame): { width: number; height: number } {
	const unit = unitIn(frame);
	return { width: SHEET.boxWidth * unit, height: SHEET.boxHeight * unit };
}

/** The sheet as a whole, as large as it fits: the very picture that the HTML shows before anything is measured. */
export function morningPlaces(frame: Frame): Places {
	const unit = unitIn(frame);
	const left = (frame.width - SHEET.width * unit) / 2;
	const x = left + SHEET.boxX * unit;
	const y = (frame.height - SHEET.height * unit) / 2 + SHEET.boxY * unit;
	return {
		inMiddle: false,
		// The country's box waits behind the focus region's and steps out of it.
		focus: { x, y, scale: 1 },
		country: { x, y, scale: 1 },
		ground: { x: left, y: y + SHEET.boxHeight * unit, length: SHEET.width * unit }
	};
}

/** Two boxes side by side, their figures above them or, where that leaves them larger, between them. */
export function nightPlaces(frame: Frame): Places {
	const { width, height } = boxSize(frame);
	const number = fitSize(frame, BIG);
	const line = fitSize(frame, NAME, 12);
	const above = number + line * 2;
	const column = Math.max(number * 3.4, line * 6.6) + Math.max(20, frame.width * 0.03);
	const gap = Math.max(10, frame.width * 0.045);
	const fit = (between: number, words: number) =>
		Math.min((frame.width - between - 4) / 2 / width, (frame.height - words - 6) / height, 1.1);
	const scaleAbove = fit(gap, above);
	const scaleBetween = fit(column, 0);
	// Above small boxes the figures would run into one another.
	const clash = width * scaleAbove + gap < number * 3.5;
	const inMiddle = clash || scaleBetween > scaleAbove;
	const scale = inMiddle ? scaleBetween : scaleAbove;
	const between = inMiddle ? column : gap;
	const words = inMiddle ? 0 : above;
	const x = (frame.width - 2 * width * scale - between) / 2;
	const y = words + (frame.height - words - 4 - height * scale) / 2;
	return {
		inMiddle,
		country: { x, y, scale },
		focus: { x: x + width * scale + between, y, scale },
		ground: { x: 0, y: y + height * scale, length: frame.width }
	};
}
