import { describe, expect, it } from 'vitest';
import { lineWidths, textWidth, widestWord } from './text-width';

describe('textWidth', () => {
	it('grows with the size of the type and with each character', () => {
		expect(textWidth('Almaty', 20)).toBeCloseTo(2 * textWidth('Almaty', 10));
		expect(textWidth('ab', 10)).toBeCloseTo(textWidth('a', 10) + textWidth('b', 10));
		expect(textWidth('', 10)).toBe(0);
	});

	it('knows wide letters from narrow ones, in both alphabets and both faces', () => {
		for (const face of ['sans', 'serif'] as const) {
			expect(textWidth('Шшмж', 10, face)).toBeGreaterThan(1.5 * textWidth('Іігл', 10, face));
			expect(textWidth('mmmm', 10, face)).toBeGreaterThan(2 * textWidth('iiii', 10, face));
		}
	});
});

describe('lineWidths', () => {
	const words = 'one two three four';
	it('sets all on one line where there is room', () => {
		expect(lineWidths(words, Infinity, 10)).toEqual([expect.closeTo(textWidth(words, 10), 6)]);
	});

	it('breaks at blanks, never at a non-breaking space', () => {
		expect(lineWidths(words, textWidth('three four', 10) + 0.01, 10)).toHaveLength(2);
		expect(lineWidths('5\u00a0June 2022', 1, 10)).toHaveLength(2);
	});

	it('gives a word that is too wide a line of its own', () => {
		expect(lineWidths('a Constitution b', 20, 10)[1]).toBeCloseTo(textWidth('Constitution', 10));
	});
});

it('widestWord is the widest, not the longest', () => {
	expect(widestWord('illi WWW', 10)).toBeCloseTo(textWidth('WWW', 10));
});
