import { describe, expect, it } from 'vitest';
import { formatNumber } from './format';

describe('formatNumber', () => {
	it('groups thousands as the language does', () => {
		expect(formatNumber(6163516, 'en')).toBe('6,163,516');
		expect(formatNumber(6163516, 'ru')).toBe('6\u00a0163\u00a0516');
		expect(formatNumber(6163516, 'kk')).toBe('6\u00a0163\u00a0516');
		expect(formatNumber(1129, 'kk')).toBe('1129');
	});

	it('keeps the decimals of a share and rounds halves up', () => {
		expect(formatNumber(68.05, 'en')).toBe('68.05');
		expect(formatNumber(68.05, 'kk')).toBe('68,05');
		expect(formatNumber(2.515, 'en', 'd1')).toBe('2.5');
		expect(formatNumber(1.005, 'en', 'd2')).toBe('1.01');
		expect(formatNumber(-0.04, 'en', 'd1')).toBe('0.0');
	});

	it('writes millions, hundreds and thousands', () => {
		expect(formatNumber(7985769, 'en', 'million')).toBe('8.0');
		expect(formatNumber(372533, 'en', 'hundreds')).toBe('372,500');
		expect(formatNumber(7985769, 'ru', 'thousands')).toBe('7\u00a0986\u00a0000');
	});
});
