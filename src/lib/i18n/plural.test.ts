import { describe, expect, it } from 'vitest';
import { counted } from './plural';

const VOTER = ['избиратель', 'избирателя', 'избирателей'];

describe('counted', () => {
	it('takes the Russian form of the last digits', () => {
		expect(counted('1', 'ru', VOTER)).toBe('избиратель');
		expect(counted('17', 'ru', VOTER)).toBe('избирателей');
		expect(counted('33', 'ru', VOTER)).toBe('избирателя');
		expect(counted('11\u00a0734\u00a0642', 'ru', VOTER)).toBe('избирателя');
		expect(counted('11', 'ru', VOTER)).toBe('избирателей');
	});

	it('takes the genitive singular after a decimal', () => {
		expect(counted('68,05', 'ru', ['процент', 'процента', 'процентов'])).toBe('процента');
		expect(counted('8,0', 'ru', ['миллион', 'миллиона', 'миллионов'])).toBe('миллиона');
	});

	it('leaves a Kazakh noun as it is', () => {
		expect(counted('33', 'kk', ['дауыс'])).toBe('дауыс');
	});

	it('knows English one and many', () => {
		expect(counted('1', 'en', ['vote', 'votes'])).toBe('vote');
		expect(counted('1,490,470', 'en', ['vote', 'votes'])).toBe('votes');
	});

	it('wants as many forms as the language has', () => {
		expect(counted('1', 'ru', ['голос', 'голосов'])).toBeUndefined();
	});
});
