import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, mix, rgb, type Rgb } from './contrast';

const css = readFileSync(new URL('./roles.css', import.meta.url), 'utf8').replace(
	/\/\*[^]*?\*\//g,
	''
);

interface Rule {
	selectors: string[];
	/** Holds on a device that asks for dark only. */
	darkDevice: boolean;
	set: Map<string, string>;
}

/** The rules in their order; a media query's are marked and no longer nested. */
function rulesOf(text: string): Rule[] {
	const rules: Rule[] = [];
	const block = /([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g;
	for (const [, head = '', body = ''] of text.matchAll(block)) {
		// A reader's own colours are the reader's to choose: nothing to compute.
		if (head.includes('forced-colors') || head.includes('print')) continue;
		if (head.includes('@media')) {
			rules.push(...rulesOf(body).map((rule) => ({ ...rule, darkDevice: true })));
			continue;
		}
		const set = new Map(
			[...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
				name,
				value
			])
		);
		rules.push({ selectors: head.split(',').map((one) => one.trim()), darkDevice: false, set });
	}
	return rules;
}

interface Light {
	theme: 'auto' | 'light' | 'dark';
	darkDevice: boolean;
	ground: string;
}

/** How specific a selector is where it holds (its attributes and pseudo-classes), or null where it doesn't. */
function holds(selector: string, { theme, ground }: Light): number | null {
	const [, wanted] = /data-ground='(\w+)'/.exec(selector) ?? [];
	if (!selector.includes('data-ground') || (wanted && wanted !== ground)) return null;
	if (selector.includes(':not([data-theme])') && theme !== 'auto') return null;
	const [, asked] = /data-theme='(\w+)'/.exec(selector) ?? [];
	if (asked && asked !== theme) return null;
	return (selector.match(/\[/g) ?? []).length + (selector.includes(':root') ? 1 : 0);
}

const rules = rulesOf(css);

/** Every custom property as it holds in a light, by name. */
function rolesIn(light: Light): Map<string, string> {
	const found = rules
		.filter((rule) => !rule.darkDevice || light.darkDevice)
		.flatMap((rule) => {
			const weights = rule.selectors.flatMap((one) => holds(one, light) ?? []);
			return weights.length > 0 ? [{ set: rule.set, weight: Math.max(...weights) }] : [];
		})
		.sort((a, b) => a.weight - b.weight);
	return new Map(found.flatMap(({ set }) => [...set]));
}

/** A role's colour: hexadecimal, or a mixture of two such. */
function colourOf(roles: Map<string, string>, name: string): Rgb {
	const read = (value: string): Rgb => {
		const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
		if (other) return colourOf(roles, other);
		const [, first, share, second] =
			/^color-mix\(in srgb, (.+?) (\d+)%, (.+)\)$/.exec(value.trim()) ?? [];
		if (first && second) return mix(read(first), Number(share) / 100, read(second));
		return rgb(value);
	};
	const value = roles.get(name);
	if (!value) throw new Error(`no role ${name}`);
	return read(value);
}

const GROUNDS = ['night', 'paper', 'day', 'dusk'];
const LIGHTS = (['auto', 'light', 'dark'] as const).flatMap((theme) =>
	[false, true].flatMap((darkDevice) =>
		GROUNDS.map((ground): [string, Light] => [
			`${ground}, ${theme}, on a ${darkDevice ? 'dark' : 'light'} device`,
			{ theme, darkDevice, ground }
		])
	)
);
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
