/** How high an embedded chart's picture wants to be. The one place for these numbers: the frame's script and the reserved heights both read them. */

/** From this width of the frame, in pixels, the step's text stands beside the picture. The style sheets of `Chart.svelte` and its parts have it too. */
export const BESIDE = 760;

/** A picture that is lower or narrower, in pixels, is no longer the one in the HTML scaled: its labels would lie on one another. */
export const LOW = 260;
export const NARROW = 300;

/**
 * Height of the picture at which nothing is cramped.
 * @param width of the frame, in pixels
 * @returns pixels
 */
export const natural = (width: number) =>
	Math.round(Math.min(440, Math.max(280, 0.5 * width + 130)));
