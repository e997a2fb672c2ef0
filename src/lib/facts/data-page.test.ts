/** What the page on how we know calls the files that readers take away. */
import { describe, expect, it } from 'vitest';
import descriptor from '../../../data/datapackage.json';
import { LANGS } from '../i18n/languages';
import { readCopies } from '../record/copies';
import { readDataFiles } from '../record/disk';
import { readRecord } from '../record/read';
import { downloads } from './data-page';

const files = readDataFiles(process.cwd());
const copies = readCopies(files, readRecord(files));
const names = descriptor.resources.map(({ name }) => name);

describe('downloads', () => {
	it('says in English what the data package says', () => {
		expect(downloads(copies.en, names)).toEqual(
			descriptor.resources.map(({ name, title, description }) => ({
				name,
				title,
				about: description
			}))
		);
	});

	it.each(LANGS.filter((lang) => lang !== 'en'))('has a title and a line in %s', (lang) => {
		for (const { name, title, about } of downloads(copies[lang], names)) {
			expect(title, name).toMatch(/^\p{Script=Cyrillic}|^\d{4}/u);
			expect(about, name).toMatch(/\p{Script=Cyrillic}.*\.$/u);
		}
	});

	it('stops at a file without words, and names the line', () => {
		expect(() => downloads(copies.ru, ['nowhere'])).toThrow(
			/data\.table\.nowhere\.title has no words/
		);
	});
});
