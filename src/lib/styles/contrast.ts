/** Contrast of two colours, as WCAG 2.2 defines it. */

/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

/** @param hex three or six digits, with its `#` @throws where it is anything else */
export function rgb(hex: string): Rgb {
	const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(hex.trim())?.[1];
	if (!digits) throw new Error(`not a colour of hexadecimal digits: "${hex}"`);
	const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
	const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(six.slice(at, at + 2), 16) / 255);
	return [r, g, b];
}

/** The mixture of two colours in sRGB. @param share of the first, 0 to 1 */
export function mix(first: Rgb, share: number, second: Rgb): Rgb {
	const at = (i: 0 | 1 | 2) => first[i] * share + second[i] * (1 - share);
	return [at(0), at(1), at(2)];
}

/** Relative luminance, 0 (black) to 1 (white). */
export function luminance(colour: Rgb): number {
	const linear = (value: number) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	const [r, g, b] = colour;
	return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** From 1 (the same) to 21 (black on white), whichever of the two is lighter. */
export function contrast(one: Rgb, other: Rgb): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}
