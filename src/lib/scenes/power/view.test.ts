import { describe, expect, it } from 'vitest';
import { collisions, labelBox, overlaps, within } from '$lib/charts/overlap';
import { EVERYWHERE, record, wordsOf } from '../testing';
import { placeOf } from './axis';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('power');
const frame = { width: 360, height: 380 };
const STEPS = ['power-thirty-years', 'power-after-2019', 'power-one-by-one', 'power-tokayev'];
const full = (step: string) =>
	view(step, data, words, frame).bars.flatMap(({ id, state }) => (state === 'full' ? [id] : []));
const barOf = (step: string, id: string) => {
	const bar = view(step, data, words, frame).bars.find((one) => one.id.startsWith(id));
	if (!bar) throw new Error(`no bar ${id}`);
	return bar;
};
const shown = (step: string) =>
	view(step, data, words, frame)
		.labels.filter(({ hidden }) => !hidden)
		.map(({ id }) => id);

describe('the posts', () => {
	it('stand in the order in which they ended', () => {
		expect(data.offices).toEqual([
			'secretary',
			'presidency',
			'assembly',
			'security',
			'party',
			'consulted',
			'elbasy'
		]);
	});

	it('are the same bars, ticks and labels in every step', () => {
		for (const part of ['bars', 'labels'] as const) {
			const ids = STEPS.map((step) =>
				view(step, data, words, frame)
					[part].map(({ id }) => id)
					.join()
			);
			expect(new Set(ids).size).toBe(1);
		}
		expect(data.terms).toHaveLength(13);
	});

	it('begin with the party and the presidency, in two segments, and how long it lasted', () => {
		expect(full('power-thirty-years')).toEqual([
			'secretary-nazarbayev-1989-06-22',
			'presidency-nazarbayev-1990-04-24',
			'presidency-nazarbayev-1991-12-16'
		]);
		expect(shown('power-thirty-years')).toContain('years');
		const [soviet, independent] = ['1990', '1991'].map((year) =>
			barOf('power-thirty-years', `presidency-nazarbayev-${year}`)
		);
		expect((soviet?.x ?? 0) + (soviet?.width ?? 0)).toBeCloseTo(independent?.x ?? 0, 6);
		expect(soviet?.y).toBe(independent?.y);
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
		expect(line.shown).toBe(true);
		for (const { id, x, width, state } of bars) {
			if (state === 'full') expect(x + width, id).toBeGreaterThan(line.x);
		}
		const presidency = barOf('power-after-2019', 'presidency-nazarbayev-1991');
		expect(presidency.x + presidency.width).toBeCloseTo(line.x, 6);
	});

	it('draw the lifelong right on the Security Council’s bar, to its end', () => {
		const { lifelong } = view('power-after-2019', data, words, frame);
		const bar = barOf('power-after-2019', 'security-nazarbayev');
		expect(lifelong.shown).toBe(true);
		expect(lifelong.x).toBeGreaterThan(bar.x);
		expect(lifelong.x + lifelong.width).toBeCloseTo(bar.x + bar.width, 6);
		expect(lifelong.y).toBeGreaterThan(bar.y);
	});

	it('open up their last years when the ends are told, row under row a later one', () => {
		expect(placeOf(2022, true) - placeOf(2021, true)).toBeGreaterThan(
			10 * (placeOf(2022, false) - placeOf(2021, false))
		);
		const ends = data.offices.map((office) => {
			const last = data.terms.findLast(
				(term) => term.office === office && term.person === 'nazarbayev'
			);
			const { x, width } = barOf('power-one-by-one', last?.id ?? '');
			return x + width;
		});
		for (const [at, end] of ends.slice(1).entries())
			expect(end - (ends[at] ?? 0)).toBeGreaterThan(1);
		expect(shown('power-one-by-one').filter((id) => id.endsWith('-ended'))).toHaveLength(5);
	});

	it('keep their order on the axis, folded or not', () => {
		for (const folded of [false, true]) {
			const places = [1980, 1989, 2000, 2019.2, 2020.99, 2021, 2021.5, 2022.44].map((year) =>
				placeOf(year, folded)
			);
			expect(places).toEqual([...places].sort((a, b) => a - b));
			expect(placeOf(2030, folded)).toBeCloseTo(1, 9);
		}
	});

	it('end with those who hold them now, and those that nobody holds', () => {
		expect(full('power-tokayev').some((id) => id.includes('nazarbayev'))).toBe(false);
		const { bars, labels } = view('power-tokayev', data, words, frame);
		expect(bars.flatMap(({ id, open }) => (open ? [id] : []))).toEqual([
			'presidency-tokayev-2019-03-20',
			'assembly-tokayev-2021-04-28',
			'security-tokayev-2022-01-05',
			'party-koshanov-2022-04-26'
		]);
		const text = (id: string) => labels.find((label) => label.id === id)?.text;
		expect(text('elbasy-holder')).toEqual(['ended']);
		expect(text('party-holder')).toEqual(['Koshanov']);
		// Where one ends the next begins.
		const before = barOf('power-tokayev', 'security-nazarbayev');
		expect(barOf('power-tokayev', 'security-tokayev').x).toBeCloseTo(before.x + before.width, 6);
	});

	it('lead a line down from each year that stands over the bars, in low frames', () => {
		const low = { width: 300, height: 150 };
		for (const step of STEPS) {
			const { axis, labels, bars, height } = view(step, data, words, low);
			expect(axis.shown).toBe(false);
			const foot = Math.max(...bars.map(({ y }) => y + height));
			for (const { id, x, shown } of axis.ticks) {
				const year = labels.find((label) => label.id === `year-${id}`);
				expect(year?.hidden).toBe(!shown);
				if (!shown || !year) continue;
				expect(axis.top).toBeGreaterThanOrEqual(labelBox(year, low).bottom - 2);
				expect(axis.y).toBeGreaterThan(foot);
				expect(year.x).toBeCloseTo(x, 6);
			}
		}
	});

	it('show the first picture for a step that they don’t know', () => {
		expect(view('power-2031', data, words, frame)).toEqual(
			view('power-thirty-years', data, words, frame)
		);
	});

	it('are all in the table, and in a sentence for each step', () => {
		expect(table(record, words, 'en').rows).toHaveLength(record.posts.length);
		expect(say('power-thirty-years', data, words, 'en')).toMatch(/28\.9/);
		expect(say('power-one-by-one', data, words, 'en').replaceAll('\u00a0', ' ')).toMatch(
			/28 April 2021.*5 January 2022.*8 June 2022/
		);
		expect(say('power-tokayev', data, words, 'en')).toMatch(/Tokayev.*Koshanov/);
	});

	it('need every post of the record that the picture names', () => {
		const posts = record.posts.filter(({ post }) => post !== 'President of Kazakhstan');
		expect(() => select({ ...record, posts }, 'en')).toThrow(/President of Kazakhstan/);
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, size) => {
	const data = select(record, lang);
	const words = wordsOf('power', lang);

	it.each(STEPS)('%s stands in the frame, no label on another or on a bar', (step) => {
		const { labels, bars, height } = view(step, data, words, size);
		expect(collisions(labels, size)).toEqual([]);
		const boxes = bars.map(({ x, y, width, id, state }) => ({
			id,
			state,
			box: { left: x, top: y, right: x + width, bottom: y + height }
		}));
		for (const { id, box } of boxes) expect(within(box, size, 0.5), id).toBe(true);
		for (const label of labels.filter(({ hidden }) => !hidden)) {
			const own = labelBox(label, size);
			expect(within(own, size, 2), label.id).toBe(true);
			for (const { id, state, box } of boxes) {
				if (state !== 'hidden') expect(overlaps(own, box, 1.5), `${label.id} on ${id}`).toBe(false);
			}
		}
	});
});
