import { describe, expect, it } from 'vitest';
import { pickLanguage } from './pick';

describe('pickLanguage', () => {
	it('takes the first wanted language that is published, whatever its region', () => {
		expect(pickLanguage(['de-DE', 'kk-KZ', 'ru'], ['en', 'ru', 'kk'])).toBe('kk');
		expect(pickLanguage(['RU_kz'], ['en', 'ru'])).toBe('ru');
	});

	it('falls back to the first published', () => {
		expect(pickLanguage(['kk'], ['en'])).toBe('en');
		expect(pickLanguage([], ['en', 'ru'])).toBe('en');
	});
});
