/** What the Russian copy must keep to: no line opens with a dash or closes on a preposition, and no date breaks. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FILE = 'data/copy/ru.aml';
const [, text = ''] = readFileSync(FILE, 'utf8').split('[allowed]');
// Lines between the blocks are notes to editors, which nobody prints.
const copy = text
	.split('\n')
	.filter((line) => /^(\* |[\w.-]+: )/.test(line))
	.join('\n');
const found = (pattern: RegExp) => [...copy.matchAll(pattern)].map(([match]) => match);

describe('the Russian copy', () => {
	it('starts no line with a dash', () => {
		expect(found(/\S+ [—–](?=[\s,])/g)).toEqual([]);
		expect(found(/\u00a0—/g).length).toBeGreaterThan(80);
	});

	it('sets a dash as a dash: a hyphen joins, and stands between no blanks', () => {
		expect(found(/\S+\s-\s\S+/g).filter((match) => !match.startsWith('{'))).toEqual([]);
	});

	it('ends no line on a short preposition', () => {
		expect(found(/(?<![\p{L}\d])(?:[а-яё]|на|не|за|по|из|от|до|но|ни|со|во|ко|об) \S+/giu)).toEqual(
			[]
		);
	});

	it('keeps a number and its month, year or noun on one line', () => {
		expect(found(/\d [\dа-яё]+/giu)).toEqual([]);
		expect(found(/№ /g)).toEqual([]);
		expect(
			found(/\{[a-z][^{}~]*\} (?:тенге|человек\p{L}*|голос\p{L}*|бюллетен\p{L}*|магазин\p{L}*)/gu)
		).toEqual([]);
	});

	it('writes ё where the word has it', () => {
		expect(
			found(/(?<!\p{L})(?:еще|ее|нее|Петр|ушел|прошел|пошел|пришел|причем)(?!\p{L})/giu)
		).toEqual([]);
	});

	it('quotes with «», and opens as often as it closes', () => {
		expect(found(/["“”„]/g)).toEqual([]);
		expect(found(/«/g).length).toBe(found(/»/g).length);
	});
});
