import { describe, expect, it } from 'vitest';
import { collisions, labelBox, overlaps, within } from '$lib/charts/overlap';
import { FRAMES, nameOf, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('dead');
const frame = { width: 360, height: 380 };
const STEPS = ['dead-count', 'dead-unnamed'];

describe('the dead', () => {
	it('are 230 marks on the day of the vote', () => {
		const { marks } = view('dead-count', data, words, frame);
		expect(marks.filter(({ state }) => state === 'full')).toHaveLength(230);
		expect(marks.filter(({ state }) => state === 'hidden')).toHaveLength(8);
	});

	it('are 238 by August, six of them in outline: they died in custody and were counted last', () => {
		const { marks } = view('dead-unnamed', data, words, frame);
		expect(marks.filter(({ state }) => state === 'full')).toHaveLength(232);
		expect(marks.filter(({ state }) => state === 'outline')).toHaveLength(6);
		expect(marks.slice(-6).every(({ state }) => state === 'outline')).toBe(true);
	});

	it('never move: each keeps its place in every step', () => {
		const [count, unnamed] = STEPS.map((step) =>
			view(step, data, words, frame).marks.map(({ id, x, y }) => ({ id, x, y }))
		);
		expect(count).toEqual(unnamed);
		expect(new Set(count?.map(({ x, y }) => `${x} ${y}`)).size).toBe(238);
	});

	it('counts off 139 in Almaty', () => {
		const { almaty, marks } = view('dead-count', data, words, frame);
		const pitch = (marks[1]?.x ?? 0) - (marks[0]?.x ?? 0);
		const length = almaty.reduce((sum, row) => sum + row.length, 0);
		expect(length / pitch).toBeCloseTo(139, 6);
	});

	it('shows the first picture for a step that it doesn’t know', () => {
		expect(view('dead-named', data, words, frame)).toEqual(view('dead-count', data, words, frame));
	});

	it('tells every official count in its table, and its own in its sentence', () => {
		const { rows } = table(record, words, 'en');
		expect(rows.map(([, cell]) => (typeof cell === 'object' ? cell.text : cell))).toEqual([
			'26',
			'164',
			'225',
			'230',
			'232',
			'238'
		]);
		expect(say('dead-count', data, words, 'en')).toMatch(/230.*139/);
		expect(say('dead-unnamed', data, words, 'en')).toMatch(/238.*6/);
	});
});

describe.each(
	FRAMES.filter(({ height }) => height >= 190).map((frame) => [nameOf(frame), frame] as const)
)('at %s', (_, frame) => {
	it.each(STEPS)('%s stands in the frame, and no label lies on a mark or a label', (step) => {
		const { marks, labels, width, height } = view(step, data, words, frame);
		expect(collisions(labels, frame)).toEqual([]);
		for (const label of labels) {
			const box = labelBox(label, frame);
			expect(within(box, frame, 2), label.id).toBe(true);
			for (const { x, y, id } of marks) {
				const mark = { left: x, top: y, right: x + width, bottom: y + height };
				expect(within(mark, frame, 0.5), id).toBe(true);
				expect(overlaps(box, mark, 1), `${label.id} on ${id}`).toBe(false);
			}
		}
	});
});
