import { describe, expect, it } from 'vitest';
import type { Label } from './label';
import { broken, crosses, collisions, labelBox, overlaps, within } from './overlap';

const frame = { width: 360, height: 380 };
const label = (id: string, more: Partial<Label> = {}): Label => ({
	id,
	x: 100,
	y: 100,
	text: 'Almaty',
	...more
});

describe('a label’s box', () => {
	it('lies on the side that its anchor says', () => {
		const start = labelBox(label('a'), frame);
		const end = labelBox(label('a', { anchor: 'end', valign: 'bottom' }), frame);
		expect(start.left).toBe(100);
		expect(start.top).toBe(100);
		expect(end.right).toBe(100);
		expect(end.bottom).toBe(100);
		expect(end.right - end.left).toBeCloseTo(start.right - start.left);
	});

	it('is as wide as its lines where the room shrinks, so that a browser breaks them where this does', () => {
		const text = 'below the next lowest';
		const whole = labelBox(label('a', { text }), frame);
		const width = whole.right - whole.left;
		// It fits: nothing breaks it, though a browser's rounding may be a hair tighter.
		expect(broken(label('a', { text, width: width + 0.1 }), frame)).not.toHaveProperty('width');
		const two = broken(label('a', { text, width: width - 0.1 }), frame);
		const box = labelBox(two, frame);
		expect(two.width).toBeCloseTo(box.right - box.left);
		// Far too narrow for the whole on one line, whichever way a browser rounds.
		expect(two.width).toBeLessThan(width * 0.9);
		expect(box).toEqual(labelBox(label('a', { text, width: width - 0.1 }), frame));
	});

	it('wraps at its width, word by word', () => {
		const one = labelBox(label('a', { text: 'below the next lowest' }), frame);
		const three = labelBox(label('a', { text: 'below the next lowest', width: 60 }), frame);
		expect(three.bottom - three.top).toBeGreaterThan(2.5 * (one.bottom - one.top));
		expect(three.right - three.left).toBeLessThanOrEqual(60);
	});

	it('is as large as a big label’s type', () => {
		const big = labelBox(label('a', { kind: 'big', fit: 31 }), frame);
		expect(big.bottom - big.top).toBeCloseTo(31);
	});
});

describe('labels', () => {
	it('that lie over one another are named', () => {
		expect(collisions([label('a'), label('b', { x: 110 })], frame)).toEqual(['a × b']);
		expect(collisions([label('a'), label('b', { x: 200 })], frame)).toEqual([]);
		expect(collisions([label('a'), label('b', { hidden: true })], frame)).toEqual([]);
	});

	it('that share an edge don’t overlap', () => {
		const box = { left: 0, top: 0, right: 10, bottom: 10 };
		expect(overlaps(box, { ...box, left: 10, right: 20 })).toBe(false);
		expect(overlaps(box, { ...box, left: 9, right: 20 })).toBe(true);
		expect(overlaps(box, { ...box, left: 9, right: 20 }, 2)).toBe(false);
	});

	it('that stand out of the frame are seen', () => {
		expect(within({ left: -1, top: 0, right: 10, bottom: 10 }, frame)).toBe(false);
		expect(within({ left: 0, top: 0, right: 360, bottom: 380 }, frame)).toBe(true);
	});
});

describe('a line', () => {
	const box = { left: 10, top: 10, right: 20, bottom: 20 };
	const runs = (...ends: [number, number, number, number]) =>
		crosses({ x: ends[0], y: ends[1] }, { x: ends[2], y: ends[3] }, box);

	it('runs through a box, upright, level, slanting, or with an end in it', () => {
		expect(runs(15, 0, 15, 30)).toBe(true);
		expect(runs(0, 15, 30, 15)).toBe(true);
		expect(runs(0, 12, 30, 18)).toBe(true);
		expect(runs(15, 15, 40, 40)).toBe(true);
	});

	it('passes it by, ends before it, or touches its edge', () => {
		expect(runs(21, 0, 21, 30)).toBe(false);
		expect(runs(0, 0, 9, 9)).toBe(false);
		expect(runs(20, 0, 20, 30)).toBe(false);
		expect(runs(0, 25, 25, 0)).toBe(true);
		expect(runs(0, 18, 18, 0)).toBe(false);
	});
});
