import { describe, expect, it } from 'vitest';
import { hits, percentile } from './held';

const STEPS = [
	{ id: 'one', from: 0 },
	{ id: 'two', from: 500 }
];

describe('hits', () => {
	const places = [
		{ at: 100, y: 10 },
		{ at: 116, y: 510 }
	];

	it('counts what shows the step that is due, and apart from it what shows the one before for a moment', () => {
		const shown = [
			{ at: 105, steps: ['one'] },
			{ at: 120, steps: ['one'] },
			{ at: 137, steps: ['two'] },
			{ at: 400, steps: ['one'] }
		];
		expect(hits(STEPS, places, shown)).toEqual({ all: 4, right: 0.5, soon: 0.75 });
	});

	it('leaves out what was drawn before the host was looked at, or before the first step', () => {
		expect(hits(STEPS, places, [{ at: 50, steps: ['one'] }]).all).toBe(0);
		expect(hits(STEPS, [{ at: 1, y: -5 }], [{ at: 50, steps: ['one'] }]).all).toBe(0);
	});
});

it('percentile', () => {
	expect(percentile([0, 0, 3, 0], 0.95)).toBe(3);
	expect(percentile([2, 0, 1], 0)).toBe(0);
	expect(percentile([], 0.95)).toBeNaN();
});
