// Reads what a font says about itself, and works out how a system font must be stretched to stand in for it.
import { create, type Font } from 'fontkitten';

export type Metrics = {
	/** Units an em. */
	upm: number;
	/** Above the baseline, below it (negative) and between lines, in ems. */
	ascent: number;
	descent: number;
	lineGap: number;
};

/** The four descriptors of a stand-in @font-face, as fractions (1 = 100%). */
export type Overrides = {
	sizeAdjust: number;
	ascent: number;
	descent: number;
	lineGap: number;
};

/** Opens one uncompressed or WOFF2 font; throws on a collection. */
export function open(file: Buffer): Font {
	const font = create(file);
	if ('fonts' in font) throw new Error('A font collection is not a font');
	return font as Font;
}

export function metricsOf(font: Font): Metrics {
	const upm = font.unitsPerEm;
	return {
		upm,
		ascent: font.ascent / upm,
		descent: font.descent / upm,
		lineGap: font.lineGap / upm
	};
}

/**
 * Mean advance of a text's characters in ems, without kerning.
 * @param fonts the parts of one family: each character is taken from the first that has it; characters in none are left out
 */
export function meanAdvance(fonts: Font[], text: string): number {
	let sum = 0;
	let count = 0;
	for (const [char, times] of tally(text)) {
		const code = char.codePointAt(0)!;
		const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
		if (!font) continue;
		sum += (advanceOf(font, font.glyphForCodePoint(code).id) / font.unitsPerEm) * times;
		count += times;
	}
	if (count === 0) throw new Error('None of the characters to measure is in the font');
	return sum / count;
}

/**
 * A glyph's advance in font units, from the `hmtx` table (OpenType, "hmtx": glyphs beyond its last entry share that entry's).
 * The library's own `advanceWidth` reads the outline too, and throws where a font's last glyph is an empty one.
 */
export function advanceOf(font: Font, glyph: number): number {
	const { metrics } = (font as Font & { hmtx: HorizontalMetrics }).hmtx;
	return metrics.get(Math.min(glyph, metrics.length - 1)).advance;
}

type HorizontalMetrics = { metrics: { length: number; get(index: number): { advance: number } } };

function tally(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
	return counts;
}

/** How a stand-in must be set so that lines break and stand where our font's will. */
export function overrides(ours: Metrics, oursMean: number, standInMean: number): Overrides {
	const sizeAdjust = oursMean / standInMean;
	return {
		sizeAdjust,
		// The browser multiplies these by the adjusted size, so they are divided by it here.
		ascent: ours.ascent / sizeAdjust,
		descent: Math.abs(ours.descent) / sizeAdjust,
		lineGap: ours.lineGap / sizeAdjust
	};
}
