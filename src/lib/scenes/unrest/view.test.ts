import { describe, expect, it } from 'vitest';
import { plain } from '$lib/charts/fill';
import { collisions, labelBox, overlaps, within } from '$lib/charts/overlap';
import { EVERYWHERE, FRAMES, nameOf, record, wordsOf } from '../testing';
import { clockAt, ORDER } from './clock';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('unrest');
const frame = { width: 360, height: 380 };
const desktop = { width: 950, height: 720 };
const at = (step: string, progress = 1, size = frame) => view(step, progress, data, words, size);
const lit = (step: string, progress = 1) =>
	at(step, progress).cities.flatMap(({ id, lit }) => (lit ? [id] : []));
const shownLabels = (step: string, size = frame) =>
	at(step, 1, size).labels.filter(({ hidden }) => !hidden);
const textOf = (step: string, id: string, size = frame) => {
	const label = shownLabels(step, size).find((one) => one.id === id);
	return label && (typeof label.text === 'string' ? label.text : plain(label.text));
};

describe('the week’s clock', () => {
	it('runs from 2 to 5 January while the protests spread, and on to the 7th', () => {
		expect(clockAt('unrest-fuel', 0)).toBe(2);
		expect(clockAt('unrest-spreads', 0)).toBe(2);
		expect(clockAt('unrest-spreads', 0.425)).toBeCloseTo(3.5);
		expect(clockAt('unrest-spreads', 1)).toBe(5);
		expect(clockAt('unrest-order', 0)).toBe(5);
		expect(clockAt('unrest-order', 1)).toBe(7);
	});

	it('is there before the text rests', () => {
		expect(clockAt('unrest-spreads', 0.9)).toBe(5);
	});

	it('never jumps from one step to the next', () => {
		for (const [n, step] of ORDER.slice(1).entries()) {
			expect(clockAt(step, 0), step).toBe(clockAt(ORDER[n] ?? '', 1));
		}
	});

	it('lights each city on its first documented day, not before', () => {
		expect(lit('unrest-fuel')).toEqual(['zhanaozen']);
		expect(lit('unrest-spreads', 0)).toEqual(['zhanaozen', 'aktau']);
		expect(lit('unrest-spreads', 0.3)).toEqual(['zhanaozen', 'aktau', 'oral']);
		expect(lit('unrest-spreads', 0.6)).toHaveLength(9);
		expect(lit('unrest-spreads')).toHaveLength(14);
		for (const step of ORDER.slice(2)) expect(lit(step), step).toHaveLength(14);
	});

	it('stands every city over its day, none on another and none cut', () => {
		for (const size of FRAMES.filter(({ height }) => height >= 190)) {
			for (const step of ['unrest-spreads', 'unrest-order']) {
				const { stack, ticks, scale, bars } = view(step, 1, data, words, size);
				const over = (day: number) => {
					const x = ticks.find((tick) => tick.day === day)?.x ?? 0;
					return stack.filter((city) => Math.abs(city.x - x) < scale.pitch / 2).length;
				};
				expect([2, 3, 4, 5, 6, 7].map(over), nameOf(size)).toEqual([2, 1, 6, 5, 0, 0]);
				for (const [at, { x, y, r }] of stack.entries()) {
					expect(x - r, nameOf(size)).toBeGreaterThanOrEqual(0);
					for (const other of stack.slice(at + 1)) {
						expect(Math.hypot(x - other.x, y - other.y), nameOf(size)).toBeGreaterThan(2 * r);
					}
					for (const bar of bars) expect(x + r < bar.x || x - r > bar.x + bar.width).toBe(true);
				}
			}
		}
	});

	it('keeps the map where it is while the scale goes on to the last count', () => {
		for (const size of FRAMES) {
			expect(view('unrest-order', 1, data, words, size).camera, nameOf(size)).toEqual(
				view('unrest-emergency', 1, data, words, size).camera
			);
		}
	});

	it('shows the airport beyond the city’s middle, with its own words, where the camera is close', () => {
		const { airport, cities, labels } = at('unrest-almaty', 1, desktop);
		const almaty = cities.find(({ id }) => id === 'almaty');
		expect(airport.shown).toBe(true);
		expect(airport.x).toBeGreaterThan((almaty?.x ?? 0) + 20);
		expect(airport.y).toBeLessThan((almaty?.y ?? 0) - 20);
		const words = labels.find(({ id }) => id === 'almaty-airport');
		expect(words?.y).toBe(airport.y);
		for (const step of ORDER.filter((one) => one !== 'unrest-almaty')) {
			expect(at(step).airport.shown, step).toBe(false);
		}
	});

	it('draws the land around: water, the neighbours’ borders, names of what is in sight', () => {
		for (const path of [data.sea, data.lakes, data.frontiers]) expect(path).toMatch(/^M-?\d/);
		const named = (step: string) => shownLabels(step, desktop).map(({ id }) => id);
		expect(named('unrest-fuel')).toEqual(expect.arrayContaining(['around-caspian', 'around-aral']));
		expect(named('unrest-statue')).toContain('around-balkhash');
		expect(named('unrest-spreads')).not.toContain('around-balkhash');
	});

	it('says the day that it shows', () => {
		expect(textOf('unrest-fuel', 'date', desktop)).toMatch(/^2.January$/);
		expect(textOf('unrest-order', 'date', desktop)).toMatch(/^7.January$/);
	});

	it('names a city only once it is lit, and always on the same side', () => {
		const end = at('unrest-spreads', 1, desktop).labels;
		for (const progress of [0, 0.3, 0.6, 0.9]) {
			const now = at('unrest-spreads', progress, desktop);
			for (const city of now.cities) {
				const label = now.labels.find(({ id }) => id === `city-${city.id}`);
				expect(label?.hidden, city.id).toBe(!city.lit);
				const { x, y, anchor } = end.find(({ id }) => id === `city-${city.id}`) ?? {};
				expect({ x: label?.x, y: label?.y, anchor: label?.anchor }).toEqual({ x, y, anchor });
			}
		}
	});
});

describe('the map', () => {
	it('comes close to the place that is told and goes back', () => {
		const k = Object.fromEntries(ORDER.map((step) => [step, at(step, 1, desktop).camera.k]));
		expect(k['unrest-fuel']).toBeGreaterThan((k['unrest-spreads'] ?? 0) * 2);
		expect(k['unrest-almaty']).toBeGreaterThan((k['unrest-statue'] ?? 0) * 2);
		expect(k['unrest-demands']).toBe(k['unrest-spreads']);
		expect(k['unrest-emergency']).toBe(k['unrest-spreads']);
	});

	it('keeps its fourteen cities in every step, and shows all of them on the whole map', () => {
		const ids = at('unrest-fuel').cities.map(({ id }) => id);
		for (const step of ORDER) expect(at(step).cities.map(({ id }) => id)).toEqual(ids);
		for (const size of FRAMES.filter(({ height }) => height >= 190)) {
			expect(
				at('unrest-spreads', 1, size).cities.filter(({ shown }) => shown),
				nameOf(size)
			).toHaveLength(14);
		}
	});

	it('draws both prices to one scale', () => {
		const [before, after] = at('unrest-fuel').prices;
		expect((after?.width ?? 0) / (before?.width ?? 1)).toBeCloseTo(2, 6);
	});

	it('tells the order and the counts on the 7th, and the later emergency only once it is marked', () => {
		const ids = (step: string, progress: number) =>
			at(step, progress, desktop).labels.flatMap(({ id, hidden }) => (hidden ? [] : [id]));
		expect(ids('unrest-order', 0.5)).not.toContain('about');
		expect(ids('unrest-order', 0.5)).not.toContain('detained-7');
		expect(ids('unrest-order', 1)).toEqual(expect.arrayContaining(['about', 'detained-7']));
		expect(ids('unrest-emergency', 0.2)).toContain('emergency-mangystau');
		expect(ids('unrest-emergency', 0.2)).not.toContain('emergency-almaty-region');
		expect(ids('unrest-emergency', 0.2)).not.toContain('city-nur-sultan');
		expect(ids('unrest-emergency', 1)).toContain('city-nur-sultan');
	});

	it('names nothing twice', () => {
		for (const step of ORDER) {
			const names = shownLabels(step, desktop).map(({ id }) => textOf(step, id, desktop));
			expect(new Set(names).size, step).toBe(names.length);
		}
	});

	it('says what each step is about, in every frame', () => {
		for (const size of FRAMES.filter(({ height }) => height >= 190)) {
			for (const [step, ...ids] of [
				['unrest-fuel', 'city-zhanaozen', 'price-before', 'price-after'],
				['unrest-demands', 'demand-government', 'demand-akims', 'demand-nazarbayev', 'resigns'],
				['unrest-statue', 'city-taldykorgan', 'statue'],
				['unrest-almaty', 'city-almaty', 'almaty-hall', 'almaty-airport'],
				['unrest-emergency', 'city-almaty', 'emergency-mangystau', 'city-nur-sultan'],
				['unrest-order', 'detained', 'detained-7', 'detained-11']
			] as const) {
				const shown = shownLabels(step, size).map(({ id }) => id);
				for (const id of ids) expect(shown, `${id} at ${nameOf(size)}`).toContain(id);
			}
		}
	});

	it('names Almaty region under emergency wherever there is room for a map and a line', () => {
		for (const size of FRAMES.filter(({ width, height }) => height >= 250 && width > 300)) {
			expect(
				shownLabels('unrest-emergency', size).map(({ id }) => id),
				nameOf(size)
			).toContain('emergency-almaty-region');
		}
	});

	it('marks the emergency where it began, then where it followed', () => {
		expect(at('unrest-almaty').emergency).toEqual({ first: 0, later: 0 });
		expect(at('unrest-emergency', 0).emergency).toEqual({ first: 1, later: 0 });
		expect(at('unrest-emergency').emergency).toEqual({ first: 1, later: 1 });
		expect(at('unrest-order', 0).emergency).toEqual({ first: 1, later: 1 });
		const cities = at('unrest-emergency').cities.filter(({ emergency }) => emergency);
		expect(cities.map(({ id, emergency }) => [id, emergency])).toEqual([
			['almaty', 'first'],
			['nur-sultan', 'later']
		]);
	});

	it('counts the detained at the end only, to scale, each over its day', () => {
		expect(ORDER.filter((step) => at(step).order)).toEqual(['unrest-order']);
		const { bars, ticks } = at('unrest-order', 1, desktop);
		expect(bars.map(({ day }) => day)).toEqual([7, 9, 10, 11]);
		const [first, , , last] = bars;
		expect((last?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(9900 / 3811);
		expect((first?.x ?? 0) + (first?.width ?? 0) / 2).toBeCloseTo(
			ticks.find(({ day }) => day === 7)?.x ?? 0
		);
	});

	it('shows the first picture for a step that it doesn’t know', () => {
		expect(at('unrest-calm')).toEqual(at('unrest-fuel'));
	});

	it('is in the table and in a sentence for each step', () => {
		const { rows } = table(record, words, 'en');
		expect(rows).toHaveLength(2 + 14 + 1 + 4);
		expect(say('unrest-fuel', data, words, 'en')).toMatch(/Zhanaozen.*60.*120/);
		expect(say('unrest-spreads', data, words, 'en')).toMatch(/14.*Zhanaozen.*Petropavl/s);
		expect(say('unrest-almaty', data, words, 'en')).toMatch(/gold.*120/);
		expect(say('unrest-order', data, words, 'en')).toMatch(/7.January.*3,811.*5,800.*7,939.*9,900/);
		for (const step of ORDER) expect(say(step, data, words, 'en')).not.toMatch(/undefined|\$/);
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, size) => {
	const data = select(record, lang);
	const words = wordsOf('unrest', lang);

	it.each(ORDER)('%s: no label lies on another, on a city or on a bar, or is cut', (step) => {
		const { labels, cities, bars, prices, order, r } = view(step, 1, data, words, size);
		expect(collisions(labels, size)).toEqual([]);
		const marks = [
			...(step === 'unrest-demands' ? [] : cities.filter(({ shown, lit }) => shown && lit)).map(
				({ id, x, y }) => ({ id, left: x - r, top: y - r, right: x + r, bottom: y + r })
			),
			...[...(order ? bars : []), ...(step === 'unrest-fuel' ? prices : [])].map(
				({ x, y, width, height }) => ({
					id: 'bar',
					left: x,
					top: y,
					right: x + width,
					bottom: y + height
				})
			)
		];
		for (const one of labels.filter(({ hidden }) => !hidden)) {
			const box = labelBox(one, size);
			expect(within(box, size, 4), one.id).toBe(true);
			for (const mark of marks) {
				expect(overlaps(box, mark, 1), `${one.id} on ${mark.id}`).toBe(false);
			}
		}
	});
});
