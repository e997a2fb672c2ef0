import { describe, expect, it } from 'vitest';
import type { DotRole } from './dots';
import { looksAt, placesAt, plainLook, turnsOf, wayAt } from './dots-move';

const A = new Float32Array([0, 0, 10, 0, 20, 0, 30, 0]);
const B = new Float32Array([5, 90, 5, 80, 5, 70, 90, 90]);
const ROLES: DotRole[] = ['yes', 'yes', 'yes', 'home'];
const turns = turnsOf(ROLES);
const MOMENTS = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

describe('a move of dots', () => {
	it('begins where they are and ends at the very places that they go to', () => {
		expect([...placesAt(A, B, turns, 0)]).toEqual([...A]);
		expect(placesAt(A, B, turns, 1)).toBe(B);
	});

	it('takes each dot straight and never back, those of a group one after another', () => {
		expect([...turns]).toEqual([0, 0.5, 1, 0]);
		const falls = MOMENTS.map((time) => [...placesAt(A, B, turns, time)].filter((_, at) => at % 2));
		for (const dot of [0, 1, 2, 3]) {
			const ys = falls.map((places) => places[dot] ?? 0);
			expect(ys).toEqual([...ys].sort((a, b) => a - b));
		}
		expect(wayAt(0.5, 0)).toBeGreaterThan(wayAt(0.5, 1));
		expect([wayAt(1, 0), wayAt(1, 1), wayAt(0, 1)]).toEqual([1, 1, 0]);
	});

	it('turned round anywhere goes on from what is seen, and ends like a move that was not', () => {
		const start = ROLES.map(() => plainLook('plain'));
		for (const time of MOMENTS) {
			const places = placesAt(A, B, turns, time);
			const looks = looksAt(start, ROLES, time);
			expect([...placesAt(places, A, turns, 0)]).toEqual([...places]);
			const back: DotRole[] = ROLES.map(() => 'plain');
			const seen = (list: typeof looks) =>
				list.map((look) =>
					look
						.filter(([, part]) => part > 0)
						.map(([role, part]) => `${role} ${part.toFixed(6)}`)
						.sort()
				);
			expect(seen(looksAt(looks, back, 0))).toEqual(seen(looks));
			expect(seen(looksAt(looks, back, 1))).toEqual(seen(start));
			expect(placesAt(places, A, turns, 1)).toBe(A);
		}
	});

	it('leaves dots of one role one look: as few strokes as roles', () => {
		const looks = looksAt(
			ROLES.map(() => plainLook('came')),
			ROLES,
			0.5
		);
		expect(new Set(looks).size).toBe(2);
		expect(new Set(looksAt(looks, ROLES, 1)).size).toBe(2);
	});

	it('shows a whole dot at every moment: its parts make one', () => {
		const once = looksAt(
			ROLES.map(() => plainLook('came')),
			ROLES,
			0.4
		);
		for (const look of looksAt(once, ['no', 'no', 'yes', 'came'], 0.3)) {
			expect(look.reduce((sum, [, part]) => sum + part, 0)).toBeCloseTo(1, 6);
		}
	});
});
