/** A scene's graphic alone, as a file for pages where nothing moves: the caption around it is theirs. */
import type { Frame } from '$lib/scenes/types';
import type { Drawn } from './to-svg';
import { escape } from './xml';

/** What the graphic is drawn in, in pixels, where its scene names no other. Its labels are still read at 320 pixels. */
const USUAL: Frame = { width: 400, height: 400 };
const FRAMES: Record<string, Frame> = {
	day: { width: 400, height: 340 },
	power: { width: 400, height: 340 },
	since: { width: 400, height: 340 },
	rules: { width: 400, height: 260 },
	amendments: { width: 400, height: 350 },
	choices: { width: 400, height: 440 },
	regions: { width: 400, height: 420 }
};
/** Free of marks on every side, in pixels: the picture has a ground of its own. */
const PADDING = 16;
/** A PNG has as many pixels for each of these. */
export const DENSITY = 2.5;

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const frameOf = (scene: string): Frame => FRAMES[scene] ?? USUAL;

/** The whole picture's size in CSS pixels, for `width` and `height` in a page. */
export function stillSize(scene: string): Frame {
	const { width, height } = frameOf(scene);
	return { width: width + 2 * PADDING, height: height + 2 * PADDING };
}

/**
 * @param drawn the graphic, in the scene's own frame
 * @returns the whole SVG, its type still type
 */
export function still(scene: string, { svg, colour }: Drawn): string {
	const { width, height } = stillSize(scene);
	const frame = frameOf(scene);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
		`<rect width="${width}" height="${height}" fill="${colour('ground')}"/>` +
		`<svg x="${PADDING}" y="${PADDING}" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}">${svg}</svg>` +
		'</svg>'
	);
}

/**
 * Says what the picture is to who can't see it.
 * @param svg with its type as outlines
 */
export function named(svg: string, title: string, description: string): string {
	return svg.replace(
		/^<svg ([^>]*)>/,
		(_, attributes: string) =>
			`<svg ${attributes} role="img" aria-labelledby="title desc"><title id="title">${escape(title)}</title><desc id="desc">${escape(description)}</desc>`
	);
}
