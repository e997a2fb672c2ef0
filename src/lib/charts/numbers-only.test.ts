import * as d3 from 'd3-interpolate';
import { describe, expect, it } from 'vitest';
import * as ours from './numbers-only';

const PAIRS = [
	[0, 1],
	[10, -250],
	[0.25, 1e6],
	[7, 7]
] as const;
const SHARES = [-0.5, 0, 0.1, 1 / 3, 0.5, 0.999, 1, 2];

describe('numbers only', () => {
	it.each(['interpolate', 'interpolateNumber', 'interpolateRound'] as const)(
		'%s goes from number to number as d3-interpolate does',
		(name) => {
			for (const [from, to] of PAIRS)
				for (const share of SHARES)
					expect(ours[name](from, to)(share)).toBe(d3[name](from, to)(share));
		}
	);

	it('says what to do where something else is asked for', () => {
		expect(() => ours.format()).toThrow(/numbers-only\.ts/);
	});
});
