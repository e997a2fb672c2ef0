import { describe, expect, it } from 'vitest';
import { boxShape, levelAt } from './ballot-box';
import { chips, heap, seededBy, surface } from './slips';

/** Every point of a path of relative lines and curves, controls included: the path lies between them. */
function points(path: string): { x: number; y: number }[] {
	return [...path.matchAll(/M([^Mz]*)/g)].flatMap(([, body = '']) => {
		const [start = '', ...commands] = body.split(/(?=[lq])/);
		const numbers = (text: string) => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
		let [x = 0, y = 0] = numbers(start);
		const found = [{ x, y }];
		for (const command of commands) {
			const steps = numbers(command);
			for (let at = 0; at < steps.length; at += 2)
				found.push({ x: x + (steps[at] ?? 0), y: y + (steps[at + 1] ?? 0) });
			({ x, y } = found.at(-1) ?? { x, y });
		}
		return found;
	});
}

describe('the slips', () => {
	const shape = boxShape(240, 362);

	it('lie the same way for the same id, and another way for another', () => {
		expect(heap(shape, 100, 'almaty')).toEqual(heap(shape, 100, 'almaty'));
		expect(heap(shape, 100, 'almaty')).not.toEqual(heap(shape, 100, 'country'));
		expect(surface(shape, 'almaty')).toEqual(surface(shape, 'almaty'));
		expect(chips(shape, 0.5, 'almaty')).toEqual(chips(shape, 0.5, 'almaty'));
	});

	it.each([false, true])('never stand above their level (coarse: %s)', (coarse) => {
		for (const id of ['almaty', 'country', 'shymkent']) {
			for (const { sheets } of heap(shape, 200, id, coarse)) {
				expect(points(sheets).length).toBeGreaterThan(20);
				for (const { y } of points(sheets)) expect(y).toBeGreaterThanOrEqual(-1);
			}
		}
	});

	it('leave no gap under their level: the line is full from side to side', () => {
		const near = heap(shape, 200, 'almaty').flatMap(({ sheets }) =>
			sheets.split('z').map((one) => points(one))
		);
		const inner = shape.right - shape.left;
		for (let x = shape.left + 2; x < shape.right - 2; x += 2) {
			const above = near.some(
				(corners) =>
					corners.some((p) => p.x <= x) &&
					corners.some((p) => p.x >= x) &&
					Math.min(...corners.map((p) => p.y)) < inner * 0.09
			);
			expect(above, `at ${x}`).toBe(true);
		}
	});

	it('of a heap that may rise begin with those of the heap as it is', () => {
		const low = heap(shape, 50, 'almaty');
		heap(shape, 150, 'almaty').forEach(({ sheets }, layer) => {
			expect(sheets.startsWith(low[layer]?.sheets ?? '')).toBe(true);
		});
	});

	it('are a handful of paths, however many they are', () => {
		expect(heap(shape, 300, 'almaty')).toHaveLength(6);
		expect(surface(shape, 'almaty')).toHaveLength(4);
	});

	it('of a box of forty pixels stay in it, under its level', () => {
		const small = boxShape(40, 62);
		for (const fill of [0.05, 0.33, 0.8]) {
			const all = chips(small, fill, 'almaty').flatMap(({ sheets }) => points(sheets));
			for (const { x, y } of all) {
				expect(x).toBeGreaterThanOrEqual(small.left - 1);
				expect(x).toBeLessThanOrEqual(small.right + 1);
				expect(y).toBeGreaterThanOrEqual(levelAt(small, fill) - 1);
				expect(y).toBeLessThanOrEqual(small.bottom + 1);
			}
		}
	});
});

describe('chance', () => {
	it('come from numbers between 0 and 1', () => {
		const next = seededBy('a');
		const drawn = Array.from({ length: 200 }, next);
		expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...drawn)).toBeLessThan(1);
		expect(new Set(drawn).size).toBeGreaterThan(190);
	});
});
