import { describe, expect, it } from 'vitest';
import { collisions, labelBox, within } from '$lib/charts/overlap';
import { pilePath, ringPath } from '$lib/charts/dots';
import { FRAMES, nameOf, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('electorate');
const frame = { width: 360, height: 380 };
const STEPS = [
	'electorate-all',
	'electorate-came',
	'electorate-yes',
	'electorate-correction',
	'electorate-share'
];
const rolesAt = (step: string) => {
	const count: Record<string, number> = {};
	for (const role of view(step, data, words, frame).roles) count[role] = (count[role] ?? 0) + 1;
	return count;
};

describe('the electorate', () => {
	it('is 1,173 dots at every step, each with a place of its own', () => {
		for (const step of STEPS) {
			const { places, roles } = view(step, data, words, frame);
			expect(roles, step).toHaveLength(1173);
			const seen = new Set<string>();
			for (let at = 0; at < 1173; at += 1) {
				seen.add(`${places[at * 2]?.toFixed(2)} ${places[at * 2 + 1]?.toFixed(2)}`);
			}
			expect(seen.size, step).toBe(1173);
		}
	});

	it('is one field, then those who came and those who did not', () => {
		expect(rolesAt('electorate-all')).toEqual({ plain: 1173 });
		expect(rolesAt('electorate-came')).toEqual({ came: 798, home: 375 });
	});

	it('falls into piles by fate, and a dot keeps its fate to the end', () => {
		const piles = { yes: 616, no: 149, invalid: 21, both: 12, home: 375 };
		for (const step of STEPS.slice(2)) expect(rolesAt(step)).toEqual(piles);
		const fates = STEPS.slice(2).map((step) => view(step, data, words, frame).roles.join());
		expect(new Set(fates).size).toBe(1);
	});

	it('draws piles to one scale: their lengths compare as their numbers', () => {
		const { piles } = view('electorate-yes', data, words, frame);
		expect(new Set(piles.map(({ pile }) => `${pile.pitch} ${pile.across}`)).size).toBe(1);
	});

	it('measures the report’s number along the noes: fifty dots of them, at one step only', () => {
		const shown = (step: string) =>
			view(step, data, words, frame)
				.brackets.filter((bracket) => bracket.shown)
				.map(({ id }) => id);
		const { brackets } = view('electorate-correction', data, words, frame);
		const of = (id: string) => {
			const found = brackets.find((bracket) => bracket.id === id);
			if (!found) throw new Error(`no bracket "${id}"`);
			return found.x2 - found.x1;
		};
		expect(of('reported') / of('counted')).toBeCloseTo(50 / 149, 6);
		expect(shown('electorate-correction')).toEqual(['counted', 'reported', 'missing']);
		expect(shown('electorate-yes')).toEqual([]);
	});

	it('lays the noes along those who stayed home: two whole lengths and a half', () => {
		const { brackets } = view('electorate-share', data, words, frame);
		const laid = brackets.filter(({ id }) => id.startsWith('laid'));
		const lengths = laid.map(({ x1, x2 }) => x2 - x1 + 3);
		expect(lengths[0]).toBeCloseTo(lengths[1] ?? 0, 6);
		expect((lengths[2] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(data.homePerNo.value - 2, 6);
		expect(laid.every(({ shown }) => shown)).toBe(true);
	});

	it('parts without a dot leaving its column or its size', () => {
		const [all, came] = ['electorate-all', 'electorate-came'].map((step) =>
			view(step, data, words, frame)
		);
		expect(came?.radius).toBe(all?.radius);
		const columns = (places?: Float32Array) => places?.filter((_, at) => at % 2 === 0);
		expect(columns(came?.places)).toEqual(columns(all?.places));
	});

	it('has the same dots as paths for who has no script', () => {
		for (const { pile, count } of view('electorate-share', data, words, frame).piles) {
			const lines = pilePath(pile, count).match(/M/g) ?? [];
			expect(lines).toHaveLength(Math.ceil(count / pile.across));
			expect(ringPath(pile, count, 2, false).match(/M/g)).toHaveLength(count);
		}
	});

	it('shows the first picture for a step that it doesn’t know', () => {
		expect(view('electorate-maybe', data, words, frame)).toEqual(
			view('electorate-all', data, words, frame)
		);
	});

	it('is in the table and in a sentence for each step', () => {
		expect(table(record, words, 'en').rows[1]).toEqual([
			'No',
			{ text: '1,490,470', fact: 'no_final' },
			{ text: '18.66', fact: 'no_pct' }
		]);
		expect(say('electorate-share', data, words, 'en')).toMatch(/52\.5.*12\.7.*2\.5/);
		expect(say('electorate-all', data, words, 'en')).toContain('11,734,642');
	});
});

describe.each(FRAMES.map((size) => [nameOf(size), size] as const))('at %s', (_, size) => {
	it.each(STEPS)('%s stands in the frame, and no label lies on another', (step) => {
		const { labels, places, radius } = view(step, data, words, size);
		expect(collisions(labels, size)).toEqual([]);
		for (const one of labels.filter(({ hidden }) => !hidden)) {
			expect(within(labelBox(one, size), size, 4), one.id).toBe(true);
		}
		for (let at = 0; at < places.length; at += 2) {
			const [x = 0, y = 0] = [places[at], places[at + 1]];
			expect(
				within(
					{ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius },
					size,
					1
				)
			).toBe(true);
		}
	});
});
