import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLanguages } from './languages';

const en = { name: 'English', sign: 'ENG' };

describe('the published languages', () => {
	it('are as they should be', () => {
		const ours: unknown = JSON.parse(readFileSync('data/languages.json', 'utf8'));
		expect(() => checkLanguages(ours)).not.toThrow();
	});

	it.each([
		[
			'none',
			{},
			'data/languages.json: the file is not what belongs there. Write each language as "en": { "name": "English", "sign": "ENG" }.'
		],
		[
			'one without its sign',
			{ en, kk: { name: 'Қазақша' } },
			'data/languages.json: kk.sign is not what belongs there. Write each language as "en": { "name": "English", "sign": "ENG" }.'
		],
		[
			'one that the code has no plurals for',
			{ en, de: { name: 'Deutsch', sign: 'DE' } },
			'data/languages.json: "de" is a language that the code can\'t write. Write its numbers, dates, plurals and alphabet in src/lib/i18n first.'
		]
	])('stop the build where there is %s', (_, given, line) =>
		expect(() => checkLanguages(given)).toThrow(line)
	);
});
