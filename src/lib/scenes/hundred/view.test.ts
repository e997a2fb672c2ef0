import { describe, expect, it } from 'vitest';
import { collisions, labelBox, overlaps, within } from '$lib/charts/overlap';
import { EVERYWHERE, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('hundred');
const frame = { width: 360, height: 380 };
const STEPS = ['hundred-came', 'hundred-ballots'];
const groups = (step: string, at: number) => {
	const count: Record<string, number> = {};
	for (const { group } of view(step, data, words, frame).blocks[at]?.people ?? []) {
		count[group] = (count[group] ?? 0) + 1;
	}
	return count;
};

describe('a hundred voters', () => {
	it('are a hundred in each block, whole people who add up', () => {
		expect(groups('hundred-ballots', 0)).toEqual({ yes: 22, no: 9, spoiled: 2, home: 67 });
		expect(groups('hundred-ballots', 1)).toEqual({ yes: 52, no: 13, spoiled: 3, home: 32 });
	});

	it('keep who they are and only move', () => {
		const [came, ballots] = STEPS.map((step) =>
			view(step, data, words, frame).blocks.flatMap(({ people }) =>
				people.map(({ id, group }) => `${id} ${group}`)
			)
		);
		expect(came).toHaveLength(200);
		expect(came).toEqual(ballots);
	});

	it('lie at one height in both blocks, answer by answer, and who stayed home never moves', () => {
		const top = (step: string, at: number, group: string) =>
			Math.min(
				...(view(step, data, words, frame).blocks[at]?.people ?? [])
					.filter((person) => person.group === group)
					.map(({ y }) => y)
			);
		for (const group of ['yes', 'no', 'spoiled', 'home']) {
			expect(top('hundred-ballots', 0, group), group).toBe(top('hundred-ballots', 1, group));
		}
		expect(top('hundred-came', 0, 'home')).toBe(top('hundred-ballots', 0, 'home'));
	});

	it('says which figures are preliminary, and no’s share of the votes where there is room', () => {
		const shown = (step: string, size = frame) =>
			view(step, data, words, size)
				.labels.filter(({ hidden }) => !hidden)
				.map(({ id }) => id);
		expect(shown('hundred-ballots')).toContain('focus-preliminary');
		expect(shown('hundred-came')).not.toContain('focus-preliminary');
		const large = { width: 960, height: 760 };
		expect(shown('hundred-ballots', large)).toEqual(
			expect.arrayContaining(['focus-votes', 'country-votes', 'focus-certain', 'country-certain'])
		);
		expect(shown('hundred-came', large)).not.toContain('focus-certain');
	});

	it('never stand on one another', () => {
		for (const step of STEPS) {
			const { blocks, radius } = view(step, data, words, frame);
			for (const { people } of blocks) {
				for (const [at, a] of people.entries()) {
					for (const b of people.slice(at + 1)) {
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(radius * 2);
					}
				}
			}
		}
	});

	it('show who came before they show what was answered', () => {
		expect(view('hundred-came', data, words, frame).told).toBe(false);
		expect(view('hundred-ballots', data, words, frame).told).toBe(true);
		expect(view('hundred-names', data, words, frame)).toEqual(
			view('hundred-came', data, words, frame)
		);
	});

	it('give the exact shares in table and sentence, not the rounded people', () => {
		expect(table(record, words, 'en').rows[0]?.slice(1)).toEqual([
			{ text: '21.5', fact: 'hundred.almaty.yes' },
			{ text: '52.5', fact: 'hundred.country.yes' }
		]);
		expect(say('hundred-ballots', data, words, 'en')).toMatch(/21\.5.*9\.0.*2\.4.*52\.5/);
		expect(say('hundred-came', data, words, 'en')).toMatch(/33.*68/);
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, size) => {
	const [own, said] = [select(record, lang), wordsOf('hundred', lang)];

	it.each(STEPS)('%s stands in the frame, and no label lies on another or on a person', (step) => {
		const { labels, blocks, radius } = view(step, own, said, size);
		expect(collisions(labels, size)).toEqual([]);
		const people = blocks.flatMap((block) => block.people);
		for (const one of labels.filter(({ hidden }) => !hidden)) {
			const box = labelBox(one, size);
			expect(within(box, size, 4), one.id).toBe(true);
			const letters = { ...box, top: box.top + 2, bottom: box.bottom - 2 };
			const over = people.filter(({ x, y }) =>
				overlaps(letters, {
					left: x - radius,
					top: y - radius,
					right: x + radius,
					bottom: y + radius
				})
			);
			expect(over.map(({ id }) => `${one.id} on ${id}`)).toEqual([]);
		}
		for (const { x, y, id } of people) {
			const dot = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
			expect(within(dot, size, 1), id).toBe(true);
		}
	});
});
