/** How the votes lie in a frame: rows on upright phones, else columns, one after the other, with as much said beneath each as it has room for. */
import { fill, plain, type Figure } from '$lib/charts/fill';
import { textWidth } from '$lib/charts/text-width';
import { fitFor, growth, markSize } from '$lib/charts/type-size';
import type { Label } from '$lib/charts/label';
import type { Frame, SceneWords } from '../types';
import type { SinceData, Vote } from './data';

export interface Plan {
	along: 'rows' | 'columns';
	/** What stands at the foot of a column: month and year over the kind of vote, month over year, or two digits of the year. In rows: whether the kind stands beneath the date. */
	named: 'full' | 'stacked' | 'year';
	/** Where a vote lies along the votes' direction, by its index, in pixels. */
	at: (index: number) => number;
	/** Where a percentage lies across it. */
	percent: (value: number) => number;
	/** Distance of two rows or columns. */
	pitch: number;
	/** Where the marks of what was not found stand, off the scale. */
	open: number;
	/** Where the names begin, in columns. */
	foot: number;
	/** True where “not found” has room beneath its mark; else it stands beside it. */
	under: boolean;
	radius: number;
	grow: number;
	/** Sizes of type in pixels: of figures, of the two compared at the end, of names, of what is said beneath them, of the colours' names. */
	value: number;
	loud: number;
	name: number;
	small: number;
	key: number;
}

/** The label's size, which is no other before the frame is measured than after. @param pixels at least 12 */
export function typeOf(frame: Frame, pixels: number): Pick<Label, 'fit' | 'kind'> {
	return { fit: fitFor(pixels, frame), kind: 'mark' };
}

export function planOf(
	{ votes, told }: Pick<SinceData, 'votes' | 'told'>,
	words: SceneWords,
	frame: Frame
): Plan {
	const { width, height } = frame;
	const grow = growth(frame);
	const type = markSize(frame);
	const small = Math.max(12, type * 0.9);
	const radius = Math.max(3.5, Math.min(width, height) * 0.0125);
	const shared = { radius, grow, value: type, name: type, small, key: type * 1.05 };

	const figures = votes.flatMap(({ country, focus }) => [country, focus]);
	const known = figures.flatMap((figure) => (figure ? [figure] : []));
	const values = known.map(({ value }) => value);
	/** From the lowest figure to the highest, in pixels: points need no zero, and a small frame has no room for it. */
	const between = (low: number, high: number) => {
		const [least, most] = [Math.min(...values), Math.max(...values)];
		return (value: number) => low + ((high - low) * (value - least)) / (most - least);
	};

	if (width < 430 ? height >= 240 : width < height * 1.1) {
		const full = width < 560;
		const start = type * 1.7;
		const pitch = (height - start) / votes.length;
		const names = namesWidth(votes, words, small, full) + type * 0.5;
		const figure = Math.max(...known.map(({ text }) => textWidth(text, type)));
		const loud = Math.min(21, pitch * 0.78);
		const off = radius + 4 * grow + figure;
		const usual = between(names + off, width - off - 1);
		// The vote that is told and the last one have their figures large at one step, on both sides.
		const large = [votes[told], votes.at(-1)].flatMap((vote) => vote ?? []);
		const beside = ({ text }: Figure) => radius + 4 * grow + textWidth(text, loud);
		const before = large.map(({ focus }) =>
			focus ? names + beside(focus) - usual(focus.value) : 0
		);
		const after = large.map(({ country }) =>
			country ? usual(country.value) + beside(country) - width : 0
		);
		const percent = between(
			names + off + Math.max(0, ...before),
			width - off - 1 - Math.max(0, ...after)
		);
		return {
			...shared,
			along: 'rows',
			named: full ? 'full' : 'stacked',
			at: (index) => start + pitch * (index + 0.5),
			percent,
			pitch,
			open: names + radius,
			foot: 0,
			under: false,
			name: small,
			loud
		};
	}

	const low = height < 200;
	const pitch = width / votes.length;
	const value = low ? 12 : type;
	const fits = (parts: string[], size: number) =>
		Math.max(...parts.map((part) => textWidth(part, size))) <= pitch - 5;
	const dates = votes.map(({ month, year }) => plain(fill(words.when, { month, year })));
	const kinds = votes.map(({ kind }) => plain(fill(words[kind])));
	const apart = votes.flatMap(({ month, year }) => [month, year]);
	const named =
		!low && fits([...dates, ...kinds], small)
			? 'full'
			: !low && fits(apart, small)
				? 'stacked'
				: 'year';
	const foot = height - (named === 'year' ? type * 1.4 : small * 2.6);
	const under = !low && fits([plain(fill(words.unknown))], small);
	const open = foot - (under ? small * 1.3 : 0) - radius - 5 * grow;
	// The highest figure needs its own line, under the colours' names where those have none at their points.
	const own = keyed(words, type, pitch);
	const head = own ? 0 : type * 1.4;
	const bottom = open - radius * 2 - 3 * grow - value * 1.4 - (low ? 0 : type * 0.6);
	const high = head + radius + 4 * grow + value * 1.3;
	// Where they have room there, the country's stands over a first figure that may be the highest itself.
	const first = votes.find(({ focus }) => focus)?.country?.value;
	const key = radius + 4 * grow + value * 1.3 + (low ? type : shared.key) * 1.25;
	const short = own && first !== undefined ? key - between(bottom, high)(first) : 0;
	const percent = between(bottom, high + Math.max(0, short));
	return {
		...shared,
		along: 'columns',
		named,
		at: (index) => pitch * (index + 0.5),
		percent,
		pitch,
		open,
		foot,
		under,
		name: small,
		value,
		loud: low ? 12 : height < 400 ? type * 1.25 : Math.min(36 * grow, height * 0.055),
		key: low ? type : shared.key
	};
}

/** True where the colours' names have room at the points of the first column. */
export function keyed(words: SceneWords, type: number, pitch: number): boolean {
	return textWidth(plain(fill(words.country)), type * 1.05) < pitch * 1.3;
}

/** Room for the widest of what stands at the head of a row, in pixels. @param full a vote's kind stands under its date */
function namesWidth(
	votes: readonly Vote[],
	words: SceneWords,
	size: number,
	full: boolean
): number {
	const names = votes.flatMap(({ name, month, year, kind }) => {
		const what = fill(words[kind]);
		return full
			? [fill(words.when, { month, year }), what]
			: [fill(words.name, { date: name, kind: what[0] ?? '' })];
	});
	return Math.max(...names.map((one) => textWidth(plain(one), size)));
}
