/** How large type and marks are in a frame, in pixels: the one place where a picture's measure of size is decided. */
import type { Frame } from '$lib/scenes/types';
import type { Label } from './label';

/** The largest sizes up to a desktop's picture; beyond it they grow. */
const DESKTOP = { mark: 16, small: 14.4, big: 48 };

/**
 * How many times larger type, marks and strokes are than on a desktop: 1 up to about 1180 × 810, then with the picture,
 * slower than the picture itself (1.07 at 1300 × 900, 1.84 at 2900 × 1900).
 */
export function growth({ width, height }: Frame): number {
	return Math.max(1, (6 + 0.0085 * Math.min(width, 1.45 * height)) / DESKTOP.mark);
}

/** A label of kind `mark`, `quiet` or `note`. */
export function markSize(frame: Frame): number {
	return Math.min(DESKTOP.mark, Math.max(13, 12.5 + frame.width * 0.0023)) * growth(frame);
}

/** A label of kind `small`. */
export function smallSize(frame: Frame): number {
	return Math.min(DESKTOP.small * growth(frame), Math.max(12, markSize(frame) * 0.93));
}

/** A label of kind `big`. */
export function bigSize(frame: Frame): number {
	return Math.min(DESKTOP.big, Math.max(24, 19.2 + frame.width * 0.024)) * growth(frame);
}

/**
 * A label with a `fit`: see its definition.
 * @param fit pixels at the nominal size, 360 by 380
 * @param least pixels that it never falls short of: 22 for kind `big`, 12 for the others
 */
export function fitSize({ width, height }: Frame, fit: number, least = 22): number {
	return Math.max(least, Math.min(width / 360, height / 380) * fit);
}

/** A label's type in pixels: no larger than this where it is set, so that what was kept free for it is enough. */
export function labelSize({ kind, fit }: Pick<Label, 'kind' | 'fit'>, frame: Frame): number {
	if (fit) return fitSize(frame, fit, kind === 'big' ? 22 : 12);
	if (kind === 'big') return bigSize(frame);
	return kind === 'small' ? smallSize(frame) : markSize(frame);
}

/** The `fit` that sets a label at so many pixels in this frame: 12 at least, 22 for kind `big`. */
export function fitFor(pixels: number, { width, height }: Frame): number {
	return pixels / Math.min(width / 360, height / 380);
}

/** Sizes of type in pixels, for pictures that set theirs by `fitFor`. */
export interface TypeScale {
	note: number;
	small: number;
	big: number;
}

/** The sizes of the labels' kinds; in a small frame a note is no larger than what is small. */
export function typeScale(frame: Frame): TypeScale {
	const low = frame.width < 340 || frame.height < 250;
	return {
		note: low ? 12 : markSize(frame),
		small: smallSize(frame),
		big: bigSize(frame)
	};
}
