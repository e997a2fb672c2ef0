import { describe, expect, it } from 'vitest';
import { contrast, mix } from './contrast';
import { colourOf, css, LIGHTS, rolesIn, type Light } from './testing';

/** What a reader has to see: each kind of mark, the lines of the regions, the box itself. */
const MARKS = [
	...['--gold', '--sky', '--yes', '--no', '--invalid', '--both', '--home', '--death'],
	...['--quiet', '--glass']
];
const INKS = [
	'--ink',
	'--ink-soft',
	'--gold-ink',
	'--sky-ink',
	'--yes-ink',
	'--no-ink',
	'--home-ink'
];
/** Points of the day's light, which goes from the ground to a card's shade and back. */
const BLEND = [0, 0.25, 0.5, 0.75, 1];

describe.each(LIGHTS)('on %s', (_, light) => {
	const roles = rolesIn(light);
	const [ground, card] = [colourOf(roles, '--ground'), colourOf(roles, '--card')];
	// The day begins and ends in other shades than its noon.
	const shades = light.ground === 'day' ? ['--dawn', '--evening'] : [];
	const lit = [card, ...shades.map((name) => colourOf(roles, name))];
	const least = (name: string) =>
		Math.min(
			...lit.flatMap((shade) =>
				BLEND.map((share) => contrast(colourOf(roles, name), mix(shade, share, ground)))
			)
		);

	it.each(MARKS)('a mark in %s stands out by 3 to 1', (name) => {
		expect(least(name)).toBeGreaterThanOrEqual(3);
	});

	it.each(INKS)('words in %s are legible at 4.5 to 1', (name) => {
		expect(least(name)).toBeGreaterThanOrEqual(4.5);
	});
});

describe('the themes', () => {
	const groundIn = (light: Light) => colourOf(rolesIn(light), '--ground');

	it('are what they say, in every chapter and on every device', () => {
		for (const [name, light] of LIGHTS) {
			const dark = contrast(groundIn(light), [1, 1, 1]) > 7;
			if (light.theme !== 'auto') expect(dark, name).toBe(light.theme === 'dark');
			else if (light.darkDevice) expect(dark, name).toBe(true);
			else expect(dark, name).toBe(light.ground === 'night' || light.ground === 'dusk');
		}
	});

	it('end at the printer: on paper every role is the light one, black on white', () => {
		const [, block = ''] = /@media print \{\s*[^{}]+\{([^}]*)\}/.exec(css) ?? [];
		const printed = new Map(
			[...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
				name,
				value
			])
		);
		const light = rolesIn({ theme: 'light', darkDevice: false, ground: 'paper' });
		expect([...printed].sort()).toEqual(
			[...light.set('--ground', '#fff').set('--ink', '#000')].sort()
		);
	});

	it('read the style sheet: its blocks of dark colours say the same', () => {
		const one = rolesIn({ theme: 'dark', darkDevice: false, ground: 'paper' });
		const other = rolesIn({ theme: 'auto', darkDevice: true, ground: 'paper' });
		expect([...one]).toEqual([...other]);
		expect(one.size).toBeGreaterThan(20);
	});
});
