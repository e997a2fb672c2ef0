/** Takes out of a minified style sheet what its maker left in it that means nothing. */

/** A text in quotes, a comma's blank, and what stands around a sign that multiplies or divides. */
const BLANKS = /"[^"]*"|(,) |(?<=[\w)%]) ([*/]) (?=[\w(.-])/g;

/** Every browser that has these at all has them by their own names. */
const TWICE = /-webkit-text-decoration-(?:color|skip-ink):[^;}]*;/g;

/** @param css minified; no selector may name any element, `*`, between two others */
export const tight = (css: string): string =>
	css
		.replace(TWICE, '')
		.replace(
			BLANKS,
			(found, comma: string | undefined, sign: string | undefined) => comma ?? sign ?? found
		);
