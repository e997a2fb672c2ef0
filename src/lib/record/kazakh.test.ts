/** What the Kazakh copy must keep to, since a figure may change: no ending hangs on a number, and no line breaks after one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FILE = 'data/copy/kk.aml';
const [, copy = ''] = readFileSync(FILE, 'utf8').split('[allowed]');
const found = (pattern: RegExp) => [...copy.matchAll(pattern)].map(([match]) => match);

describe('the Kazakh copy', () => {
	it('hangs no ending on a number, whose last vowel may change with it', () => {
		expect(found(/\{[^{}]+\}(?:<\/[a-z]+>)?[-’']?\p{L}+/gu)).toEqual([]);
	});

	it('keeps a figure and the word after it on one line', () => {
		expect(found(/\{[a-z][^{}]*\}(?:<\/[a-z]+>)? \p{L}+/gu)).toEqual([]);
	});

	it('sets a percent sign close, in the text as in the pictures', () => {
		expect(found(/\{[^{}]+\}\s%/g)).toEqual([]);
		expect(found(/\{[^{}]+\}%/g).length).toBeGreaterThan(20);
	});

	it('quotes with «», and opens as often as it closes', () => {
		expect(found(/["“”„]/g)).toEqual([]);
		expect(found(/«/g).length).toBe(found(/»/g).length);
	});
});
