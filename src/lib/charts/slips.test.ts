import { describe, expect, it } from 'vitest';
import { boxShape } from './ballot-box';
import { heap, lying, repeats, seededBy, surface } from './slips';

/** Every point of a path of relative lines and curves, controls included: the path lies between them. */
function points(path: string): { x: number; y: number }[] {
	return [...path.matchAll(/M([^Mz]*)/g)].flatMap(([, body = '']) => {
		const [start = '', ...commands] = body.split(/(?=[lq])/);
		const numbers = (text: string) => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
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
		expect(heap(shape, 100, 'focus')).toEqual(heap(shape, 100, 'focus'));
		expect(heap(shape, 100, 'focus')).not.toEqual(heap(shape, 100, 'country'));
		expect(surface(shape, 'focus')).toEqual(surface(shape, 'focus'));
	});

	it.each([false, true])('never stand above their level (coarse: %s)', (coarse) => {
		for (const id of ['focus', 'country', 'shymkent']) {
			for (const { sheets } of heap(shape, 200, id, coarse)) {
				expect(points(sheets).length).toBeGreaterThan(20);
				for (const { y } of points(sheets)) expect(y).toBeGreaterThanOrEqual(-1);
			}
		}
	});

	it('leave no gap under their level: the line is full from side to side', () => {
		const near = heap(shape, 200, 'focus').flatMap(({ sheets }) =>
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

	it('of a heap that is drawn deeper look the same as far as it was drawn', () => {
		const seen = (depth: number) =>
			heap(shape, depth, 'focus').map(({ sheets }) =>
				sheets.split('z').filter((one) => one && Math.min(...points(one).map(({ y }) => y)) < 50)
			);
		expect(seen(150)).toEqual(seen(50));
	});

	it.each([
		[1, true],
		[0.68, false],
		[0.2, false],
		[0, false]
	])('go on as copies down to what is seen (%s, coarse: %s)', (fill, coarse) => {
		const depth = fill * (shape.bottom - shape.top);
		const { drawn, step, copies } = repeats(shape, depth, coarse);
		expect(drawn + copies * step).toBeCloseTo(depth);
		expect(copies > 0).toBe(fill > 0.5);
		// A copy's first rows lie flat, as at the level: the one above covers them.
		if (copies > 0) expect(drawn - step).toBeGreaterThan(30);
	});

	it('are a handful of paths, however many they are', () => {
		expect(heap(shape, 300, 'focus')).toHaveLength(6);
		expect(surface(shape, 'focus')).toHaveLength(4);
	});

	it('cover the pane from side to side whichever way they lie', () => {
		const lies = 7;
		const corners = heap(shape, 200, 'stock', true, lies).flatMap(({ sheets }) => points(sheets));
		const { along } = lying(shape, lies - 1);
		expect(Math.max(...corners.map(({ x }) => x))).toBeGreaterThan(shape.right + along);
		expect(
			new Set(Array.from({ length: lies }, (_, lie) => JSON.stringify(lying(shape, lie)))).size
		).toBe(lies);
	});

	it('are shaded and printed on where their faces show, and nowhere else', () => {
		const layers = heap(shape, 200, 'focus');
		const count = (path: string) => path.split('M').length - 1;
		const [sheets, folds, lines] = (['sheets', 'folds', 'print'] as const).map((part) =>
			layers.reduce((sum, layer) => sum + count(layer[part]), 0)
		) as [number, number, number];
		expect(folds).toBeGreaterThan(10);
		expect(folds).toBeLessThan(sheets);
		// Two lines of print on a face, a crease at most on the others.
		expect(lines).toBeGreaterThan(sheets / 4);
		expect(lines).toBeLessThan(2 * sheets);
		expect(surface(shape, 'focus').every((layer) => layer.folds === '')).toBe(true);
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
