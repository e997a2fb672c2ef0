/** Two points a vote, Almaty's and the country's, and the distance between them; what was not found stays open. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { SinceData, Vote } from './data';

export interface Point {
	id: string;
	x: number;
	y: number;
	/** False where no exact figure was found: the mark is hollow and stands at the edge, not at a value. */
	known: boolean;
	/** Spoken of at this step. */
	forward: boolean;
}

export interface SinceView {
	/** Upright frames have a row for each vote, wide ones a column. */
	upright: boolean;
	radius: number;
	country: Point[];
	almaty: Point[];
	/** The distance, where both ends are known. */
	gaps: { id: string; x1: number; y1: number; x2: number; y2: number; forward: boolean }[];
	/** Almaty's level in 2022, across the votes that came after; shown at the last step. */
	level: { x1: number; y1: number; x2: number; y2: number; shown: boolean };
	labels: Label[];
}

/** The lowest percentage that has a place: points need no zero, and this leaves room beside the lowest of them. */
const FLOOR = 15;

/** Votes that a step speaks of. */
function forward(step: string, votes: readonly Vote[], told: number): (at: number) => boolean {
	const last = votes.length - 1;
	if (step === 'since-after') return (at) => at > told && at < last;
	if (step === 'since-2026') return (at) => at === told || at === last;
	return (at) => at <= told;
}

export function view(step: string, data: SinceData, words: SceneWords, frame: Frame): SinceView {
	const { votes, told } = data;
	const upright = frame.width < frame.height * 1.35;
	const size = markSize(frame);
	const spoken = forward(step, votes, told);
	const narrow = frame.width < 430;
	const radius = Math.max(3.5, Math.min(frame.width, frame.height) * 0.011);

	// The plot's edges, along the votes (a) and along the percentages (p).
	const names = upright ? size * (narrow ? 2.9 : 14.8) : 0;
	const start = upright ? size * 1.9 : 4;
	const end = upright ? frame.height - 4 : frame.width - 4;
	const pitch = (end - start) / votes.length;
	const along = (at: number) => start + pitch * (at + 0.5);
	const low = upright ? names + size * 2.4 : frame.height - size * 2.6;
	const high = upright ? frame.width - size * 3.4 : size * 3.2;
	const percent = (value: number) => low + ((high - low) * (value - FLOOR)) / (100 - FLOOR);
	// Where columns are narrower than a figure only the first and the last that the step speaks of are named.
	const tight = !upright && pitch < size * 3.1;
	const ends = [votes.findIndex((_, at) => spoken(at)), votes.findLastIndex((_, at) => spoken(at))];
	const named = (at: number) => spoken(at) && (!tight || ends.includes(at));
	const place = (at: number, value: number) =>
		upright ? { x: percent(value), y: along(at) } : { x: along(at), y: percent(value) };

	const point =
		(which: 'country' | 'almaty') =>
		(vote: Vote, at: number): Point => {
			const figure = vote[which];
			return {
				id: `${which}-${vote.date}`,
				...place(at, figure?.value ?? FLOOR),
				known: figure !== null,
				forward: spoken(at)
			};
		};
	const country = votes.map(point('country'));
	const almaty = votes.map(point('almaty'));
	const level = votes[told]?.almaty?.value ?? 0;
	const from = place(told, level);
	const to = place(votes.length - 1, level);

	const value = (which: 'country' | 'almaty', vote: Vote, at: number): Label => {
		const mark = (which === 'country' ? country : almaty)[at] ?? { x: 0, y: 0 };
		const figure = vote[which];
		// What was not found stands at the edge, its words on the inner side of it.
		const after = which === 'country' || !figure;
		const off = radius + 4;
		return {
			id: `${which}-${vote.date}`,
			x: upright ? mark.x + (after ? off : -off) : mark.x,
			y: upright ? mark.y : mark.y + (after ? -off : off),
			text: figure ? [figure] : fill(words[narrow || !upright ? 'unknown-short' : 'unknown']),
			anchor: upright ? (after ? 'start' : 'end') : 'middle',
			valign: upright ? 'middle' : after ? 'bottom' : 'top',
			kind: 'small',
			...(figure ? { role: which === 'country' ? ('came' as const) : ('almaty' as const) } : {}),
			hidden: !named(at)
		};
	};

	const labels: Label[] = votes.flatMap((vote, at) => [
		{
			id: `name-${vote.date}`,
			x: upright ? 0 : along(at),
			y: upright ? along(at) : frame.height - 2,
			text:
				upright && !narrow
					? fill(words['name'], { date: vote.name, kind: fill(words[vote.kind])[0] ?? '' })
					: [tight ? `’${vote.year.slice(2)}` : vote.year],
			anchor: upright ? 'start' : 'middle',
			valign: upright ? 'middle' : 'bottom',
			kind: spoken(at) ? 'small' : 'quiet'
		} satisfies Label,
		value('country', vote, at),
		value('almaty', vote, at)
	]);
	// The names of the two colours: over their first points in rows, in a line above columns.
	const head = almaty.findIndex(({ known }) => known);
	const key = (which: 'country' | 'almaty', x: number): Label => ({
		id: `${which}-key`,
		x: upright ? ((which === 'country' ? country : almaty)[head]?.x ?? 0) : x,
		y: 0,
		text: fill(words[which]),
		anchor: upright ? 'middle' : 'start',
		valign: 'top',
		role: which === 'country' ? 'came' : 'almaty'
	});
	const countryKey = key('country', 0);

	return {
		upright,
		radius,
		country,
		almaty,
		gaps: votes.flatMap((vote, at) => {
			const [a, b] = [almaty[at], country[at]];
			if (!a?.known || !b?.known) return [];
			return [{ id: vote.date, x1: a.x, y1: a.y, x2: b.x, y2: b.y, forward: spoken(at) }];
		}),
		level: { x1: from.x, y1: from.y, x2: to.x, y2: to.y, shown: step === 'since-2026' },
		labels: [...labels, countryKey, key('almaty', labelBox(countryKey, frame).right + size)]
	};
}
