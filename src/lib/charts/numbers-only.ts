/** What scales of numbers need of d3-interpolate, d3-format and d3-color. The scripts of pages take this file in their place (vite.wake.config.ts): colours here are roles, and figures are written by i18n/format.ts, so that the rest would only be carried about. */

/** From one number to another, as d3-interpolate goes. @returns for 0 to 1 what lies between */
export const interpolateNumber =
	(from: number, to: number) =>
	(share: number): number =>
		from * (1 - share) + to * share;

/** The same in whole numbers. */
export const interpolateRound =
	(from: number, to: number) =>
	(share: number): number =>
		Math.round(interpolateNumber(from, to)(share));

/** Stands for what is left out. */
function missing(): never {
	throw new Error(
		'Scales in pages know numbers only: take the name out of numbers-only.ts and its package back into vite.wake.config.ts.'
	);
}

export {
	interpolateNumber as interpolate,
	missing as format,
	missing as formatPrefix,
	missing as formatSpecifier,
	missing as piecewise,
	missing as precisionFixed,
	missing as precisionPrefix,
	missing as precisionRound,
	missing as rgb
};
