import { describe, expect, it } from 'vitest';
import { collisions, crosses, labelBox, overlaps, within } from '$lib/charts/overlap';
import { widestWord } from '$lib/charts/text-width';
import { markSize } from '$lib/charts/type-size';
import { pilePath, ringPath } from '$lib/charts/dots';
import { LANGS } from '$lib/i18n/languages';
import { EVERYWHERE, FRAMES, nameOf, record, wordsOf } from '../testing';
import { leadOf } from './captions';
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

	const shown = (step: string, size = frame) =>
		view(step, data, words, size)
			.measures.filter((measure) => measure.shown)
			.map(({ id }) => id);
	const extent = (step: string, id: string, axis: 0 | 1, size = frame) => {
		const found = view(step, data, words, size).measures.find((measure) => measure.id === id);
		if (!found) throw new Error(`no measure "${id}"`);
		const places = found.points.map((point) => point[axis]);
		return Math.max(...places) - Math.min(...places);
	};

	it('draws the report’s number across the noes at fifty dots, at one step only', () => {
		const { measures, piles } = view('electorate-correction', data, words, frame);
		const pile = piles.find(({ fate }) => fate === 'no')?.pile;
		const across = measures.find(({ id }) => id === 'reported')?.points[0]?.[1] ?? 0;
		if (!pile) throw new Error('no pile of noes');
		const floor = pile.y + pile.pitch / 2;
		expect(((floor - across) / pile.pitch) * pile.across).toBeCloseTo(50, 6);
		expect(shown('electorate-correction')).toEqual(['reported']);
		for (const step of ['electorate-all', 'electorate-came', 'electorate-yes']) {
			expect(shown(step), step).toEqual([]);
		}
	});

	it('measures it along the row of noes in a low frame', () => {
		const low = { width: 490, height: 185 };
		const { pile } = view('electorate-correction', data, words, low).piles[1] ?? fail();
		const dots = (extent('electorate-correction', 'reported', 0, low) / pile.pitch) * pile.across;
		expect(dots).toBeCloseTo(50, 6);
		expect(shown('electorate-correction', low)).toEqual(['reported', 'missing']);
	});

	it.each([
		['up', 1, frame],
		['along', 0, { width: 490, height: 185 }]
	] as const)(
		'lays the noes %s those who stayed home: two whole lengths and a half',
		(_, axis, size) => {
			const lengths = [1, 2, 3].map(
				(at) => extent('electorate-share', `laid-${at}`, axis, size) + 3
			);
			expect(lengths[0]).toBeCloseTo(lengths[1] ?? 0, 6);
			expect((lengths[2] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(data.homePerNo.value - 2, 6);
			expect(shown('electorate-share', size)).toEqual(
				expect.arrayContaining(['together', 'laid-1', 'laid-2', 'laid-3'])
			);
		}
	);

	it('stands on one floor where there is height, and its heights compare as its numbers', () => {
		const { piles } = view('electorate-yes', data, words, frame);
		expect(new Set(piles.map(({ pile }) => pile.y)).size).toBe(1);
		expect(piles.every(({ pile }) => pile.grows === 'up')).toBe(true);
		const low = view('electorate-yes', data, words, { width: 490, height: 185 });
		expect(low.piles.every(({ pile }) => pile.grows === 'along')).toBe(true);
	});

	it('leaves no dot alone in a line where the field parts', () => {
		for (const size of FRAMES) {
			const { pile, first } = view('electorate-came', data, words, size).piles.at(-1) ?? fail();
			const alone = first % pile.across;
			expect(Math.min(alone, pile.across - alone), nameOf(size)).toBeGreaterThan(2);
		}
	});

	it('parts without those who came moving at all', () => {
		const [all, came] = ['electorate-all', 'electorate-came'].map((step) =>
			view(step, data, words, frame)
		);
		const voted = 1173 - (data.dots.at(-1) ?? 0);
		expect(came?.places.slice(0, voted * 2)).toEqual(all?.places.slice(0, voted * 2));
		expect(came?.places.at(-1)).toBeGreaterThan(all?.places.at(-1) ?? 0);
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

/** Just high enough for columns. */
const TIGHT = LANGS.flatMap((lang) =>
	[
		[328, 272],
		[328, 290],
		[288, 275],
		[420, 275],
		[700, 280]
	].map(([width = 0, height = 0]): (typeof EVERYWHERE)[number] => [
		`${width}×${height} in ${lang}`,
		lang,
		{ width, height }
	])
);

describe.each([...EVERYWHERE, ...TIGHT])('at %s', (_, lang, size) => {
	const [own, said] = [select(record, lang), wordsOf('electorate', lang)];

	it.each(STEPS)('%s stands in the frame, and no label lies on another', (step) => {
		const { labels, places, radius } = view(step, own, said, size);
		expect(collisions(labels, size)).toEqual([]);
		for (const one of labels.filter(({ hidden }) => !hidden)) {
			expect(within(labelBox(one, size), size, 4), one.id).toBe(true);
		}
		for (let at = 0; at < places.length; at += 2) {
			const [x = 0, y = 0] = [places[at], places[at + 1]];
			const dot = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
			if (!within(dot, size, 1)) throw new Error(`a dot outside: ${x} ${y}`);
		}
	});

	it.each(STEPS)('%s: no word lies on a dot or on a line', (step) => {
		const { labels, places, radius, measures } = view(step, own, said, size);
		const shown = labels.filter(({ hidden }) => !hidden);
		for (const label of shown) {
			const box = labelBox(label, size);
			const letters = {
				left: box.left + 1,
				top: box.top + 2,
				right: box.right - 1,
				bottom: box.bottom - 2
			};
			// A browser gives display type the height of its face, which is more than its line's.
			const lead = label.kind === 'big' ? leadOf(size) : 0;
			const face = { ...box, top: box.top - lead, bottom: box.bottom + lead };
			for (const other of shown.filter((one) => one !== label)) {
				const over = overlaps(face, labelBox(other, size), 1.5);
				expect(over, `${label.id} on ${other.id}`).toBe(false);
			}
			for (let at = 0; at < places.length; at += 2) {
				const [x = 0, y = 0] = [places[at], places[at + 1]];
				const dot = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
				if (overlaps(letters, dot)) throw new Error(`${label.id} on a dot at ${x} ${y}`);
			}
			for (const { id, points } of measures.filter((one) => one.shown)) {
				const over = points.slice(1).some(([x, y], at) => {
					const [fromX, fromY] = points[at] ?? fail();
					return crosses({ x: fromX, y: fromY }, { x, y }, letters);
				});
				expect(over, `${label.id} on ${id}`).toBe(false);
			}
		}
	});
});

function fail(): never {
	throw new Error('not there');
}

it('names those who stayed home in whole words where their row is nearly as long as that of yes', () => {
	const size = { width: 500, height: 230 };
	const other = { ...data, dots: [84, 30, 4, 2, 80] };
	for (const step of ['electorate-yes', 'electorate-share']) {
		const { labels } = view(step, other, words, size);
		const home = labels.find(({ id }) => id === 'home');
		expect(home?.width ?? Infinity, step).toBeGreaterThan(widestWord('Stayed', markSize(size)));
		expect(within(labelBox(home!, size), size, 4), step).toBe(true);
		expect(collisions(labels, size), step).toEqual([]);
	}
});
