/** How wide a text will be in our faces, worked out from the fonts' own advances, since a view places labels before a browser has set them. */
import { SANS, SERIF } from './advances';

/** `sans`: labels and notes. `serif`: display type. */
export type Face = 'sans' | 'serif';

/** Hundredths of an em for a character that isn't in the table. */
const UNKNOWN = 62;

const byChar = (widths: Record<number, string>) =>
	new Map(
		Object.entries(widths).flatMap(([width, chars]) =>
			[...chars].map((char) => [char, Number(width)] as const)
		)
	);
const ADVANCES = { sans: byChar(SANS), serif: byChar(SERIF) };

/**
 * Width of a text on one line, in the heavier cut and without kerning: no narrower than it will be set.
 * @param size of the type, in pixels
 * @returns pixels
 */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
	const advances = ADVANCES[face];
	let sum = 0;
	for (const char of text) sum += advances.get(char) ?? UNKNOWN;
	return (sum / 100) * size;
}

/** A line as it is set, and its width in pixels. */
export interface Line {
	text: string;
	width: number;
}

/**
 * The lines in which a text is set, broken at blanks as a browser does (a non-breaking space holds).
 * @param room width in pixels; a word that is wider has a line of its own
 */
export function linesIn(text: string, room: number, size: number, face: Face = 'sans'): Line[] {
	const blank = textWidth(' ', size, face);
	const lines: Line[] = [];
	for (const word of text.split(' ')) {
		const width = textWidth(word, size, face);
		const line = lines.pop();
		const joined = (line?.width ?? 0) + blank + width;
		if (line === undefined) lines.push({ text: word, width });
		else if (joined <= room) lines.push({ text: `${line.text} ${word}`, width: joined });
		else lines.push(line, { text: word, width });
	}
	return lines;
}

/** The width of each of these lines, in pixels. */
export function lineWidths(
	text: string,
	room: number,
	size: number,
	face: Face = 'sans'
): number[] {
	return linesIn(text, room, size, face).map(({ width }) => width);
}

/** The widest word of a text, in pixels. */
export function widestWord(text: string, size: number, face: Face = 'sans'): number {
	return Math.max(...text.split(' ').map((word) => textWidth(word, size, face)));
}
