/** How the votes lie in a frame: rows on upright phones, columns at their dates on wide frames, even columns where those would be too narrow. */
import { fill, plain } from '$lib/charts/fill';
import { textWidth } from '$lib/charts/text-width';
import { fitFor, growth, markSize } from '$lib/charts/type-size';
import type { Label } from '$lib/charts/label';
import type { Frame, SceneWords } from '../types';
import type { Vote } from './data';

export interface Plan {
	along: 'rows' | 'columns' | 'time';
	/** Where a vote lies along the votes' direction, by its index, in pixels. */
	at: (index: number) => number;
	/** Where a percentage lies across it. */
	percent: (value: number) => number;
	/** Distance of two rows or columns; of votes at their dates, none. */
	pitch: number;
	/** Where the marks of what was not found stand, off the scale. */
	open: number;
	/** The foot of the percentages, in columns. */
	foot: number;
	ticks: { year: number; x: number }[];
	/** True where there is room for a vote's kind beneath its date. */
	beneath: boolean;
	radius: number;
	grow: number;
	/** Sizes of type in pixels: of figures, of the two compared at the end, of names, of what is said beneath them, of the colours' names. */
	value: number;
	loud: number;
	name: number;
	small: number;
	key: number;
}

/** Days to years, near enough for a picture. */
const YEAR = 365.2425 * 24 * 3600 * 1000;
/** Every so many years have a number. */
const EVERY = 2;

/** A date as a number of years. */
export function yearsOf(iso: string): number {
	return 1970 + Date.parse(iso) / YEAR;
}

/** The label's size, which is no other before the frame is measured than after. @param pixels at least 12 */
export function typeOf(frame: Frame, pixels: number): Pick<Label, 'fit' | 'kind'> {
	return { fit: fitFor(pixels, frame), kind: 'mark' };
}

export function planOf(votes: readonly Vote[], words: SceneWords, frame: Frame): Plan {
	const { width, height } = frame;
	const grow = growth(frame);
	const type = markSize(frame);
	const small = Math.max(12, type * 0.9);
	const radius = Math.max(3.5, Math.min(width, height) * 0.0095);
	const shared = { radius, grow, value: type, name: type, small, key: type * 1.05 };

	const figures = votes.flatMap(({ country, almaty }) => [country, almaty]);
	const known = figures.flatMap((figure) => (figure ? [figure] : []));
	const values = known.map(({ value }) => value);
	/** From the lowest figure to the highest, in pixels: points need no zero, and a small frame has no room for it. */
	const between = (low: number, high: number) => {
		const [least, most] = [Math.min(...values), Math.max(...values)];
		return (value: number) => low + ((high - low) * (value - least)) / (most - least);
	};

	if (width < 430 ? height >= 240 : width < height * 1.1) {
		const beneath = width < 560;
		const start = type * 1.7;
		const pitch = (height - start) / votes.length;
		const names = namesWidth(votes, words, small, beneath) + type * 0.5;
		const figure = Math.max(...known.map(({ text }) => textWidth(text, type)));
		const off = radius + 4 * grow + figure;
		const percent = between(names + off, width - off - 1);
		return {
			...shared,
			along: 'rows',
			at: (index) => start + pitch * (index + 0.5),
			percent,
			pitch,
			open: names + radius,
			foot: 0,
			ticks: [],
			beneath,
			name: small,
			loud: Math.min(21, pitch * 0.78)
		};
	}

	const even = width < 430;
	const tall = height >= 400;
	const loud = tall ? Math.min(36 * grow, height * 0.048) : even ? 12 : type * 1.25;
	const years = type * 1.5;
	// The strip of what was not found lies under the foot, the years under that.
	const foot = height - years - radius * 2 - (even ? 6 : type * 0.9);
	const open = (foot + height - years) / 2;
	// The highest figure needs its own line, in even columns under the colours' names.
	const top = type * (even ? 1.2 : 0.2) + radius + type * 1.4;
	// Even columns are low: figures under the lowest points are the foot of their scale.
	const percent = even
		? between(foot - radius - 4 - type * 1.3, top)
		: (value: number) => foot - ((foot - top) * value) / 100;
	const side = type * 1.6;
	if (even) {
		const pitch = (width - 8) / votes.length;
		return {
			...shared,
			along: 'columns',
			at: (index) => 4 + pitch * (index + 0.5),
			percent,
			pitch,
			open,
			foot,
			ticks: [],
			beneath: false,
			value: 12,
			loud,
			key: type
		};
	}
	const dates = votes.map(({ date }) => yearsOf(date));
	const first = Math.floor(Math.min(...dates));
	const end = Math.max(...dates);
	const x = (year: number) => side + ((width - side * 2.2) * (year - first)) / (end - first);
	const ticks: Plan['ticks'] = [];
	for (let year = first; year <= end; year += EVERY) ticks.push({ year, x: x(year) });
	return {
		...shared,
		along: 'time',
		at: (index) => x(dates[index] ?? first),
		percent,
		pitch: 0,
		open,
		foot,
		ticks,
		beneath: tall,
		value: tall ? type : Math.max(12, type * 0.92),
		loud
	};
}

/** Room for the widest of what stands at the head of a row, in pixels. @param beneath a vote's kind stands under its date */
function namesWidth(
	votes: readonly Vote[],
	words: SceneWords,
	size: number,
	beneath: boolean
): number {
	const names = votes.flatMap(({ name, month, year, kind }) => {
		const what = fill(words[kind]);
		return beneath
			? [fill(words.when, { month, year }), what]
			: [fill(words.name, { date: name, kind: what[0] ?? '' })];
	});
	return Math.max(...names.map((one) => textWidth(plain(one), size)));
}
