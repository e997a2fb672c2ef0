/** How the day's picture divides its frame: the plot's edges, the sizes of type and marks. */
import { plain } from '$lib/charts/fill';
import { labelBox } from '$lib/charts/overlap';
import { widestWord } from '$lib/charts/text-width';
import { fitSize, growth, markSize } from '$lib/charts/type-size';
import type { Words } from '$lib/record/words';
import type { Frame } from '../types';

/** The plot's edges in the frame's pixels. */
export interface Plot {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export function sizesOf(frame: Frame) {
	const grow = growth(frame);
	const clockFit = 30;
	const region = Math.max(1.6, Math.min(frame.width, frame.height) / 270);
	return {
		grow,
		/** Size of a label's type, in pixels. */
		type: markSize(frame),
		/** Too low for sentences in the picture. */
		low: frame.height < 210,
		narrow: frame.width < 430,
		clockFit,
		gapFit: 21,
		clock: fitSize(frame, clockFit),
		radius: { region, country: region * 1.6, almaty: region * 2 }
	};
}

/**
 * The `fit` of a label in a frame larger than a desktop's, where the style sheet's type would stay small; nothing in others.
 * @param share of a label's usual size
 */
export function fitOf(frame: Frame, share = 1): { fit?: number } {
	const { grow, type } = sizesOf(frame);
	if (grow === 1) return {};
	return { fit: (type * share) / Math.min(frame.width / 360, frame.height / 380) };
}

/** @param ends what will stand to the right of the last report: the plot leaves room for it, in two lines where the frame is narrow */
export function plotOf(frame: Frame, ends: readonly Words[]): Plot {
	const { type, narrow, low, radius, grow } = sizesOf(frame);
	const room = Math.max(
		...ends.map((text) => {
			if (narrow) return wordWidth(text, type);
			const box = labelBox({ id: 'end', x: 0, y: 0, text, ...fitOf(frame) }, frame);
			return box.right - box.left;
		})
	);
	return {
		left: type * 0.6,
		right: frame.width - Math.min(room, frame.width * 0.4) - radius.almaty - 6 * grow,
		top: type * (low ? 0.4 : 0.8),
		bottom: frame.height - type * (low ? 1.6 : 1.9)
	};
}

/** The longest word's width, as it is estimated for labels. */
function wordWidth(words: Words, type: number): number {
	return widestWord(plain(words), type);
}
