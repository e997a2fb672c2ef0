import { describe, expect, it } from 'vitest';
import { collisions, labelBox, overlaps, within } from '$lib/charts/overlap';
import { EVERYWHERE, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('rules');

describe('the two conditions', () => {
	const now = view('rules-met', data, words, { width: 360, height: 380 });

	it('fills the scale to the final turnout and draws the line at half of it', () => {
		expect(now.came / now.scale.width).toBeCloseTo(0.6805, 6);
		expect(now.threshold / now.scale.width).toBeCloseTo(0.5, 6);
	});

	it('has one mark for each of the 17, all with a majority, and the line after the twelfth', () => {
		expect(now.regions).toHaveLength(17);
		expect(now.regions.every(({ yes }) => yes)).toBe(true);
		const [twelfth, thirteenth] = now.regions.slice(11);
		expect(now.needed.x).toBeGreaterThan((twelfth?.x ?? 0) + (twelfth?.width ?? 0));
		expect(now.needed.x).toBeLessThan(thirteenth?.x ?? 0);
	});

	it('shows the same picture for a step that it doesn’t know', () => {
		expect(view('rules-broken', data, words, { width: 360, height: 380 })).toEqual(now);
	});

	it('says both in its table and its sentence', () => {
		expect(table(record, words, 'en').rows.map((row) => row.slice(1))).toEqual([
			[
				{ text: '50', fact: 'validity_threshold' },
				{ text: '68.05', fact: 'turnout_final' }
			],
			[
				{ text: '12', fact: 'regions_needed' },
				{ text: '17', fact: 'regions_yes' }
			]
		]);
		expect(say('rules-met', data, words, 'en')).toMatch(/68\.05.*50.*17.*12/);
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, frame) => {
	const { labels, regions, scale, reach, needed } = view(
		'rules-met',
		select(record, lang),
		wordsOf('rules', lang),
		frame
	);
	const marks = [
		{ ...scale, id: 'scale', y: scale.y - reach, height: scale.height + 2 * reach },
		...regions
	].map(({ id, x, y, width, height }) => ({
		id,
		box: { left: x, top: y, right: x + width, bottom: y + height }
	}));

	it('stands in the frame, no label on another or on a mark', () => {
		expect(collisions(labels, frame)).toEqual([]);
		for (const { id, box } of marks) expect(within(box, frame, 0.5), id).toBe(true);
		for (const label of labels.filter(({ hidden }) => !hidden)) {
			const own = labelBox(label, frame);
			expect(within(own, frame, 2), label.id).toBe(true);
			for (const { id, box } of marks) {
				expect(overlaps(own, box, 1), `${label.id} on ${id}`).toBe(false);
			}
		}
		expect(needed.bottom).toBeLessThan(labelBox(labels.at(-1) ?? fail(), frame).top + 1);
	});
});

function fail(): never {
	throw new Error('no labels');
}
