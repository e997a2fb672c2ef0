import { describe, expect, it } from 'vitest';
import { plain } from '$lib/charts/fill';
import { collisions, labelBox, overlaps, within } from '$lib/charts/overlap';
import { EVERYWHERE, FRAMES, nameOf, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('dead');
const frame = { width: 360, height: 380 };
const STEPS = ['dead-count', 'dead-unnamed'];
const texts = (step: string, size = frame) =>
	view(step, data, words, size)
		.labels.filter(({ hidden }) => !hidden)
		.map(({ text }) => (typeof text === 'string' ? text : plain(text)))
		.join(' | ');

describe('the dead', () => {
	it('are 230 marks on the day of the vote, and no trace of others before', () => {
		const { marks } = view('dead-count', data, words, frame);
		expect(marks.filter(({ state }) => state === 'full')).toHaveLength(230);
		expect(marks.filter(({ state }) => state === 'hidden')).toHaveLength(8);
	});

	it('are 238 by August: the eight who were counted later stand in outline', () => {
		const { marks } = view('dead-unnamed', data, words, frame);
		expect(marks.filter(({ state }) => state === 'full')).toHaveLength(230);
		expect(marks.slice(-8).every(({ state }) => state === 'outline')).toBe(true);
	});

	it('never move: each keeps its place in every step and at every size', () => {
		for (const size of FRAMES) {
			const [count, unnamed] = STEPS.map((step) => {
				const { marks, width, height } = view(step, data, words, size);
				return [width, height, ...marks.map(({ id, x, y }) => ({ id, x, y }))];
			});
			expect(count, nameOf(size)).toEqual(unnamed);
		}
		const { marks } = view('dead-count', data, words, frame);
		expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(238);
	});

	it('stand apart where a count ended', () => {
		const { marks } = view('dead-unnamed', data, words, { width: 950, height: 720 });
		const step = (at: number) => (marks[at]?.x ?? 0) - (marks[at - 1]?.x ?? 0);
		const pitch = step(1);
		expect(step(225)).toBeCloseTo(2 * pitch);
		expect(step(230)).toBeCloseTo(2 * pitch);
		expect(step(229)).toBeCloseTo(pitch);
	});

	it('are counted off to 139 by the line, at every size', () => {
		for (const size of FRAMES) {
			const { almaty, marks, height } = view('dead-count', data, words, size);
			const [from, turn, back] = almaty.points;
			const above = marks.filter(({ x, y }) =>
				x < (turn?.x ?? 0) ? y + height <= (from?.y ?? 0) : y + height <= (back?.y ?? 0)
			);
			expect(above, nameOf(size)).toHaveLength(139);
		}
		expect(STEPS.map((step) => view(step, data, words, frame).almaty.shown)).toEqual([true, false]);
	});

	it('are told in two or three labels with dates and numbers', () => {
		expect(texts('dead-count')).toMatch(/230 .*14.March.*225.*15.January.*139/);
		expect(texts('dead-unnamed')).toMatch(/230 .*5.June.*238 .*16.August.*8 .*6 /);
	});

	it('show the first picture for a step that it doesn’t know', () => {
		expect(view('dead-named', data, words, frame)).toEqual(view('dead-count', data, words, frame));
	});

	it('tell every official count in the table, and their own in a sentence', () => {
		const { rows } = table(record, words, 'en');
		expect(rows.map(([, cell]) => (typeof cell === 'object' ? cell.text : cell))).toEqual([
			'26',
			'164',
			'225',
			'230',
			'232',
			'238'
		]);
		expect(say('dead-count', data, words, 'en')).toMatch(
			/230.*14.March.*139.*Almaty.*last 5.*15.January.*225/
		);
		expect(say('dead-unnamed', data, words, 'en')).toMatch(/230.*5.June.*8.*6.*238.*16.August/);
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, frame) => {
	const data = select(record, lang);
	const words = wordsOf('dead', lang);

	it.each(STEPS)('%s stands in the frame, and no label lies on a mark or a label', (step) => {
		const { marks, labels, width, height } = view(step, data, words, frame);
		expect(collisions(labels, frame)).toEqual([]);
		for (const label of labels.filter(({ hidden }) => !hidden)) {
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
