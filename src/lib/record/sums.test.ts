import { describe, expect, it } from 'vitest';
import { valueOf } from './sums';

const of = (words: string) => valueOf(words, (id) => ({ a: 12, b: 4, c: 2 })[id] ?? NaN);

describe('valueOf', () => {
	it('reckons from left to right, points before lines, brackets first', () => {
		expect(of('a')).toBe(12);
		expect(of('a − b − c')).toBe(6);
		expect(of('a − b × c')).toBe(4);
		expect(of('(a − b) × c')).toBe(16);
		expect(of('a ÷ (b − c) + b')).toBe(10);
	});

	it.each(['', 'a b', 'a +', '+ a', '(a − b', 'a − b)', 'a - b', '4 + a', 'd'])(
		'knows that "%s" is none',
		(words) => expect(of(words)).toBeUndefined()
	);
});
