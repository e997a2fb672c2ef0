import { expect, it } from 'vitest';
import { paintDots } from './paint-dots';
import { plainLook } from './dots-move';
import type { DotRole } from './dots';

it('paints every kind of dot in a frame of hardly any size: a canvas throws at a radius below nothing', () => {
	const radii: number[] = [];
	const context = new Proxy({} as CanvasRenderingContext2D, {
		get: (_, name) =>
			name === 'arc' ? (_x: number, _y: number, r: number) => radii.push(r) : () => {},
		set: () => true
	});
	const roles: DotRole[] = ['plain', 'home', 'both', 'invalid', 'came', 'yes', 'no'];
	const looks = roles.map(plainLook);
	const colours = { soft: '', sky: '', yes: '', no: '', invalid: '', both: '', home: '' };
	for (const radius of [0, 0.1, 4])
		paintDots(context, { places: new Float32Array(roles.length * 2), looks, radius, colours });
	expect(radii).toHaveLength(roles.length * 3);
	for (const r of radii) expect(r).toBeGreaterThanOrEqual(0);
});
