import { describe, expect, it } from 'vitest';
import { plain } from '$lib/charts/fill';
import { collisions, labelBox, overlaps, within } from '$lib/charts/overlap';
import { EVERYWHERE, FRAMES, nameOf, record, wordsOf } from '../testing';
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

const squareOf = (step: string, id: string) => {
	const square = view(step, data, words, frame).squares.find((one) => one.id === id);
	if (!square) throw new Error(`no square ${id}`);
	return square;
};
const shownDrawings = (step: string) =>
	view(step, data, words, frame).drawings.flatMap(({ key, shown }) => (shown ? [key] : []));
const texts = (step: string, size = frame) =>
	Object.fromEntries(
		view(step, data, words, size)
			.labels.filter(({ hidden }) => !hidden)
			.map(({ id, text }) => [id, typeof text === 'string' ? text : plain(text)])
	);

describe('the constitution', () => {
	it('is a hundred articles in order, the new ones in their places', () => {
		const ids = data.articles.map(({ id }) => id);
		expect(ids).toHaveLength(100);
		expect(ids.slice(81, 85)).toEqual(['82', '83', '83-1', '84']);
		expect(ids.at(-1)).toBe('99');
		expect(data.articles.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(['83-1', '99']);
	});

	it('has 33 articles that the vote touched, 31 rewritten and 2 new, and 67 that it left', () => {
		expect(inState('amendments-grid', 'told')).toHaveLength(33);
		expect(inState('amendments-grid', 'back')).toHaveLength(67);
		const said = texts('amendments-grid');
		expect([said['key-changed'], said['key-new'], said['key-kept']]).toEqual(['31', '2', '67']);
	});

	it('keeps its hundred squares through every step, none on another', () => {
		for (const step of STEPS) {
			for (const size of FRAMES) {
				const { squares, side } = view(step, data, words, size);
				expect(squares.map(({ id }) => id)).toEqual(data.articles.map(({ id }) => id));
				for (const [at, a] of squares.entries()) {
					for (const b of squares.slice(at + 1)) {
						const apart =
							a.x + side * a.scale <= b.x + 0.01 ||
							b.x + side * b.scale <= a.x + 0.01 ||
							a.y + side * a.scale <= b.y + 0.01 ||
							b.y + side * b.scale <= a.y + 0.01;
						if (!apart) throw new Error(`${step} at ${nameOf(size)}: ${a.id} on ${b.id}`);
					}
				}
			}
		}
	});

	it('stands in ten rows of ten, in order, and at the end again', () => {
		for (const step of ['amendments-grid', 'amendments-critics']) {
			expect(squareOf(step, '1').y).toBe(squareOf(step, '10').y);
			expect(squareOf(step, '11').y).toBeGreaterThan(squareOf(step, '10').y);
			expect(squareOf(step, '11').x).toBe(squareOf(step, '1').x);
			expect(squareOf(step, '83-1').x).toBeGreaterThan(squareOf(step, '83').x);
			expect(squareOf(step, '84').x).toBeGreaterThan(squareOf(step, '83-1').x);
		}
		expect(inState('amendments-critics', 'stays')).toHaveLength(67);
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
		for (const { theme, count } of data.themes) {
			const row = data.articles.filter((article) => article.theme === theme);
			expect(row).toHaveLength(count.value);
			expect(
				new Set(row.map(({ id }) => squareOf('amendments-themes', id).y)).size,
				`${theme} in one row`
			).toBe(1);
		}
		const { squares } = view('amendments-themes', data, words, frame);
		const scales = (touched: boolean) =>
			new Set(squares.filter((one) => one.touched === touched).map(({ scale }) => scale));
		expect(scales(true).size).toBe(1);
		expect(Math.max(...scales(false))).toBeLessThan(Math.min(...scales(true)) * 0.75);
	});

	it('moves nothing between the themes and the parties', () => {
		const places = (step: string) =>
			view(step, data, words, frame).squares.map(({ id, x, y, scale }) => ({ id, x, y, scale }));
		for (const step of STEPS.slice(2, -1)) {
			expect(places(step)).toEqual(places('amendments-themes'));
		}
	});

	it('brings forward the articles that a step speaks of, with their numbers', () => {
		expect(inState('amendments-leaflet', 'told')).toEqual(['6', '15']);
		expect(inState('amendments-already', 'told')).toEqual(['15']);
		expect(inState('amendments-president', 'told')).toEqual(['43', '44', '47']);
		expect(inState('amendments-akims', 'told')).toEqual(['87']);
		expect(inState('amendments-elbasy', 'struck')).toEqual(['42', '46', '91']);
		expect(inState('amendments-parties', 'told')).toEqual([]);
		expect(Object.keys(texts('amendments-president'))).toEqual(
			expect.arrayContaining(['article-43', 'article-44', 'article-47'])
		);
		expect(texts('amendments-president')).toMatchObject({
			'president-party-before': 'party: no bar',
			'president-party-after': 'no party in office'
		});
	});

	it('draws each step’s drawing at that step only', () => {
		expect(STEPS.map(shownDrawings)).toEqual([
			[],
			['themes'],
			['leaflet'],
			['already'],
			['president'],
			['akims'],
			['elbasy'],
			['parties'],
			[]
		]);
	});

	it('gives the day on which the penalty left the criminal code, and that of the vote', () => {
		const said = texts('amendments-already');
		expect(said['already-before']?.replaceAll('\u00a0', ' ')).toContain('29 December 2021');
		expect(said['already-after']?.replaceAll('\u00a0', ' ')).toContain('5 June 2022');
	});

	it('says what was before and what is now, and its head as display type, wherever a note stands beside wide rows', () => {
		for (const lang of ['en', 'ru', 'kk'] as const) {
			for (const size of FRAMES.filter(({ width, height }) => width >= 640 && height >= 500)) {
				const labels = view(
					'amendments-president',
					select(record, lang),
					wordsOf('amendments', lang),
					size
				).labels.filter(({ hidden }) => !hidden);
				const ids = labels.map(({ id }) => id);
				for (const part of ['party', 'relatives', 'audit', 'removal']) {
					for (const when of ['before', 'after']) {
						expect(ids, `${lang} ${nameOf(size)}`).toContain(`president-${part}-${when}`);
					}
				}
				expect(labels.find(({ id }) => id === 'president-head')?.kind).toBe('big');
			}
		}
	});

	it('shows its key as it shows its squares: stepped back where the untouched are told', () => {
		const back = (step: string) =>
			view(step, data, words, frame).key.items.map(({ back: is }) => is);
		expect(back('amendments-grid')).toEqual([false, false, false]);
		expect(back('amendments-critics')).toEqual([true, true, false]);
	});

	it('draws the members of a party to scale, outside the squares', () => {
		for (const size of FRAMES) {
			const { drawings, squares, side } = view('amendments-parties', data, words, size);
			const bars = drawings.find(({ key }) => key === 'parties')?.bars ?? [];
			const [before, after] = bars;
			expect((before?.width ?? 0) / (after?.width ?? 1), nameOf(size)).toBeCloseTo(4, 6);
			for (const bar of bars) {
				for (const { id, x, y, scale } of squares) {
					const own = { left: x, top: y, right: x + side * scale, bottom: y + side * scale };
					const box = {
						left: bar.x,
						top: bar.y,
						right: bar.x + bar.width,
						bottom: bar.y + bar.height
					};
					expect(overlaps(own, box), `${bar.id} on ${id} at ${nameOf(size)}`).toBe(false);
				}
			}
		}
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

	it('stops where the record lacks the day of the criminal code', () => {
		const reforms = record.reforms.map((row) => ({ ...row, alreadySince: null }));
		expect(() => select({ ...record, reforms }, 'en')).toThrow(/Death penalty/);
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, size) => {
	const [own, said] = [select(record, lang), wordsOf('amendments', lang)];
	it.each(STEPS)('%s stands in the frame, no label on another or on a square', (step) => {
		const { labels, squares, side } = view(step, own, said, size);
		expect(collisions(labels, size)).toEqual([]);
		const boxes = squares.map(({ id, x, y, scale }) => ({
			id,
			box: { left: x, top: y, right: x + side * scale, bottom: y + side * scale }
		}));
		for (const { id, box } of boxes) expect(within(box, size, 0.5), id).toBe(true);
		for (const one of labels.filter(({ hidden }) => !hidden)) {
			const text = labelBox(one, size);
			expect(within(text, size, 2), one.id).toBe(true);
			if (/^(article|kept)-/.test(one.id)) continue;
			for (const { id, box } of boxes) {
				if (overlaps(text, box, 1.5)) throw new Error(`${one.id} on ${id}`);
			}
		}
	});

	it('the parties’ figures are said', () => {
		const texts = view('amendments-parties', own, said, size)
			.labels.filter(({ hidden }) => !hidden)
			.map(({ text }) => (typeof text === 'string' ? text : plain(text)));
		const [before, after] = [own.membersBefore.text, own.membersAfter.text];
		expect(texts.join(' ')).toMatch(new RegExp(`${before}.*${after}`));
	});
});
