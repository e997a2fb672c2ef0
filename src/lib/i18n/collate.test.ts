import { describe, expect, it } from 'vitest';
import { collator } from './collate';

const sorted = (lang: 'en' | 'ru' | 'kk', names: string) =>
	names.split(', ').sort(collator(lang)).join(', ');

describe('names in the order of the alphabet', () => {
	it('has the Kazakh letters where the Kazakh alphabet has them, not after я', () => {
		expect(
			sorted('kk', 'Қостанай, Жамбыл, Ақтөбе, Көкшетау, Қызылорда, Ұлытау, Шымкент, Түркістан')
		).toBe('Ақтөбе, Жамбыл, Көкшетау, Қостанай, Қызылорда, Түркістан, Ұлытау, Шымкент');
		expect(sorted('kk', 'ін, ын, ән, ан, ғн, гн, өн, он')).toBe('ан, ән, гн, ғн, он, өн, ын, ін');
	});

	it('has ё after е in Russian, and not after я', () => {
		expect(sorted('ru', 'ж, ё, я, е')).toBe('е, ё, ж, я');
	});

	it('parts words before letters, and passes over capitals', () => {
		expect(sorted('ru', 'Алматы, Алматинская область, Актюбинская область')).toBe(
			'Актюбинская область, Алматинская область, Алматы'
		);
		expect(sorted('en', 'Almatyk, almaty region, Almaty')).toBe('Almaty, almaty region, Almatyk');
		expect(sorted('kk', 'Алматы облысы, Алматы')).toBe('Алматы, Алматы облысы');
	});

	it('is one order whatever the list’s was, letters of other alphabets last', () => {
		const names = ['Ә', 'z', 'я', 'а', 'b'];
		const orders = [names, [...names].reverse()].map((list) => list.sort(collator('kk')).join(''));
		expect(orders).toEqual(['аӘяbz', 'аӘяbz']);
	});
});
