import { describe, expect, it } from 'vitest';
import { plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { collisions, labelBox, overlaps, within } from '$lib/charts/overlap';
import { textWidth } from '$lib/charts/text-width';
import { LANGS } from '$lib/i18n/languages';
import { EVERYWHERE, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { spread } from './spread';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('regions');
const FOCUS = 'almaty-city';
const STEPS = ['regions-all', 'regions-top', 'regions-capital', 'regions-almaty', 'regions-map'];
const frame = { width: 360, height: 380 };
const plainOf = ({ text }: Label) => (typeof text === 'string' ? text : plain(text));
const shown = (step: string, picked: string | null = null) =>
	view(step, data, picked, words, frame);
const loud = (step: string, picked: string | null = null) =>
	shown(step, picked)
		.boxes.filter(({ quiet }) => !quiet)
		.map(({ id }) => id);

describe('the regions', () => {
	it('are seventeen, fullest first, only Almaty in gold', () => {
		const { boxes } = shown('regions-all');
		expect(boxes).toHaveLength(17);
		const fills = boxes.map(({ fill }) => fill);
		expect(fills).toEqual([...fills].sort((a, b) => b - a));
		expect(boxes.filter(({ role }) => role === 'gold').map(({ id }) => id)).toEqual([FOCUS]);
		expect(boxes[0]).toMatchObject({ id: 'turkistan', fill: 0.8066 });
		expect(boxes[16]?.id).toBe(FOCUS);
		expect(boxes[16]?.fill).toBeCloseTo(0.333, 9);
	});

	it('have names that keep apart when a phone’s picture is scaled down and its type is not', () => {
		// 12 pixels on a screen of 320, seen from the nominal picture.
		const type = 14.6;
		for (const lang of LANGS) {
			const { labels } = view(
				'regions-almaty',
				select(record, lang),
				null,
				wordsOf('regions', lang),
				frame
			);
			const names = labels.filter(({ id, hidden }) => id.endsWith('-name') && !hidden);
			expect(names.length, lang).toBe(17);
			for (const [at, one] of names.entries()) {
				for (const other of names.slice(at + 1)) {
					if (Math.abs(one.y - other.y) > type) continue;
					const width = (textWidth(plainOf(one), type) + textWidth(plainOf(other), type)) / 2;
					expect(Math.abs(one.x - other.x), `${lang}: ${one.id}, ${other.id}`).toBeGreaterThan(
						width
					);
				}
			}
		}
	});

	it('are spoken of step by step', () => {
		expect(loud('regions-all')).toHaveLength(17);
		expect(loud('regions-top')).toEqual(['turkistan', 'kyzylorda']);
		expect(loud('regions-capital')).toEqual(['nur-sultan']);
		expect(loud('regions-almaty')).toEqual(['nur-sultan', FOCUS]);
		expect(loud('regions-map')).toHaveLength(17);
	});

	it('keep their marks and labels in every step, in one order', () => {
		const first = shown('regions-all');
		for (const step of STEPS) {
			const now = shown(step);
			expect(now.boxes.map(({ id }) => id)).toEqual(first.boxes.map(({ id }) => id));
			expect(now.labels.map(({ id }) => id)).toEqual(first.labels.map(({ id }) => id));
			expect(now.width).toBe(first.width);
		}
	});

	it('show the gap where it is spoken of, from level to level on one ground', () => {
		for (const step of STEPS) {
			expect(shown(step).gap.shown).toBe(step === 'regions-almaty');
		}
		const { gap, boxes, height } = shown('regions-almaty');
		expect(boxes[15]?.y).toBe(boxes[16]?.y);
		const points = ((gap.bottom - gap.top) / height) * 100;
		// The inside of a box is a little lower than the box.
		expect(points).toBeLessThan(23.76);
		expect(points).toBeGreaterThan(19);
	});

	it('let a reader follow one, and show the others as they would be', () => {
		expect(loud('regions-top', 'atyrau')).toEqual(['turkistan', 'kyzylorda', 'atyrau']);
		for (const step of STEPS) {
			const [with_, without] = [shown(step, 'atyrau'), shown(step)];
			with_.boxes.forEach((box, at) => {
				if (box.id !== 'atyrau') expect(box).toEqual(without.boxes[at]);
			});
		}
	});

	it('show the first picture for a step that the scene doesn’t know', () => {
		expect(shown('regions-nowhere')).toEqual(shown('regions-all'));
	});

	it('give a final figure only where one was found', () => {
		const rows = table(record, words, 'en').rows;
		expect(rows).toHaveLength(17);
		expect(rows.filter((row) => row[2] === 'not found')).toHaveLength(15);
		expect(rows[16]?.[2]).toEqual({ text: '32.99', fact: 'result.almaty-city.turnout' });
	});

	it('are told in a sentence at every step', () => {
		const told = STEPS.map((step) => say(step, data, words, 'en'));
		expect(new Set(told).size).toBe(STEPS.length);
		for (const sentence of told) expect(sentence).not.toMatch(/undefined|\{|\$| ,/);
		expect(told[3]).toContain('23.8');
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, size) => {
	const [own, said] = [select(record, lang), wordsOf('regions', lang)];
	const shown = (step: string, picked: string | null = null) => view(step, own, picked, said, size);

	it.each(STEPS)(
		'%s: no box on another, no label on another or on a box, nothing cut off',
		(step) => {
			for (const picked of [null, 'atyrau', 'shymkent']) {
				const { boxes, labels, width, height } = shown(step, picked);
				const rects = boxes.map(({ x, y, scale }) => ({
					left: x,
					top: y,
					right: x + width * scale,
					bottom: y + height * scale
				}));
				rects.forEach((rect, a) => {
					expect(within(rect, size, 1), boxes[a]?.id).toBe(true);
					rects.slice(a + 1).forEach((other) => expect(overlaps(rect, other, 0.5)).toBe(false));
				});
				expect(collisions(labels, size)).toEqual([]);
				for (const label of labels.filter(({ hidden }) => !hidden)) {
					const box = labelBox(label, size);
					expect(within(box, size, 3), label.id).toBe(true);
					for (const rect of rects) expect(overlaps(box, rect, 1), label.id).toBe(false);
				}
			}
		}
	);

	it('names those spoken of', () => {
		const named = (step: string, id: string) =>
			!shown(step).labels.find((label) => label.id === `${id}-name`)?.hidden;
		expect(named('regions-almaty', FOCUS)).toBe(true);
		expect(named('regions-map', FOCUS)).toBe(true);
		if (size.width >= 358) expect(named('regions-map', 'almaty-region')).toBe(true);
	});
});

describe('boxes on a map', () => {
	it('are pushed apart, and stay where nothing is in their way', () => {
		const room = { left: 0, right: 200, top: 0, bottom: 200 };
		const size = { width: 20, height: 30 };
		const { feet, free } = spread(
			[
				{ x: 50, y: 50, ...size },
				{ x: 52, y: 50, ...size },
				{ x: 150, y: 150, ...size }
			],
			room
		);
		expect(free).toBe(true);
		expect(Math.abs((feet[0]?.x ?? 0) - (feet[1]?.x ?? 0))).toBeGreaterThanOrEqual(20);
		expect(feet[2]).toEqual({ x: 150, y: 150 });
	});

	it('make room for one that weighs more, and say so where there is none', () => {
		const size = { width: 20, height: 30 };
		const places = [
			{ x: 50, y: 50, ...size, weight: 9 },
			{ x: 52, y: 50, ...size }
		];
		const room = { left: 0, right: 200, top: 0, bottom: 200 };
		const [heavy, light] = spread(places, room).feet;
		expect(Math.abs((heavy?.x ?? 0) - 50)).toBeLessThan(3);
		expect((light?.x ?? 0) - (heavy?.x ?? 0)).toBeGreaterThanOrEqual(19.5);
		expect(spread(places, { left: 35, right: 65, top: 15, bottom: 55 }).free).toBe(false);
	});
});
