import { describe, expect, it } from 'vitest';
import { luminance, rgb } from '../styles/contrast';
import { groundColours } from './grounds';

describe('colours of the grounds', () => {
	it('are those of the style sheet: night and dusk are dark, paper and day follow the device', () => {
		for (const ground of ['night', 'dusk'] as const) {
			const { light, dark } = groundColours(ground);
			expect(light).toBe(dark);
			expect(luminance(rgb(light))).toBeLessThan(0.05);
		}
		for (const ground of ['paper', 'day'] as const) {
			const { light, dark } = groundColours(ground);
			expect(luminance(rgb(light))).toBeGreaterThan(0.7);
			expect(luminance(rgb(dark))).toBeLessThan(0.05);
		}
	});
});
