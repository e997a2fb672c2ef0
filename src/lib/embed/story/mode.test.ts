import { expect, it } from 'vitest';
import { modeOf, pageSize } from './mode';

it('turns pages in a box, unrolls what is higher than a screen, and is a page by itself', () => {
	expect(modeOf(true, 680, 800)).toBe('pages');
	// Before it is laid out.
	expect(modeOf(true, 0, 0)).toBe('pages');
	expect(modeOf(true, 800, 800)).toBe('pages');
	expect(modeOf(true, 1400, 800)).toBe('pages');
	expect(modeOf(true, 2100, 2160)).toBe('pages');
	expect(modeOf(true, 1500, 800)).toBe('unrolled');
	expect(modeOf(true, 30_000, 800)).toBe('unrolled');
	expect(modeOf(false, 30_000, 800)).toBe('page');
});

it('has a height for every width that a box may have', () => {
	for (const w of [280, 320, 599, 600, 1200]) {
		const { h, min } = pageSize(w);
		expect(modeOf(true, h, 667), `${w}`).toBe('pages');
		expect(min).toBeLessThan(h);
	}
});
