import { describe, expect, it } from 'vitest';
import { collisions, labelBox, within } from '$lib/charts/overlap';
import { FRAMES, nameOf, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('since');
const frame = { width: 360, height: 380 };
const STEPS = ['since-before', 'since-after', 'since-2026'];
const forward = (step: string) =>
	view(step, data, words, frame).almaty.flatMap(({ id, forward }) =>
		forward ? [id.slice(7)] : []
	);

describe('vote by vote', () => {
	it('has two points for each of the ten votes, in every step the same ones', () => {
		const ids = STEPS.map((step) => {
			const { country, almaty } = view(step, data, words, frame);
			return [...country, ...almaty].map(({ id, x, y }) => `${id} ${x} ${y}`);
		});
		expect(ids[0]).toHaveLength(20);
		expect(ids[1]).toEqual(ids[0]);
		expect(ids[2]).toEqual(ids[0]);
	});

	it('leaves open what was not found: Almaty in 2015, 2016 and 2023', () => {
		const { almaty, country, gaps } = view('since-before', data, words, frame);
		const open = almaty.filter(({ known }) => !known).map(({ id }) => id);
		expect(open).toEqual(['almaty-2015-04-26', 'almaty-2016-03-20', 'almaty-2023-03-19']);
		expect(country.every(({ known }) => known)).toBe(true);
		expect(gaps.map(({ id }) => id)).not.toContain('2015-04-26');
		expect(gaps).toHaveLength(7);
	});

	it('puts Almaty’s point below the country’s wherever both are known', () => {
		for (const gap of view('since-before', data, words, { width: 900, height: 500 }).gaps) {
			expect(gap.y1).toBeGreaterThan(gap.y2);
		}
	});

	it('speaks of the votes up to this one, then of those after, then of 2026 against it', () => {
		expect(forward('since-before').at(-1)).toBe('2022-06-05');
		expect(forward('since-before')).toHaveLength(6);
		expect(forward('since-after')).toEqual(['2022-11-20', '2023-03-19', '2024-10-06']);
		expect(forward('since-2026')).toEqual(['2022-06-05', '2026-03-15']);
	});

	it('draws the level of 2022 across to 2026 at the last step only', () => {
		expect(STEPS.map((step) => view(step, data, words, frame).level.shown)).toEqual([
			false,
			false,
			true
		]);
		const { level, almaty } = view('since-2026', data, words, { width: 900, height: 500 });
		const last = almaty.at(-1);
		expect(level.y2).toBeGreaterThan(last?.y ?? 0);
		expect(level.y2 - (last?.y ?? 0)).toBeLessThan(4);
	});

	it('shows the first picture for a step that it doesn’t know', () => {
		expect(view('since-2031', data, words, frame)).toEqual(
			view('since-before', data, words, frame)
		);
	});

	it('writes not found where nothing was found, never a zero', () => {
		const rows = table(record, words, 'en').rows;
		expect(rows).toHaveLength(10);
		expect(rows[1]?.[3]).toBe('not found');
		expect(rows[0]?.[3]).toEqual({ text: '41.38', fact: 'history.2012-01-15.almaty' });
		expect(rows.flat()).not.toContain('0');
		expect(say('since-after', data, words, 'en')).toMatch(/28\.72.*not found.*25\.39/);
	});
});

describe.each(
	FRAMES.filter(({ height }) => height >= 190).map((frame) => [nameOf(frame), frame] as const)
)('at %s', (_, frame) => {
	it.each(STEPS)('%s stands in the frame, and no label lies on another', (step) => {
		const { labels, country, almaty } = view(step, data, words, frame);
		expect(collisions(labels, frame)).toEqual([]);
		for (const label of labels.filter(({ hidden }) => !hidden)) {
			expect(within(labelBox(label, frame), frame, 3), label.id).toBe(true);
		}
		for (const { x, y, id } of [...country, ...almaty]) {
			expect(within({ left: x, top: y, right: x, bottom: y }, frame), id).toBe(true);
		}
	});
});
