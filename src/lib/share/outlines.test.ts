import { describe, expect, it } from 'vitest';
import { outlined } from './outlines';
import { textLine } from './text';

const at = { x: 100, y: 50, size: 20, face: 'sans' } as const;
const line = (text: string, more: object = {}) =>
	outlined(
		`<svg width="1">${textLine([{ text, colour: '#112233', weight: 400 }], { ...at, ...more })}</svg>`
	);
const left = (svg: string) => Number(/matrix\([\d.]+ 0 0 -[\d.]+ ([\d.-]+) 50\)/.exec(svg)?.[1]);

describe('outlined', () => {
	it('draws each letter once, however often it is used', () => {
		const svg = line('Astana');
		expect(svg).not.toContain('<text');
		expect(svg.match(/<path /g)).toHaveLength(5);
		expect(svg.match(/<use /g)).toHaveLength(6);
	});

	it('keeps the anchor', () => {
		expect(left(line('Almaty'))).toBe(100);
		const middle = left(line('Almaty', { anchor: 'middle' }));
		const end = left(line('Almaty', { anchor: 'end' }));
		expect(100 - end).toBeCloseTo(2 * (100 - middle), 1);
		expect(100 - end).toBeGreaterThan(50);
	});

	it('kerns as the font asks', () => {
		const places = [...line('To').matchAll(/<use [^>]*x="(\d+)"/g)].map(([, x]) => Number(x));
		const apart = [...line('Hn').matchAll(/<use [^>]*x="(\d+)"/g)].map(([, x]) => Number(x));
		expect(places).toHaveLength(2);
		expect(apart).toHaveLength(2);
		// Golos Text draws o under the arm of T: nearer than T is wide (570 units).
		expect(places[1]).toBeLessThan(570);
	});

	it('gives the words of a run their colour, and signs of XML their letters', () => {
		const svg = outlined(
			`<svg width="1">${textLine(
				[
					{ text: 'a & ', colour: '#111111', weight: 400 },
					{ text: '<b>', colour: '#222222', weight: 600 }
				],
				at
			)}</svg>`
		);
		expect(svg.match(/<use /g)).toHaveLength(5);
		expect(svg).toContain('<g fill="#222222">');
	});

	it('says which font is missing', () => {
		expect(() =>
			outlined('<svg a="1"><text font-family="Arial" font-size="1">a</text></svg>')
		).toThrow('"Arial"');
	});
});
