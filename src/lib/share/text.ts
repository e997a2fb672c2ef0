/** Lines of type in an SVG. */
import { linesIn, type Face, type Line } from '$lib/charts/text-width';
import { FAMILIES } from './fonts';
import { escape } from './xml';

/** Words of one look. */
export interface Run {
	text: string;
	colour: string;
	weight: number;
}

interface Setting {
	/** The anchor point on the baseline, in pixels. */
	x: number;
	y: number;
	size: number;
	face: Face;
	anchor?: 'start' | 'middle' | 'end';
	/** Space added between letters, in pixels. */
	spacing?: number;
	opacity?: number;
}

const px = (value: number) => String(Math.round(value * 100) / 100);

/** One line. Neighbours that look alike become one. */
export function textLine(runs: readonly Run[], setting: Setting): string {
	const { x, y, size, face, anchor = 'start', spacing, opacity } = setting;
	const first = runs[0];
	if (!first) return '';
	const parts = runs.map(({ text, colour, weight }) => {
		const look =
			(colour === first.colour ? '' : ` fill="${colour}"`) +
			(weight === first.weight ? '' : ` font-weight="${cutOf(weight)}"`);
		return look ? `<tspan${look}>${escape(text)}</tspan>` : escape(text);
	});
	return (
		`<text x="${px(x)}" y="${px(y)}" font-family="${FAMILIES[face]}" font-size="${px(size)}" font-weight="${cutOf(first.weight)}" fill="${first.colour}"` +
		(anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
		(spacing ? ` letter-spacing="${px(spacing)}"` : '') +
		(opacity === undefined ? '' : ` opacity="${opacity}"`) +
		` xml:space="preserve">${parts.join('')}</text>`
	);
}

/** The cut that we have for a weight of the variable font. */
const cutOf = (weight: number) => (weight >= 550 ? 600 : weight >= 450 ? 500 : 400);

/** The lines of a text, none much shorter than the others: as few as fit, then as narrow as they can be. */
export function balanced(text: string, room: number, size: number, face: Face): Line[] {
	const fewest = linesIn(text, room, size, face);
	let narrow = 0;
	let wide = room;
	while (wide - narrow > 1) {
		const middle = (narrow + wide) / 2;
		const lines = linesIn(text, middle, size, face);
		const fits = lines.length <= fewest.length && lines.every(({ width }) => width <= middle);
		if (fits) wide = middle;
		else narrow = middle;
	}
	return linesIn(text, wide, size, face);
}
