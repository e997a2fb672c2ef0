import { describe, expect, it } from 'vitest';
import { bigSize, fitFor, growth, labelSize, markSize, smallSize } from './type-size';

const phone = { width: 326, height: 340 };
const laptop = { width: 850, height: 560 };
const wide = { width: 1300, height: 900 };
const flat = { width: 1600, height: 780 };
const wall = { width: 2900, height: 1900 };

describe('the sizes of type', () => {
	it('are legible on the smallest phone', () => {
		const smallest = { width: 288, height: 110 };
		expect(markSize(smallest)).toBeGreaterThanOrEqual(13);
		expect(smallSize(smallest)).toBeGreaterThanOrEqual(12);
		expect(bigSize(smallest)).toBeGreaterThanOrEqual(24);
	});

	it('grow with the picture beyond a desktop’s, every kind by as much', () => {
		expect(growth(phone)).toBe(1);
		expect(growth(laptop)).toBe(1);
		expect(growth(wide)).toBeGreaterThan(1);
		expect(growth(wall)).toBeGreaterThan(1.75);
		for (const kind of ['mark', 'quiet', 'note', 'small', 'big'] as const) {
			const [desktop, large] = [flat, wall].map((frame) => labelSize({ kind }, frame));
			expect((large ?? 0) / (desktop ?? 1), kind).toBeCloseTo(growth(wall));
		}
	});

	it('never shrink as a picture gets larger', () => {
		for (const size of [markSize, smallSize, bigSize]) {
			let last = 0;
			for (let width = 280; width <= 3200; width += 40) {
				const now = size({ width, height: width * 0.66 });
				expect(now).toBeGreaterThanOrEqual(last);
				last = now;
			}
		}
	});

	it('are those asked for through a fit', () => {
		for (const frame of [phone, laptop, wall])
			expect(labelSize({ fit: fitFor(19, frame) }, frame)).toBeCloseTo(19);
	});
});
