import { describe, expect, it } from 'vitest';
import { lastAbove, locate, type StepBox } from './place';

const LINE = 800;
const REST = 500;

/** Three steps of two scenes, 600 px apart, the first at `top`. */
function steps(top: number): StepBox[] {
	return [
		{ scene: 'a', step: 'a-one', top },
		{ scene: 'a', step: 'a-two', top: top + 600 },
		{ scene: 'b', step: 'b-one', top: top + 1200 }
	];
}

describe('locate', () => {
	it('shows the first step of every scene above the story', () => {
		const places = locate(steps(2000), LINE, REST);
		expect(places.get('a')).toEqual({ step: 'a-one', progress: 0 });
		expect(places.get('b')).toEqual({ step: 'b-one', progress: 0 });
	});

	it('runs from the trigger line to the reading place', () => {
		expect(locate(steps(LINE), LINE, REST).get('a')?.progress).toBe(0);
		expect(locate(steps(650), LINE, REST).get('a')?.progress).toBeCloseTo(0.5);
		expect(locate(steps(REST), LINE, REST).get('a')?.progress).toBe(1);
		expect(locate(steps(REST + 1), LINE, REST).get('a')?.progress).toBe(1);
	});

	it('leaves a scene that was scrolled past at its last step, read to the end', () => {
		const places = locate(steps(-5000), LINE, REST);
		expect(places.get('a')).toEqual({ step: 'a-two', progress: 1 });
	});

	it('knows no way, only a place: the same boxes give the same picture', () => {
		const down = locate(steps(200), LINE, REST);
		locate(steps(-4000), LINE, REST);
		expect(locate(steps(200), LINE, REST)).toEqual(down);
		expect(down.get('a')).toEqual({ step: 'a-two', progress: 0 });
	});

	it('keeps its word when the line lies on the reading place', () => {
		expect(locate(steps(500), 500, 500).get('a')?.progress).toBe(1);
		expect(locate(steps(501), 500, 500).get('a')?.progress).toBe(0);
	});
});

describe('lastAbove', () => {
	const offsets = [100, 700, 1300].map((offset) => ({ offset }));

	it('is none above the first, then the last above the line; one that lies on it counts', () => {
		const at = [-5000, 99, 100, 699, 700, 1299, 1300, 9000];
		expect(at.map((line) => lastAbove(offsets, line))).toEqual([-1, -1, 0, 0, 1, 1, 2, 2]);
	});

	it('is none where there is nothing', () => {
		expect(lastAbove([], 100)).toBe(-1);
	});

	it('finds it among any number of steps', () => {
		const many = Array.from({ length: 58 }, (_, at) => ({ offset: at * 10 }));
		many.forEach(({ offset }, at) => expect(lastAbove(many, offset + 3)).toBe(at));
	});
});
