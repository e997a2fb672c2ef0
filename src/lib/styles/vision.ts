/** How colours look to who sees fewer of them: the simulation of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (IEEE TVCG 15(6), 2009), at its full strength. */
import type { Rgb } from './contrast';

export type Vision = 'protanopia' | 'deuteranopia' | 'tritanopia' | 'achromatopsia';

/** Rows act on linear red, green, blue. Who sees no colour at all sees luminance (WCAG's weights). */
const MATRICES: Record<Vision, readonly (readonly [number, number, number])[]> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	],
	achromatopsia: [
		[0.2126, 0.7152, 0.0722],
		[0.2126, 0.7152, 0.0722],
		[0.2126, 0.7152, 0.0722]
	]
};

export const VISIONS = Object.keys(MATRICES) as Vision[];

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** @param colour of parts from 0 to 1 @returns linear parts from 0 to 1, as the vision has them; undefined is full colour */
function seen(colour: Rgb, vision: Vision | undefined): [number, number, number] {
	const [r, g, b] = colour.map(linear) as [number, number, number];
	if (!vision) return [r, g, b];
	return MATRICES[vision].map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as [
		number,
		number,
		number
	];
}

/** CIE L*a*b* under D65. */
function lab(parts: [number, number, number]): [number, number, number] {
	const [r, g, b] = parts;
	const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
	const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
	const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
	const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours lie apart to a vision: CIE76, where 2.3 is the least that is noticed side by side. */
export function apart(one: Rgb, other: Rgb, vision?: Vision): number {
	const [a, b] = [lab(seen(one, vision)), lab(seen(other, vision))];
	return Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));
}
