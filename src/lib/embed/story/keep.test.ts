import { expect, it } from 'vitest';
import { keptPlace } from './keep';

const portrait = { rests: [500, 1000, 1500], shows: [300, 800, 1300] };
const landscape = { rests: [200, 600, 1000], shows: [0, 400, 800] };

it('puts the step that shows at its reading place', () => {
	expect(keptPlace(800, 700, portrait, landscape)).toBe(600);
	expect(keptPlace(1299, 700, portrait, landscape)).toBe(600);
	expect(keptPlace(1300, 700, portrait, landscape)).toBe(1000);
	expect(keptPlace(600, 350, landscape, portrait)).toBe(1000);
});

it('is the same place after there and back', () => {
	for (const y of [500, 1000, 1500]) {
		const there = keptPlace(y, 700, portrait, landscape) ?? 0;
		expect(keptPlace(there, 350, landscape, portrait)).toBe(y);
	}
});

it('leaves who is before the first step, and who is far below the last', () => {
	expect(keptPlace(100, 700, portrait, landscape)).toBeNull();
	expect(keptPlace(4000, 700, portrait, landscape)).toBe(3500);
});
