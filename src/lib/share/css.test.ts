import { describe, expect, it } from 'vitest';
import { inverse, matrixText, movedPath, multiply, toMatrix } from './matrix';
import { readDeclarations, readRules, splitList } from './rules';
import { toColour, toNumber, withVars } from './values';

const units = { width: 400, height: 200, em: 10 };

describe('readRules', () => {
	it('reads selectors and declarations, and passes over what depends on a device', () => {
		const rules = readRules(
			'/* a */ .a, .b .c { fill: red; --x: f(1;2) } @media (min-width: 1px) { .a { fill: blue } } p{}'
		);
		expect(rules.map(({ selector }) => selector)).toEqual(['.a', '.b .c', 'p']);
		expect(rules[0]?.declarations).toEqual([
			{ property: 'fill', value: 'red', important: false },
			{ property: '--x', value: 'f(1;2)', important: false }
		]);
	});

	it('weighs ids over classes over types, and :where() not at all', () => {
		const weight = (selector: string) => readRules(`${selector} {a:b}`)[0]?.weight ?? -1;
		expect(weight('#a')).toBeGreaterThan(weight('.a.b'));
		expect(weight('.a .b')).toBeGreaterThan(weight('.a path'));
		expect(weight('.a:where(.b)')).toBe(weight('.a'));
		expect(weight('.a:not(.b)')).toBe(weight('.a.b'));
	});

	it('keeps brackets whole, and knows what is important', () => {
		expect(splitList('a(1, 2), b', ',')).toEqual(['a(1, 2)', 'b']);
		expect(readDeclarations('transition: none !important')).toEqual([
			{ property: 'transition', value: 'none', important: true }
		]);
	});

	it('says so where a block is never closed', () => {
		expect(() => readRules('.a { fill: red')).toThrow('never closed');
	});
});

describe('values', () => {
	it('replaces custom properties, also one in another, and takes the fallback', () => {
		const read = (name: string) => ({ '--a': 'var(--b)', '--b': '2px' })[name];
		expect(withVars('calc(var(--a) * 3)', read)).toBe('calc(2px * 3)');
		expect(withVars('var(--c, max(1px, 2px))', read)).toBe('max(1px, 2px)');
		expect(() => withVars('var(--c)', read)).toThrow('--c');
	});

	it('works out sums', () => {
		expect(toNumber('calc(2px * (1 + 3) - 1px)', units)).toBe(7);
		expect(toNumber('max(12px, min(15 * min(100cqw / 400, 100cqh / 200), 100cqh))', units)).toBe(
			15
		);
		expect(toNumber('clamp(1rem, 1px, 2rem)', units)).toBe(16);
		expect(toNumber('-0.01em', units)).toBeCloseTo(-0.1);
		expect(() => toNumber('1parsec', units)).toThrow('1parsec');
	});

	it('mixes colours as a browser does', () => {
		expect(toColour('#fff')).toBe('#ffffff');
		expect(toColour('color-mix(in srgb, #000 25%, #fff)')).toBe('#bfbfbf');
		expect(toColour('color-mix(in srgb, color-mix(in srgb, #000 50%, #fff) 50%, #fff)')).toBe(
			'#bfbfbf'
		);
		expect(toColour('color-mix(in srgb, #ff0000 50%, transparent)')).toBe('rgba(255,0,0,0.5)');
		expect(() => toColour('periwinkle-ish')).toThrow('periwinkle-ish');
	});
});

describe('matrices', () => {
	const number = (value: string) => toNumber(value, units);

	it('follow a list of moves from left to right', () => {
		const move = toMatrix('translate(10px,20px) scaleX(2)', number);
		expect(move).toEqual([2, 0, 0, 1, 10, 20]);
		expect(matrixText(toMatrix('translate(3 4)', Number))).toBe('translate(3 4)');
		expect(matrixText(toMatrix('', number))).toBe('');
		const turned = toMatrix('rotate(90deg)', number);
		expect(turned[1]).toBeCloseTo(1);
		expect(turned[0]).toBeCloseTo(0);
		expect(() => toMatrix('skew(3px)', number)).toThrow('skew');
	});

	it('can be undone, where they leave something to see', () => {
		const move = toMatrix('translate(10px,20px) scaleX(4)', number);
		const undo = inverse(move);
		expect(undo && multiply(move, undo)).toEqual([1, 0, 0, 1, 0, 0]);
		expect(inverse(toMatrix('scaleX(0)', number))).toBeUndefined();
	});

	it('put straight lines where they belong', () => {
		expect(movedPath('M0 0h10v5h-10z', [2, 0, 0, 1, 1, 0])).toBe('M1 0L21 0L21 5L1 5z');
		expect(() => movedPath('M0 0C1 1 2 2 3 3', [1, 0, 0, 1, 0, 0])).toThrow('"C"');
	});
});
