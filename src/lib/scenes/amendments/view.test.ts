import { describe, expect, it } from 'vitest';
import { collisions, labelBox, within } from '$lib/charts/overlap';
import { FRAMES, nameOf, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('amendments');
const frame = { width: 360, height: 380 };
const STEPS = [
	'amendments-grid',
	'amendments-themes',
	'amendments-leaflet',
	'amendments-already',
	'amendments-president',
	'amendments-akims',
	'amendments-elbasy',
	'amendments-parties',
	'amendments-critics'
];
const inState = (step: string, state: string) =>
	view(step, data, words, frame).squares.flatMap((one) => (one.state === state ? [one.id] : []));

describe('the constitution', () => {
	it('is a hundred articles in order, the new ones in their places', () => {
		const ids = data.articles.map(({ id }) => id);
		expect(ids).toHaveLength(100);
		expect(ids.slice(81, 85)).toEqual(['82', '83', '83-1', '84']);
		expect(ids.at(-1)).toBe('99');
		expect(data.articles.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(['83-1', '99']);
	});

	it('has 33 articles that the vote touched', () => {
		expect(inState('amendments-grid', 'told')).toHaveLength(33);
		expect(inState('amendments-grid', 'back')).toHaveLength(67);
	});

	it('keeps its hundred squares through every step, none on another', () => {
		for (const step of STEPS) {
			const { squares, side } = view(step, data, words, frame);
			expect(squares.map(({ id }) => id)).toEqual(data.articles.map(({ id }) => id));
			for (const [at, a] of squares.entries()) {
				for (const b of squares.slice(at + 1)) {
					const reach = side * Math.max(a.scale, b.scale) * 0.99;
					const apart = Math.abs(a.x - b.x) >= reach * 0.9 || Math.abs(a.y - b.y) >= reach * 0.9;
					if (a.scale === b.scale) expect(apart, `${step}: ${a.id} on ${b.id}`).toBe(true);
				}
			}
		}
	});

	it('gathers the touched by theme, most about parliament and three about the president', () => {
		expect(data.themes.map(({ theme, count }) => `${theme} ${count.value}`)).toEqual([
			'parliament 11',
			'courts 8',
			'rights 4',
			'president 3',
			'elbasy 2',
			'local 2',
			'procedure 2',
			'parties 1'
		]);
		const { squares, side } = view('amendments-themes', data, words, frame);
		const touched = squares.filter((one) => one.touched);
		expect(new Set(touched.map(({ scale }) => scale)).size).toBe(1);
		expect(side * (touched[0]?.scale ?? 0)).toBeGreaterThan(8);
	});

	it('brings forward the articles that a step speaks of', () => {
		expect(inState('amendments-leaflet', 'told')).toEqual(['6', '15']);
		expect(inState('amendments-already', 'told')).toEqual(['15']);
		expect(inState('amendments-president', 'told')).toEqual(['43', '44', '47']);
		expect(inState('amendments-akims', 'told')).toEqual(['87']);
		expect(inState('amendments-elbasy', 'struck')).toEqual(['42', '46', '91']);
	});

	it('draws the members of a party to scale, outside the grid and at one step only', () => {
		const { members, squares, side } = view('amendments-parties', data, words, frame);
		const [before, after] = members.bars;
		expect((before?.width ?? 0) / (after?.width ?? 1)).toBeCloseTo(4, 6);
		const bottom = Math.max(...squares.map(({ y, scale }) => y + side * scale));
		expect(before?.y).toBeGreaterThan(bottom);
		expect(STEPS.filter((step) => view(step, data, words, frame).members.shown)).toEqual([
			'amendments-parties'
		]);
	});

	it('shows the first picture for a step that it doesn’t know', () => {
		expect(view('amendments-57', data, words, frame)).toEqual(
			view('amendments-grid', data, words, frame)
		);
	});

	it('is in the table and in a sentence for each step', () => {
		const { rows } = table(record, words, 'en');
		expect(rows).toHaveLength(8);
		expect(rows[0]?.[1]).toEqual({ text: '11', fact: 'articles.theme.parliament' });
		expect(say('amendments-grid', data, words, 'en')).toMatch(/100.*33/);
		expect(say('amendments-president', data, words, 'en')).toContain('43, 44, 47');
		expect(say('amendments-already', data, words, 'en').replaceAll('\u00a0', ' ')).toContain(
			'29 December 2021'
		);
	});
});

describe.each(
	FRAMES.filter(({ height }) => height >= 190).map((size) => [nameOf(size), size] as const)
)('at %s', (_, size) => {
	it.each(STEPS)('%s stands in the frame, and no label lies on another', (step) => {
		const { labels, squares, side } = view(step, data, words, size);
		expect(collisions(labels, size)).toEqual([]);
		for (const one of labels.filter(({ hidden }) => !hidden)) {
			expect(within(labelBox(one, size), size, 5), one.id).toBe(true);
		}
		for (const { x, y, scale, id } of squares) {
			expect(
				within({ left: x, top: y, right: x + side * scale, bottom: y + side * scale }, size, 1),
				id
			).toBe(true);
		}
	});
});
