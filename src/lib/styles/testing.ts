/** For tests of the colours: every role as it holds in a theme, on a device, on a ground, read from the style sheet itself. */
import { readFileSync } from 'node:fs';
import { mix, rgb, type Rgb } from './contrast';

export const css = readFileSync(new URL('./roles.css', import.meta.url), 'utf8').replace(
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

export interface Light {
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
export function rolesIn(light: Light): Map<string, string> {
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
export function colourOf(roles: Map<string, string>, name: string): Rgb {
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
export const LIGHTS = (['auto', 'light', 'dark'] as const).flatMap((theme) =>
	[false, true].flatMap((darkDevice) =>
		GROUNDS.map((ground): [string, Light] => [
			`${ground}, ${theme}, on a ${darkDevice ? 'dark' : 'light'} device`,
			{ theme, darkDevice, ground }
		])
	)
);
