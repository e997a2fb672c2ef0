import { describe, expect, it } from 'vitest';
import { readCopies } from '../record/copies';
import { readDataFiles } from '../record/disk';
import { readRecord } from '../record/read';
import { article, dataset, escaped } from './json-ld';

const files = readDataFiles(process.cwd());
const copy = readCopies(files, readRecord(files)).en;

describe('structured data', () => {
	it('has what schema.org and its readers ask of an Article', () => {
		const data = article(copy, 'https://example.org/en/', 'https://example.org/share/en/box.png');
		for (const field of 'headline image datePublished author publisher inLanguage url'.split(' ')) {
			expect(data[field], field).toBeTruthy();
		}
		expect(data['@type']).toBe('Article');
		expect(String(data.headline).length).toBeLessThanOrEqual(110);
		expect(data.datePublished).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(data.about).toMatchObject({ name: expect.stringContaining('referendum') });
	});

	it('has what they ask of a Dataset, with every file to be had', () => {
		const data = dataset(copy, 'p', '../data/');
		for (const field of ['name', 'description', 'license', 'creator', 'distribution']) {
			expect(data[field], field).toBeTruthy();
		}
		const description = String(data.description);
		expect(description.length).toBeGreaterThanOrEqual(50);
		expect(description.length).toBeLessThanOrEqual(5000);
		const files = data.distribution as { contentUrl: string; encodingFormat: string }[];
		expect(files.map(({ contentUrl }) => contentUrl)).toContain('../data/turnout-by-hour.csv');
		for (const { encodingFormat } of files) expect(encodingFormat).toMatch(/^[a-z]+\/[a-z+]+$/);
	});

	it('cannot be closed by a text', () => {
		const text = escaped({ name: '</script><script>alert(1)//', line: '\u2028' });
		expect(text).not.toContain('<');
		expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)//', line: '\u2028' });
	});
});
