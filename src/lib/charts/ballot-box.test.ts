import { describe, expect, it } from 'vitest';
import { boxPaths, boxShape, depthAt, levelAt, polygon } from './ballot-box';

/** Every point of a path made of M, absolute or relative lines, in absolute pixels. */
function points(path: string): { x: number; y: number }[] {
	const found: { x: number; y: number }[] = [];
	for (const [, body = ''] of path.matchAll(/M([^Mz]*)/g)) {
		const [first = '', rest = ''] = body.split('l');
		const numbers = (text: string) => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
		let [x = 0, y = 0] = numbers(first);
		found.push({ x, y });
		const steps = numbers(rest);
		for (let at = 0; at < steps.length; at += 2) {
			x += steps[at] ?? 0;
			y += steps[at + 1] ?? 0;
			found.push({ x, y });
		}
	}
	return found;
}

describe.each([
	[16, 24],
	[40, 60],
	[240, 362],
	[1500, 2200]
])('a box of %i by %i', (width, height) => {
	const shape = boxShape(width, height);

	it('measures exactly: the level is the share of the inside height', () => {
		const inside = shape.bottom - shape.top;
		expect(levelAt(shape, 0)).toBe(shape.bottom);
		expect(levelAt(shape, 1)).toBeCloseTo(shape.top, 9);
		expect((shape.bottom - levelAt(shape, 0.3299)) / inside).toBeCloseTo(0.3299, 9);
	});

	it('stands within its bounds, lid, pane and floor', () => {
		const { lid, slot, floor, back } = boxPaths(shape);
		for (const { x, y } of [lid, slot, floor, back].flatMap(points)) {
			expect(x).toBeGreaterThanOrEqual(-0.1);
			expect(x).toBeLessThanOrEqual(width + 0.1);
			expect(y).toBeGreaterThanOrEqual(-0.1);
			expect(y).toBeLessThanOrEqual(height + 0.1);
		}
	});

	it('has a lid, a slot and glass that can be told apart', () => {
		expect(shape.depthTop).toBeGreaterThan(width * 0.04);
		expect(shape.top - shape.depthTop).toBeGreaterThan(1.49);
		expect(shape.right - shape.left).toBeGreaterThan(width * 0.85);
		const slot = points(boxPaths(shape).slot);
		expect(Math.max(...slot.map(({ y }) => y))).toBeLessThan(shape.depthTop);
	});

	it('shows less of a surface the nearer it lies to the lid, and never more than an eye takes for the level', () => {
		expect(depthAt(shape, 1)).toBeLessThan(depthAt(shape, 0));
		expect(depthAt(shape, 0)).toBeLessThan((shape.bottom - shape.top) * 0.2);
	});
});

describe('paths', () => {
	it('keep their points to the unit asked for', () => {
		const path = polygon(
			[
				{ x: 1.26, y: 2.04 },
				{ x: -3.31, y: 10 },
				{ x: 4, y: 4 }
			],
			0.1
		);
		expect(path).toBe('M1.3 2l-4.6 8 7.3-6z');
	});
});
