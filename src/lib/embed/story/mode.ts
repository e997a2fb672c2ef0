/** How the story fits the frame that it is in. */

/**
 * `page`: it is no frame. `pages`: a box, whose pages are turned. `unrolled`: higher than a screen, everything below one another.
 * `driven`: as high as the window of a host that tells how far its reader has scrolled.
 */
export type Mode = 'page' | 'pages' | 'unrolled' | 'driven';

/** No box to turn pages in is as high, in CSS pixels, whatever the screen. */
const TALL = 1400;

/**
 * The mode before any host has spoken.
 * @param height of the frame @param screen height of the reader's screen, both in CSS pixels
 */
export const modeOf = (framed: boolean, height: number, screen: number): Mode =>
	!framed ? 'page' : height > Math.max(TALL, 1.25 * screen) ? 'unrolled' : 'pages';

/** Lowest and best height of a page, in CSS pixels, for a frame's width: picture, the longest text, and what stands around them. */
export const pageSize = (w: number) => ({ w, h: w < 600 ? 640 : 680, min: 420 });
