import { describe, expect, it } from 'vitest';
import { collisions, labelBox, within } from '$lib/charts/overlap';
import { FRAMES, nameOf, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { placeOf, view } from './view';

const data = select(record, 'en');
const words = wordsOf('power');
const frame = { width: 360, height: 380 };
const STEPS = ['power-thirty-years', 'power-after-2019', 'power-one-by-one', 'power-tokayev'];
const full = (step: string) =>
	view(step, data, words, frame).bars.flatMap(({ id, state }) => (state === 'full' ? [id] : []));

describe('the posts', () => {
	it('are the same bars in every step', () => {
		const ids = STEPS.map((step) =>
			view(step, data, words, frame)
				.bars.map(({ id }) => id)
				.join()
		);
		expect(new Set(ids).size).toBe(1);
		expect(data.terms).toHaveLength(13);
	});

	it('begin with the party and the presidency', () => {
		expect(
			full('power-thirty-years').every((id) => /^(secretary|presidency)-nazarbayev/.test(id))
		).toBe(true);
		expect(full('power-thirty-years')).toHaveLength(3);
	});

	it('show what he kept when he left the presidency, and nobody else yet', () => {
		expect(full('power-after-2019').map((id) => id.split('-')[0])).toEqual([
			'security',
			'assembly',
			'party',
			'elbasy',
			'consulted'
		]);
		const { bars, line } = view('power-after-2019', data, words, frame);
		for (const { id, x, width, state } of bars) {
			if (state === 'full') expect(x + width, id).toBeGreaterThan(line.x);
		}
	});

	it('open up their last years when the ends are told, in the order in which they ended', () => {
		expect(placeOf(2022, true) - placeOf(2021, true)).toBeGreaterThan(
			5 * (placeOf(2022, false) - placeOf(2021, false))
		);
		const end = (office: string) => {
			const bar = view('power-one-by-one', data, words, frame).bars.find(({ id }) =>
				id.startsWith(`${office}-nazarbayev`)
			);
			return (bar?.x ?? 0) + (bar?.width ?? 0);
		};
		const ends = ['assembly', 'security', 'party', 'consulted', 'elbasy'].map(end);
		expect(ends).toEqual([...ends].sort((a, b) => a - b));
	});

	it('end with those who hold them now', () => {
		expect(full('power-tokayev').some((id) => id.includes('nazarbayev'))).toBe(false);
		expect(full('power-tokayev')).toContain('party-koshanov-2022-04-26');
	});

	it('show the first picture for a step that they don’t know', () => {
		expect(view('power-2031', data, words, frame)).toEqual(
			view('power-thirty-years', data, words, frame)
		);
	});

	it('are all in the table, and in a sentence for each step', () => {
		expect(table(record, words, 'en').rows).toHaveLength(record.posts.length);
		expect(say('power-one-by-one', data, words, 'en').replaceAll('\u00a0', ' ')).toMatch(
			/5 January 2022.*8 June 2022/
		);
		expect(say('power-tokayev', data, words, 'en')).toMatch(/Tokayev.*Koshanov/);
	});
});

describe.each(
	FRAMES.filter(({ height }) => height >= 190).map((size) => [nameOf(size), size] as const)
)('at %s', (_, size) => {
	it.each(STEPS)('%s stands in the frame, and no label lies on another', (step) => {
		const { labels, bars, height } = view(step, data, words, size);
		expect(collisions(labels, size)).toEqual([]);
		for (const one of labels.filter(({ hidden }) => !hidden)) {
			expect(within(labelBox(one, size), size, 4), one.id).toBe(true);
		}
		for (const { x, y, width, id } of bars) {
			expect(within({ left: x, top: y, right: x + width, bottom: y + height }, size, 1), id).toBe(
				true
			);
		}
	});
});
