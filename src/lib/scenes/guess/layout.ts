/** Where the two boxes of the guess stand, and how much is left above, between and below them for words. */
import { fitSize, markSize } from '$lib/charts/type-size';
import type { Frame } from '../types';

/** The figures' type at the nominal size. */
export const BIG = 31;

export interface Layout {
	/** Size of a box. */
	width: number;
	height: number;
	/** Between the boxes, and what lies below them. */
	gap: number;
	foot: number;
	/** All words stand between the boxes: on a low picture. */
	inMiddle: boolean;
	left: number;
	top: number;
}

/** Two boxes side by side; room above them for figures, between them for the name of the reader's line, below for a sentence. */
export function layout(frame: Frame): Layout {
	const size = markSize(frame);
	const figure = fitSize(frame, BIG);
	const inMiddle = frame.height < 280 && frame.width > 1.15 * frame.height;
	const head = inMiddle ? 2 : figure + size * 2;
	// A sentence takes two lines, on a narrow picture three, on a wide one a single one.
	const lines = frame.width > 620 ? 1 : frame.width < 330 ? 3 : 2;
	const foot = inMiddle ? 3 : Math.max(30, size * 1.35 * lines + 8);
	const least = inMiddle
		? Math.max(figure * 3.4 + 14, frame.width * 0.5)
		: Math.max(size * 5, frame.width * 0.1);
	const tall = frame.height - head - foot;
	const width = Math.min((frame.width - least - 4) / 2, tall / 1.25);
	// The figures above stand apart even where the boxes are small.
	const gap = Math.max(least, figure * 3.5 - width);
	const height = Math.min(tall, width * (inMiddle ? 2 : 1.62));
	return {
		width,
		height,
		gap,
		foot,
		inMiddle,
		left: (frame.width - 2 * width - gap) / 2,
		top: head + (tall - height) / 2
	};
}
