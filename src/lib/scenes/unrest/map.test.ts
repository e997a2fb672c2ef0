import { describe, expect, it } from 'vitest';
import { compact } from './map';

describe('a compact path', () => {
	it('goes from point to point in whole steps', () => {
		expect(compact('M10.2,20.4L13,18L12,18Z')).toBe('M10,20l3-2-1 0z');
		expect(compact('M1,1L3,4M7,7L6,6')).toBe('M1,1l2 3M7,7l-1-1');
	});

	it('leaves out steps that round to nothing, and rings that do', () => {
		expect(compact('M0,0L0.2,0.1L5,5')).toBe('M0,0l5 5');
		expect(compact('M2,2L2.1,2.2Z')).toBe('');
	});

	it('carries no rounding on from step to step', () => {
		const path = `M0,0${Array.from({ length: 10 }, (_, at) => `L${(at + 1) * 1.4},0`).join('')}`;
		const steps = compact(path).slice('M0,0l'.length).split(' ');
		const across = steps.filter((_, at) => at % 2 === 0).map(Number);
		expect(across.reduce((sum, step) => sum + step, 0)).toBe(14);
	});
});
