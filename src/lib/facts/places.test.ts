import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/languages';
import { readCopies } from '../record/copies';
import { readDataFiles } from '../record/disk';
import { readRecord } from '../record/read';
import { CHAPTERS, SCENES } from '../story/story';
import { shownIn } from './places';

const files = readDataFiles(process.cwd());
const copies = readCopies(files, readRecord(files));

describe('where a figure is shown', () => {
	it('is said once for each picture, and leads to the first step that names it', () => {
		const shown = shownIn(['day-ten', 'day', 'day-gap', 'electorate', 'data'], copies.en);
		expect(shown.map(({ href }) => href)).toEqual([
			'../#day-ten',
			'../#electorate-share',
			'#solid'
		]);
		expect(shown[0]?.title).toBe('All day long, Almaty lay lowest');
	});

	it.each(LANGS)('has words for every place in %s, and no id', (lang) => {
		const places = [
			'opening',
			'data',
			...CHAPTERS,
			...SCENES.flatMap(({ id, steps }) => [id, ...steps])
		];
		for (const place of places) {
			const [one] = shownIn([place], copies[lang]);
			expect(one?.title.length, place).toBeGreaterThan(3);
			expect(one?.title, place).not.toBe(place);
			if (lang !== 'en') expect(one?.title, place).toMatch(/\p{Script=Cyrillic}/u);
		}
	});

	it('stops at a place that the story does not have', () => {
		expect(() => shownIn(['nowhere'], copies.en)).toThrow(/no place "nowhere"/);
	});
});
