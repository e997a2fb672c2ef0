import { describe, expect, it } from 'vitest';
import { boxShape, levelAt } from '$lib/charts/ballot-box';
import { collisions, labelBox, overlaps, within } from '$lib/charts/overlap';
import { EVERYWHERE, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('box');
const STEPS = ['box-morning', 'box-night'];

describe('the opening', () => {
	const frame = { width: 360, height: 380 };

	it('shows Almaty’s box alone in the morning, filled to the first report, in gold', () => {
		const { boxes } = view('box-morning', data, words, frame);
		expect(boxes.filter(({ shown }) => shown).map(({ id }) => id)).toEqual(['focus']);
		expect(boxes.find(({ id }) => id === 'focus')).toMatchObject({ role: 'gold', fill: 0.1391 });
	});

	it('marks the country’s level of the same hour on it, above Almaty’s', () => {
		const now = view('box-morning', data, words, frame);
		const focus = now.boxes.find(({ id }) => id === 'focus');
		const shape = boxShape(now.width, now.height);
		expect(now.line.y).toBeCloseTo((focus?.y ?? 0) + levelAt(shape, 0.2859), 6);
	});

	it('shows the two final levels side by side by night, the country on the left, on one ground', () => {
		const { boxes } = view('box-night', data, words, frame);
		const [country, focus] = boxes;
		expect(country).toMatchObject({ id: 'country', role: 'sky', fill: 0.6805, shown: true });
		expect(focus).toMatchObject({ id: 'focus', role: 'gold', fill: 0.3299, shown: true });
		expect(country?.y).toBe(focus?.y);
		expect(country?.scale).toBe(focus?.scale);
		expect(country?.x).toBeLessThan(focus?.x ?? 0);
	});

	it('keeps its boxes in every step, in one order', () => {
		const ids = STEPS.map((step) => view(step, data, words, frame).boxes.map(({ id }) => id));
		expect(ids[0]).toEqual(ids[1]);
	});

	it('shows the first picture for a step that it doesn’t know', () => {
		expect(view('box-noon', data, words, frame)).toEqual(view('box-morning', data, words, frame));
	});

	it('in a wide frame is the narrow one’s morning, as a whole larger and in the middle', () => {
		const wide = view('box-morning', data, words, { width: 950, height: 760 });
		const small = view('box-morning', data, words, frame);
		expect(wide.width).toBeCloseTo(2 * small.width);
		expect(wide.boxes[1]?.x).toBeCloseTo(2 * (small.boxes[1]?.x ?? 0) + (950 - 720) / 2);
	});

	it('says both levels in its table and its sentence', () => {
		expect(table(record, words, 'en').rows).toEqual([
			[
				'The country',
				{ text: '28.59', fact: 'turnout_10' },
				{ text: '68.05', fact: 'turnout_final' }
			],
			[
				'Almaty',
				{ text: '13.91', fact: 'turnout.almaty-city.10' },
				{ text: '32.99', fact: 'result.almaty-city.turnout' }
			]
		]);
		expect(say('box-night', data, words, 'en')).toMatch(/68\.05.*32\.99/);
		expect(say('box-morning', data, words, 'en')).toMatch(/13\.91.*28\.59/);
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, frame) => {
	const data = select(record, lang);
	const words = wordsOf('box', lang);

	it.each(STEPS)('%s stands in the frame, and no label lies on another or on a box', (step) => {
		const { boxes, labels, width, height } = view(step, data, words, frame);
		expect(collisions(labels, frame)).toEqual([]);
		for (const box of boxes.filter(({ shown }) => shown)) {
			const rect = {
				left: box.x,
				top: box.y,
				right: box.x + width * box.scale,
				bottom: box.y + height * box.scale
			};
			expect(within(rect, frame, 0.5)).toBe(true);
			for (const label of labels) {
				expect(overlaps(labelBox(label, frame), rect, 1), label.id).toBe(false);
			}
		}
		for (const label of labels)
			expect(within(labelBox(label, frame), frame, 2), label.id).toBe(true);
	});
});
