/** How large the labels' type will be, in pixels, as near as a frame can tell: the style sheet sets it from the window's width. */
import type { Label } from './label';
import type { Frame } from '$lib/scenes/types';

/** A label of kind `mark` or `note`. */
export function markSize({ width }: Frame): number {
	return Math.min(16, Math.max(13, 12.5 + width * 0.0023));
}

/** A label of kind `big`: at its largest, so that what is kept free is enough. */
export function bigSize({ width }: Frame): number {
	return Math.min(48, Math.max(24, 19.2 + width * 0.024));
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
	return kind === 'small' ? Math.min(14.4, Math.max(12, markSize(frame) * 0.93)) : markSize(frame);
}

/** The `fit` that sets a label at so many pixels in this frame, 12 at least. */
export function fitFor(pixels: number, { width, height }: Frame): number {
	return pixels / Math.min(width / 360, height / 380);
}

/** Sizes of type in pixels that grow with the picture, up to a wall's. */
export interface TypeScale {
	note: number;
	small: number;
	big: number;
}

export function typeScale({ width, height }: Frame): TypeScale {
	const unit = Math.min(width / 360, height / 380);
	const least = width < 340 || height < 250 ? 12 : 13;
	return {
		note: Math.min(27, Math.max(least, unit * 7.6)),
		small: Math.min(22, Math.max(12, unit * 6.6)),
		big: Math.min(110, Math.max(24, 12 + unit * 16))
	};
}
