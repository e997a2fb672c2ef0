import { describe, expect, it } from 'vitest';
import { collisions, crosses, labelBox, overlaps, within, type Rect } from '$lib/charts/overlap';
import { plain } from '$lib/charts/fill';
import { EVERYWHERE, record, wordsOf } from '../testing';
import { select, table, type Series } from './data';
import { describe as say } from './describe';
import { clockAt, drawnAt } from './clock';
import { scaleOf } from './plot';
import { view } from './view';

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
		expect(clockAt(data.clock, 'day-ten', 0)).toBe(7);
		expect(clockAt(data.clock, 'day-ten', 0.5)).toBe(8.5);
		expect(clockAt(data.clock, 'day-ten', 1)).toBe(10);
		expect(clockAt(data.clock, 'day-close', 0.25)).toBe(19);
		expect(clockAt(data.clock, 'day-gap', 0.3)).toBe(22);
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
		for (const { pct } of [...data.regions, data.country, data.focus]) expect(pct).toHaveLength(7);
	});

	it('have no height before the first, and a straight line between two', () => {
		expect(drawnAt(data.focus, data.hours, 9.9)).toBeNull();
		expect(drawnAt(data.focus, data.hours, 10)).toBe(13.91);
		expect(drawnAt(data.focus, data.hours, 11)).toBeCloseTo((13.91 + 20.14) / 2);
		expect(drawnAt(data.focus, data.hours, 22)).toBe(33.3);
	});

	it('are named at the hand by the latest report, never by what is drawn between', () => {
		expect(text('day-noon', 'focus')).toBe('Almaty 20.14%');
		expect(text('day-noon', 'leader')).toBe('North Kazakhstan 58.25%');
		const between = at('day-valid', 0.5).labels.find(({ id }) => id === 'focus')?.text;
		expect(plain(between as never)).toBe('Almaty 20.14%');
	});
});

describe('words at the hand', () => {
	it('never shrink with their room while the clock runs: they break at once, as other words', () => {
		for (const step of STEPS) {
			const widths = new Map<string, Set<number | undefined>>();
			for (let frame = 0; frame <= 200; frame += 1) {
				for (const one of at(step, frame / 200).labels) {
					if (!['focus', 'country', 'next', 'leader', 'counts'].includes(one.id)) continue;
					const said = `${one.id} ${plain(one.text as never)}`;
					widths.set(said, (widths.get(said) ?? new Set()).add(one.width));
				}
			}
			// Each way to break it has its width: there are not as many as frames.
			for (const [said, all] of widths)
				expect([...all].length, said).toBeLessThanOrEqual(said.split(' ').length);
		}
	});
});

describe('the light', () => {
	it('follows the clock across the plot and is gone at the last report', () => {
		const [open, noon, close] = ['day-open', 'day-noon', 'day-gap'].map((step) => at(step).sky);
		expect(noon?.x).toBeGreaterThan(open?.x ?? 1);
		expect(noon?.y).toBeLessThan(open?.y ?? 0);
		expect(close?.light).toBe(0);
		expect([open, noon, close].map((sky) => [sky?.dawn, sky?.evening])).toEqual([
			[1, 0],
			[0, 0],
			[0, 1]
		]);
	});
});

describe('the lines', () => {
	it('never run through the clock, and no word stands on it', () => {
		for (const [, lang, size] of EVERYWHERE) {
			const [own, said] = [select(record, lang), wordsOf('day', lang)];
			const { x, y } = scaleOf(own, said, lang, size);
			const { dial, labels } = view('day-close', 1, own, said, lang, size);
			const time = labels.find(({ id }) => id === 'clock');
			if (!time) throw new Error('no time');
			const { x: cx, y: cy, r } = dial;
			const face = { left: cx - r, top: cy - r, right: cx + r, bottom: cy + r };
			expect(within(face, size, 1)).toBe(true);
			expect(overlaps(face, labelBox(time, size))).toBe(false);
			for (const { id, pct } of [...own.regions, own.country, own.focus]) {
				const points = pct.map((value, at) => ({ x: x(own.hours[at] ?? 0), y: y(value) }));
				for (const [at, to] of points.slice(1).entries()) {
					const from = points[at] ?? to;
					const over = [face, inset(labelBox(time, size))].some((box) => crosses(from, to, box));
					expect(over, `${id} at ${size.width}×${size.height}`).toBe(false);
				}
			}
		}
	});

	it('are drawn up to the clock’s hand and no further', () => {
		for (const progress of [0, 0.3, 1]) {
			const { hand, plot, clock } = at('day-evening', progress);
			expect(hand.x).toBeCloseTo(plot.left + ((plot.right - plot.left) * (clock - 7)) / 15);
		}
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

	it('the country’s crossing, at the report that is past the line and not before', () => {
		const now = at('day-valid');
		expect(now.crossing.shown).toBe(true);
		expect(now.crossing.y).toBeLessThan(now.threshold.y);
		expect(at('day-valid', 0.99).crossing.shown).toBe(false);
		expect(at('day-evening').crossing.shown).toBe(false);
		expect(text('day-valid', 'country')).toBe('Country 53.43%');
		expect(label('day-valid', 'counts')?.hidden).toBe(false);
	});

	it('a bracket from Almaty’s last report to the next lowest, and nothing between them', () => {
		const { bracket, next, radius } = at('day-gap');
		expect(bracket.top).toBeCloseTo(next.y + radius.country);
		expect(bracket.bottom).toBeGreaterThan(bracket.top);
		const last = data.regions.map(({ pct }) => pct.at(-1) ?? 0);
		expect(Math.min(...last)).toBe(57.06);
	});

	it('the rise that nobody explains, at the last report only', () => {
		expect(label('day-close', 'unexplained')?.hidden).toBe(false);
		expect(label('day-evening', 'unexplained')?.hidden).toBe(true);
		expect(at('day-close', 0.9).leader.shown).toBe(false);
	});

	it('the words about the dashes, once', () => {
		const told = STEPS.filter((step) => !label(step, 'drawn')?.hidden);
		expect(told).toEqual(['day-noon']);
	});

	it('nothing for a step that it doesn’t know but the first picture', () => {
		expect(at('day-midnight')).toEqual(at('day-open'));
	});

	it('are in the table, region by region, and in a sentence', () => {
		const { rows, columns } = table(record, words, 'en');
		expect(rows).toHaveLength(18);
		expect(columns).toHaveLength(8);
		expect(rows[0]?.[3]).toEqual({ text: '53.43', fact: 'turnout_14' });
		const names = (lang: 'kk' | 'ru') =>
			table(record, wordsOf('day', lang), lang).rows.map((row) => row[0]);
		expect(names('kk').slice(1, 5)).toEqual([
			'Ақмола облысы',
			'Ақтөбе облысы',
			'Алматы',
			'Алматы облысы'
		]);
		expect(names('kk').slice(-2)).toEqual(['Шығыс Қазақстан облысы', 'Шымкент']);
		expect(names('ru').slice(1, 4)).toEqual([
			'Акмолинская область',
			'Актюбинская область',
			'Алматинская область'
		]);
		expect(say('day-ten', data, words, 'en')).toMatch(/10:00.*28\.59.*13\.91/);
		expect(say('day-gap', data, words, 'en')).toMatch(/33\.30.*57\.06/);
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, size) => {
	const [own, said] = [select(record, lang), wordsOf('day', lang)];
	const labelsAt = (step: string, progress: number) =>
		view(step, progress, own, said, lang, size).labels;

	it.each(STEPS)('%s stands in the frame, and no label lies on another', (step) => {
		for (const progress of [0, 0.35, 0.7, 1]) {
			const labels = labelsAt(step, progress);
			expect(collisions(labels, size), `at ${progress}`).toEqual([]);
			for (const one of labels.filter(({ hidden }) => !hidden)) {
				expect(within(labelBox(one, size), size, 4), one.id).toBe(true);
			}
		}
	});

	it.each(STEPS)('%s: no word lies on a line or on the report of a line in colour', (step) => {
		for (const progress of [0, 0.35, 0.7, 1]) {
			const now = view(step, progress, own, said, lang, size);
			const { x, y, plot } = scaleOf(own, said, lang, size);
			const { hand, threshold, clock } = now;
			const upright = (at: number, top: number, bottom: number) => [
				{ x: at, y: top },
				{ x: at, y: bottom }
			];
			const hours = own.hours.filter((hour) => hour < clock);
			const drawn = (series: Series) => [
				...hours.map((hour) => ({ x: x(hour), y: y(drawnAt(series, own.hours, hour) ?? 0) })),
				...(hours.length ? [{ x: x(clock), y: y(drawnAt(series, own.hours, clock) ?? 0) }] : [])
			];
			const lines = [
				{ id: 'hand', points: hand.shown ? upright(hand.x, hand.top, plot.bottom) : [] },
				{
					id: 'threshold',
					points: threshold.shown
						? [
								{ x: plot.left, y: threshold.y },
								{ x: plot.right, y: threshold.y }
							]
						: []
				},
				...[own.focus, own.country].map((one) => ({ id: one.id, points: drawn(one) }))
			];
			for (const one of now.labels.filter(({ hidden, id }) => !hidden && !/^hour-/.test(id))) {
				const box = labelBox(one, size);
				for (const { id, points } of lines) {
					const over = points
						.slice(1)
						.some((to, at) => crosses(points[at] as typeof to, to, inset(box)));
					expect(over, `${one.id} on ${id} at ${progress}`).toBe(false);
				}
			}
		}
	});

	it('always names Almaty with its latest report', () => {
		for (const step of STEPS.slice(1)) {
			const focus = labelsAt(step, 1).find(({ id }) => id === 'focus');
			expect(focus?.hidden, step).toBe(false);
		}
	});
});

/** A box without the air above and under its letters. */
function inset({ left, top, right, bottom }: Rect): Rect {
	return { left: left + 1, top: top + 2, right: right - 1, bottom: bottom - 2 };
}
