import { describe, expect, it } from 'vitest';
import { collisions, labelBox, within } from '$lib/charts/overlap';
import { plain } from '$lib/charts/fill';
import { FRAMES, nameOf, record, wordsOf } from '../testing';
import { select, table } from './data';
import { describe as say } from './describe';
import { clockAt, drawnAt, view } from './view';

const data = select(record, 'en');
const words = wordsOf('day');
const frame = { width: 360, height: 380 };
const at = (step: string, progress = 1, size = frame) =>
	view(step, progress, data, words, 'en', size);
const label = (step: string, id: string) => at(step).labels.find((one) => one.id === id);
const text = (step: string, id: string) => {
	const found = label(step, id)?.text ?? '';
	return typeof found === 'string' ? found : plain(found);
};
const STEPS = [
	'day-open',
	'day-ten',
	'day-noon',
	'day-valid',
	'day-evening',
	'day-close',
	'day-gap'
];

describe('the clock', () => {
	it('is driven by the scroll, from the hour of the step before to the step’s own', () => {
		expect(clockAt('day-ten', 0)).toBe(7);
		expect(clockAt('day-ten', 0.5)).toBe(8.5);
		expect(clockAt('day-ten', 1)).toBe(10);
		expect(clockAt('day-close', 0.25)).toBe(19);
		expect(clockAt('day-gap', 0.3)).toBe(22);
	});

	it('reads as a time and turns the hour hand', () => {
		expect(text('day-valid', 'clock')).toBe('14:00');
		expect(at('day-valid').dial.hour).toBe(60);
		expect(at('day-ten', 0.5).labels.find(({ id }) => id === 'clock')?.text).toBe('8:30');
	});
});

describe('the reports', () => {
	it('come out at their hours and not before', () => {
		expect(at('day-open').reports).toBe(0);
		expect(at('day-ten', 0.99).reports).toBe(0);
		expect(at('day-ten').reports).toBe(1);
		expect(at('day-valid').reports).toBe(3);
		expect(at('day-close').reports).toBe(7);
	});

	it('are 16 quiet series, the country and Almaty, seven reports each', () => {
		expect(data.regions).toHaveLength(16);
		for (const { pct } of [...data.regions, data.country, data.almaty]) expect(pct).toHaveLength(7);
	});

	it('have no height before the first, and a straight line between two', () => {
		expect(drawnAt(data.almaty, data.hours, 9.9)).toBeNull();
		expect(drawnAt(data.almaty, data.hours, 10)).toBe(13.91);
		expect(drawnAt(data.almaty, data.hours, 11)).toBeCloseTo((13.91 + 20.14) / 2);
		expect(drawnAt(data.almaty, data.hours, 22)).toBe(33.3);
	});

	it('are named at the hand by the latest report, never by what is drawn between', () => {
		expect(text('day-noon', 'almaty')).toBe('Almaty 20.14%');
		expect(text('day-noon', 'leader')).toBe('North Kazakhstan 58.25%');
		const between = at('day-valid', 0.5).labels.find(({ id }) => id === 'almaty')?.text;
		expect(plain(between as never)).toBe('Almaty 20.14%');
	});
});

describe('what the steps bring forward', () => {
	it('the threshold, once it is crossed', () => {
		expect(STEPS.map((step) => at(step).threshold.shown)).toEqual([
			false,
			false,
			false,
			true,
			true,
			true,
			true
		]);
	});

	it('Almaty alone at the end, and the distance to the next lowest', () => {
		const gap = at('day-gap');
		expect(gap.quiet).toBe(true);
		expect(gap.bracket.shown).toBe(true);
		expect(text('day-gap', 'gap')).toContain('23.8');
		expect(text('day-gap', 'next')).toContain('Nur-Sultan');
		expect(at('day-close').quiet).toBe(false);
	});

	it('nothing for a step that it doesn’t know but the first picture', () => {
		expect(at('day-midnight')).toEqual(at('day-open'));
	});

	it('are in the table, region by region, and in a sentence', () => {
		const { rows, columns } = table(record, words, 'en');
		expect(rows).toHaveLength(18);
		expect(columns).toHaveLength(8);
		expect(rows[0]?.[3]).toEqual({ text: '53.43', fact: 'turnout_14' });
		expect(say('day-ten', data, words, 'en')).toMatch(/10:00.*28\.59.*13\.91/);
		expect(say('day-gap', data, words, 'en')).toMatch(/33\.30.*57\.06/);
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
