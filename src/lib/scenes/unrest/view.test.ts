import { describe, expect, it } from 'vitest';
import { plain } from '$lib/charts/fill';
import { collisions, labelBox, within } from '$lib/charts/overlap';
import { FRAMES, nameOf, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { clockAt, view } from './view';

const data = select(record, 'en');
const words = wordsOf('unrest');
const frame = { width: 360, height: 380 };
const at = (step: string, progress = 1, size = frame) => view(step, progress, data, words, size);
const lit = (step: string, progress = 1) =>
	at(step, progress).cities.flatMap(({ id, lit }) => (lit ? [id] : []));
const STEPS = [
	'unrest-fuel',
	'unrest-spreads',
	'unrest-demands',
	'unrest-statue',
	'unrest-almaty',
	'unrest-emergency',
	'unrest-order'
];

describe('the week’s clock', () => {
	it('follows the scroll from 2 to 5 January while the protests spread, and on to the 7th', () => {
		expect(clockAt('unrest-spreads', 0)).toBe(2);
		expect(clockAt('unrest-spreads', 0.5)).toBe(3.5);
		expect(clockAt('unrest-spreads', 1)).toBe(5);
		expect(clockAt('unrest-order', 1)).toBe(7);
	});

	it('lights each city on its first documented day, not before', () => {
		expect(lit('unrest-fuel')).toEqual(['zhanaozen', 'aktau']);
		expect(lit('unrest-spreads', 0.34)).toEqual(['zhanaozen', 'aktau', 'oral']);
		expect(lit('unrest-spreads', 0.67)).toHaveLength(9);
		expect(lit('unrest-spreads')).toHaveLength(14);
	});
});

describe('the map', () => {
	it('comes close to the place that is told and goes back', () => {
		const k = STEPS.map((step) => at(step).camera.k);
		expect(k[4]).toBeGreaterThan((k[1] ?? 0) * 3);
		expect(k[5]).toBe(k[1]);
		const almaty = at('unrest-almaty').cities.find(({ id }) => id === 'almaty');
		expect(almaty?.x).toBeCloseTo(frame.width / 2);
	});

	it('keeps its fourteen cities in every step', () => {
		for (const step of STEPS) expect(at(step).cities.map(({ id }) => id)).toHaveLength(14);
	});

	it('names nothing twice', () => {
		for (const step of STEPS) {
			const names = at(step, 1, { width: 950, height: 700 })
				.labels.filter(({ hidden }) => !hidden)
				.map(({ text }) => (typeof text === 'string' ? text : plain(text)));
			expect(new Set(names).size, step).toBe(names.length);
		}
	});

	it('names the place that each step is about, in every frame', () => {
		for (const size of FRAMES.filter(({ height }) => height >= 190)) {
			for (const [step, id] of [
				['unrest-fuel', 'city-zhanaozen'],
				['unrest-statue', 'city-taldykorgan'],
				['unrest-almaty', 'city-almaty']
			] as const) {
				const label = at(step, 1, size).labels.find((one) => one.id === id);
				expect(label?.hidden, `${id} at ${nameOf(size)}`).toBe(false);
			}
		}
	});

	it('marks the emergency, and the detained at the end only', () => {
		expect(STEPS.filter((step) => at(step).emergency)).toEqual([
			'unrest-emergency',
			'unrest-order'
		]);
		expect(STEPS.filter((step) => at(step).bars.every(({ shown }) => shown))).toEqual([
			'unrest-order'
		]);
		const [first, , , last] = at('unrest-order').bars;
		expect((last?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(9900 / 3811);
	});

	it('shows the first picture for a step that it doesn’t know', () => {
		expect(at('unrest-calm')).toEqual(at('unrest-fuel'));
	});

	it('is in the table and in a sentence for each step', () => {
		const { rows } = table(record, words, 'en');
		expect(rows).toHaveLength(18);
		expect(say('unrest-spreads', data, words, 'en')).toMatch(/14.*Zhanaozen.*Petropavl/s);
		expect(say('unrest-order', data, words, 'en')).toMatch(/3,811.*9,900/);
	});
});

describe.each(
	FRAMES.filter(({ height }) => height >= 190).map((size) => [nameOf(size), size] as const)
)('at %s', (_, size) => {
	it.each(STEPS)('%s stands in the frame, and no label lies on another', (step) => {
		const { labels } = at(step, 1, size);
		expect(collisions(labels, size)).toEqual([]);
		for (const one of labels.filter(({ hidden }) => !hidden)) {
			expect(within(labelBox(one, size), size, 4), one.id).toBe(true);
		}
	});
});
