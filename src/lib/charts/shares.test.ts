import { describe, expect, it } from 'vitest';
import { largestRemainder } from './shares';

describe('largestRemainder', () => {
	it('makes whole dots that add up', () => {
		expect(largestRemainder([52.52, 12.7, 2.83, 31.95], 100)).toEqual([52, 13, 3, 32]);
		expect(largestRemainder([1, 1, 1], 100)).toEqual([34, 33, 33]);
		expect(largestRemainder([6163516, 1490470, 205924, 125859, 3748873], 1173)).toEqual([
			616, 149, 21, 12, 375
		]);
	});

	it('gives nobody a dot who has no weight', () => {
		expect(largestRemainder([5, 0], 7)).toEqual([7, 0]);
	});

	it('says so where there is nothing to share', () => {
		expect(() => largestRemainder([0, 0], 7)).toThrow(RangeError);
	});
});
