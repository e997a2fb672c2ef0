import { describe, expect, it } from 'vitest';
import { collisions, labelBox, overlaps, within } from '$lib/charts/overlap';
import { EVERYWHERE, record, wordsOf } from '../testing';
import { select } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('coda');

describe('the coda', () => {
	it('is Almaty’s box alone, at its final level', () => {
		const { box } = view(data, words, { width: 360, height: 380 });
		expect(box.fill).toBe(0.3299);
		expect(say('coda-question', data, words, 'en')).toContain('32.99');
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, frame) => {
	const data = select(record, lang);
	const words = wordsOf('coda', lang);

	it('stands on the table, with its figure beside it and whole', () => {
		const { box, ground, labels } = view(data, words, frame);
		const rect = {
			left: box.x,
			top: box.y,
			right: box.x + box.width,
			bottom: box.y + box.height
		};
		expect(rect.bottom).toBeCloseTo(ground);
		expect(within(rect, frame)).toBe(true);
		expect(collisions(labels, frame)).toEqual([]);
		for (const label of labels) {
			expect(within(labelBox(label, frame), frame, 1), label.id).toBe(true);
			expect(overlaps(labelBox(label, frame), rect), label.id).toBe(false);
		}
	});
});
