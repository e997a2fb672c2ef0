import { describe, expect, it } from 'vitest';
import { rgb } from './contrast';
import { colourOf, LIGHTS, rolesIn } from './testing';
import { apart, VISIONS } from './vision';

/** Roles that stand beside one another in a picture and mean different things. */
const PAIRS: readonly (readonly [string, string])[] = [
	// Almaty: against the country, the other regions' lines, the ballots of its own hundred.
	['--gold', '--sky'],
	['--gold', '--quiet'],
	['--gold', '--ink'],
	['--gold', '--home'],
	['--gold', '--yes'],
	['--gold', '--no'],
	['--gold', '--invalid'],
	// Came, or stayed home.
	['--sky', '--home'],
	['--sky', '--quiet'],
	// The ballots, side by side in piles.
	['--yes', '--no'],
	['--yes', '--invalid'],
	['--yes', '--home'],
	['--no', '--invalid'],
	['--no', '--home'],
	// Took part, and of these yes.
	['--sky', '--yes']
];
/** Several times what is noticed side by side: these are read across a picture. */
const FLOOR = 15;
/** Told by their outline (hatched, dotted, hollow) before their colour, which here is a grey of its own. */
const BY_SHAPE: readonly (readonly [string, string])[] = [
	['--invalid', '--both'],
	['--invalid', '--home'],
	['--both', '--home']
];
const NOTICED = 8;

const least = (one: string, other: string) =>
	LIGHTS.flatMap(([name, light]) => {
		const roles = rolesIn(light);
		return [undefined, ...VISIONS.filter((vision) => vision !== 'achromatopsia')].map((vision) => ({
			at: `${name}, ${vision ?? 'full colour'}`,
			by: apart(colourOf(roles, one), colourOf(roles, other), vision)
		}));
	}).reduce((worst, next) => (next.by < worst.by ? next : worst));

describe('who sees red, green or blue poorly', () => {
	it.each(PAIRS)('tells %s from %s, in every light', (one, other) => {
		const { at, by } = least(one, other);
		expect(by, at).toBeGreaterThanOrEqual(FLOOR);
	});

	it.each(BY_SHAPE)('has another grey for %s and %s, whose shapes differ', (one, other) => {
		const { at, by } = least(one, other);
		expect(by, at).toBeGreaterThanOrEqual(NOTICED);
	});
});

describe('the simulation', () => {
	it('leaves greys grey, and what is the same the same', () => {
		for (const vision of VISIONS) {
			expect(apart(rgb('#888'), rgb('#888'), vision)).toBe(0);
			expect(apart(rgb('#000'), rgb('#fff'), vision)).toBeGreaterThan(99);
		}
	});

	it('brings together what each vision confuses', () => {
		const [red, green, blue, grey] = ['#d00', '#6b6b00', '#0077a0', '#767676'].map(rgb) as [
			never,
			never,
			never,
			never
		];
		for (const vision of ['protanopia', 'deuteranopia'] as const)
			expect(apart(red, green, vision)).toBeLessThan(apart(red, green) / 2);
		expect(apart(rgb('#0a7f5a'), blue, 'tritanopia')).toBeLessThan(apart(rgb('#0a7f5a'), blue) / 2);
		expect(apart(green, grey, 'achromatopsia')).toBeLessThan(10);
	});
});
