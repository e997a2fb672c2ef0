/** Our two families as files, for pictures that are drawn without a browser. Read at build only. */
import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Face } from '$lib/charts/text-width';

const FOLDER = 'node_modules/@expo-google-fonts';

const SERIF = 'Source Serif 4';
const SANS = 'Golos Text';

/** The cuts that pictures use, and their files. */
export const FONT_FILES = [
	{ family: SERIF, weight: 400, file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf' },
	{ family: SERIF, weight: 600, file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
	{ family: SANS, weight: 400, file: 'golos-text/400Regular/GolosText_400Regular.ttf' },
	{ family: SANS, weight: 500, file: 'golos-text/500Medium/GolosText_500Medium.ttf' },
	{ family: SANS, weight: 600, file: 'golos-text/600SemiBold/GolosText_600SemiBold.ttf' }
].map(({ file, ...cut }) => ({ ...cut, path: join(process.cwd(), FOLDER, file) }));

export const FAMILIES: Record<Face, string> = { serif: SERIF, sans: SANS };

const opened = Object.fromEntries(
	(['serif', 'sans'] as const).map((face) => [
		face,
		create(
			readFileSync(FONT_FILES.find(({ family }) => family === FAMILIES[face])?.path ?? '')
		) as Font
	])
) as Record<Face, Font>;

/**
 * Where the baseline of a line stands.
 * @param size of the type, in pixels
 * @param leading height of the line as a share of the size
 * @returns pixels below the line's top
 */
export function baseline(face: Face, size: number, leading: number): number {
	const { ascent, descent, unitsPerEm } = opened[face];
	return ((leading * unitsPerEm - (ascent - descent)) / 2 + ascent) * (size / unitsPerEm);
}

/** The characters of a text that a family has no glyph for. */
export function missing(text: string, face: Face): string[] {
	return [...new Set(text)].filter((char) => {
		const code = char.codePointAt(0) ?? 0;
		return char.trim() !== '' && !opened[face].hasGlyphForCodePoint(code);
	});
}
