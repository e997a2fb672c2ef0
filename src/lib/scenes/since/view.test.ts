import { describe, expect, it } from 'vitest';
import { plain } from '$lib/charts/fill';
import { collisions, crosses, labelBox, overlaps, within } from '$lib/charts/overlap';
import { EVERYWHERE, FRAMES, nameOf, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('since');
const frame = { width: 360, height: 380 };
const STEPS = ['since-before', 'since-after', 'since-2026'];
const forward = (step: string) =>
	view(step, data, words, frame).focus.flatMap(({ id, forward }) =>
		forward ? [id.slice('focus-'.length)] : []
	);

describe('vote by vote', () => {
	it('has two points for each of the ten votes, in every step the same ones', () => {
		const ids = STEPS.map((step) => {
			const { country, focus } = view(step, data, words, frame);
			return [...country, ...focus].map(({ id, x, y }) => `${id} ${x} ${y}`);
		});
		expect(ids[0]).toHaveLength(20);
		expect(ids[1]).toEqual(ids[0]);
		expect(ids[2]).toEqual(ids[0]);
	});

	it('leaves open what was not found: Almaty in 2015, 2016 and 2023', () => {
		const { focus, country, gaps } = view('since-before', data, words, frame);
		const open = focus.filter(({ known }) => !known).map(({ id }) => id);
		expect(open).toEqual(['focus-2015-04-26', 'focus-2016-03-20', 'focus-2023-03-19']);
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
		const { level, focus } = view('since-2026', data, words, { width: 900, height: 500 });
		const last = focus.at(-1);
		expect(level.y2).toBeGreaterThan(last?.y ?? 0);
		expect(level.y2 - (last?.y ?? 0)).toBeLessThan(4);
	});

	it('lies in rows on an upright frame, else in even columns, each under its own name', () => {
		const rows = view('since-before', data, words, frame);
		expect(rows.along).toBe('rows');
		expect(rows.focus.at(-1)?.y).toBeGreaterThan(rows.focus[0]?.y ?? 0);
		for (const size of [
			{ width: 900, height: 700 },
			{ width: 490, height: 230 },
			{ width: 288, height: 148 }
		]) {
			const { along, country, labels } = view('since-before', data, words, size);
			expect(along).toBe('columns');
			const names = labels.filter(({ id }) => id.startsWith('name-'));
			expect(names).toHaveLength(10);
			expect(names.map(({ x }) => x)).toEqual(country.map(({ x }) => x));
			expect(new Set(names.map(({ y }) => y)).size).toBe(1);
		}
	});

	it('stands off the scale where no figure was found, with a guide and no line that measures', () => {
		const { focus, guides, gaps } = view('since-before', data, words, {
			width: 900,
			height: 700
		});
		const open = focus.filter(({ known }) => !known);
		const lowest = Math.max(...focus.filter(({ known }) => known).map(({ y }) => y));
		expect(open).toHaveLength(3);
		for (const { y } of open) expect(y).toBeGreaterThan(lowest);
		expect(guides).toHaveLength(3);
		expect(gaps.some(({ id }) => guides.some((guide) => guide.id === id))).toBe(false);
	});

	it('says “not found” at each open mark where there is room', () => {
		const said = (step: string) =>
			view(step, data, words, { width: 900, height: 700 })
				.labels.filter(({ id, hidden }) => id.startsWith('unknown-') && !hidden)
				.map(({ id }) => id.slice(8));
		expect(said('since-before')).toEqual(['2015-04-26', '2016-03-20']);
		expect(said('since-after')).toEqual(['2023-03-19']);
	});

	it('tells the two votes of 2022 apart', () => {
		const names = view('since-before', data, words, frame).labels.flatMap(({ id, text }) =>
			id.startsWith('name-2022') && typeof text !== 'string' ? [plain(text)] : []
		);
		expect(names).toEqual(['Jun 2022', 'Nov 2022']);
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
		expect(rows.map((row) => row[1])).toContain('referendum');
		expect(rows[0]?.[3]).toEqual({ text: '41.38', fact: 'history.2012-01-15.almaty' });
		expect(rows.flat()).not.toContain('0');
		expect(say('since-after', data, words, 'en')).toMatch(/28\.72.*not found.*25\.39/);
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, frame) => {
	const [own, said] = [select(record, lang), wordsOf('since', lang)];
	it.each(STEPS)('%s stands in the frame, and no label lies on another', (step) => {
		const { labels, country, focus, gaps, guides, level } = view(step, own, said, frame);
		expect(collisions(labels, frame)).toEqual([]);
		for (const label of labels.filter(({ hidden }) => !hidden)) {
			expect(within(labelBox(label, frame), frame, 3), label.id).toBe(true);
		}
		const named = labels.filter(({ hidden, text }) => !hidden && text.length > 0);
		const lines = [...gaps, ...guides, ...(level.shown ? [{ ...level, id: 'level' }] : [])];
		for (const { id, x1, y1, x2, y2 } of lines) {
			const over = named.filter((label) => {
				const { left, top, right, bottom } = labelBox(label, frame);
				// Without the air above and under the letters.
				const letters = { left: left + 1, top: top + 2, right: right - 1, bottom: bottom - 2 };
				return crosses({ x: x1, y: y1 }, { x: x2, y: y2 }, letters);
			});
			expect(over.map((label) => `${label.id} on ${id}`)).toEqual([]);
		}
		for (const { x, y, id } of [...country, ...focus]) {
			const dot = { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
			const over = named.filter((label) => overlaps(labelBox(label, frame), dot));
			expect(over.map((label) => `${label.id} on ${id}`)).toEqual([]);
			expect(within({ left: x, top: y, right: x, bottom: y }, frame), id).toBe(true);
		}
	});
});

describe('votes of another country: the first the fullest, the one that is told the emptiest', () => {
	const figure = (value: number) => ({ fact: 'invented', value, text: value.toFixed(2) });
	const [one, two, three, four] = data.votes;
	const votes = [
		{ ...one!, country: figure(70), focus: figure(45) },
		{ ...two!, country: figure(60), focus: figure(30) },
		{ ...three!, country: figure(64), focus: null },
		{ ...four!, country: figure(66), focus: figure(31) }
	];
	const other = { ...data, votes, told: 1 };
	it.each(FRAMES.map((size) => [nameOf(size), size] as const))('stand clear at %s', (_, size) => {
		for (const step of STEPS) {
			const { labels } = view(step, other, words, size);
			expect(collisions(labels, size), step).toEqual([]);
			for (const label of labels.filter(({ hidden }) => !hidden)) {
				expect(within(labelBox(label, size), size, 3), `${step} ${label.id}`).toBe(true);
			}
		}
	});
});
