import { describe, expect, it } from 'vitest';
import { formatDate, yearsOf } from './dates';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('formatDate', () => {
	it('writes as much as the record has', () => {
		expect(plain(formatDate('2022-06-05', 'en'))).toBe('5 June 2022');
		expect(plain(formatDate('2022-06', 'en'))).toBe('June 2022');
		expect(formatDate('2022', 'en')).toBe('2022');
		expect(plain(formatDate('2022-06-05T22:00+06:00', 'en'))).toBe('5 June 2022');
	});

	it('writes no more than is asked for', () => {
		expect(plain(formatDate('2022-01-05', 'en', 'day-month'))).toBe('5 January');
		expect(plain(formatDate('2022-01-05', 'en', 'short'))).toBe('5 Jan');
		expect(plain(formatDate('2026-03-15', 'en', 'month-year'))).toBe('March 2026');
		expect(formatDate('2019-03-20', 'en', 'year')).toBe('2019');
		expect(formatDate('2022-06', 'en', 'day-month')).toBe('June');
	});

	it('follows each language', () => {
		expect(plain(formatDate('2022-06-05', 'ru'))).toBe('5 июня 2022 года');
		expect(plain(formatDate('2022-06', 'ru', 'month-year'))).toBe('июнь 2022 года');
		expect(plain(formatDate('2022-06-05', 'ru', 'short'))).toBe('5 июня');
		expect(formatDate('2022-06', 'ru', 'short')).toBe('июнь');
		expect(plain(formatDate('2022-06-05', 'kk'))).toBe('2022 жылғы 5 маусым');
		expect(plain(formatDate('2022-06', 'kk', 'month-year'))).toBe('2022 жылғы маусым');
		expect(plain(formatDate('2022-05-08', 'kk', 'day-month'))).toBe('8 мамыр');
	});

	it('keeps May and June apart in short Kazakh months', () => {
		expect(plain(formatDate('2022-05-08', 'kk', 'short'))).toBe('8 мам.');
		expect(plain(formatDate('2022-06-08', 'kk', 'short'))).toBe('8 мау.');
	});

	it('leaves what is no date as it is', () => {
		expect(formatDate('undated', 'en')).toBe('undated');
	});
});

describe('yearsOf', () => {
	it('puts dates on one line of years', () => {
		expect(yearsOf('2022')).toBe(2022);
		expect(yearsOf('2022-07')).toBe(2022.5);
		expect(yearsOf('2022-01-05T12:00')).toBeCloseTo(2022.011, 3);
	});

	it('never puts a month’s last day after the next month’s first', () => {
		expect(yearsOf('2021-12-31')).toBeLessThan(yearsOf('2022-01-01'));
		expect(yearsOf('2022-02-28')).toBeLessThan(yearsOf('2022-03-01'));
	});
});
