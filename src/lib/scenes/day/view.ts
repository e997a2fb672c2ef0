/** The voting day by the hour: the scroll is the clock, reports are marks, and what lies between two of them is only drawn. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox, overlaps, type Rect } from '$lib/charts/overlap';
import { formatNumber } from '$lib/i18n/format';
import type { Lang } from '$lib/record/types';
import type { Words } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { DayData, Series } from './data';
import { fitOf, plotOf, sizesOf, type Plot } from './plot';
import { skyAt, type Sky } from './sky';

/** The hour that each step reaches; the clock comes from the step before. */
const HOURS: Record<string, number> = {
	'day-open': 7,
	'day-ten': 10,
	'day-noon': 12,
	'day-valid': 14,
	'day-evening': 18,
	'day-close': 22,
	'day-gap': 22
};
const ORDER = Object.keys(HOURS);

/** The top of the scale, in percent: a little above the highest report. */
export const TOP = 86;
/** The hour of the last report. */
export const LAST = 22;
/** The hour at which most polls close, by the capital's clock. */
const CLOSE = 20;

/** A mark that a step brings forward, in the frame's pixels. */
interface Ring {
	x: number;
	y: number;
	r: number;
	shown: boolean;
}

export interface DayView {
	/** The capital's clock, in hours. */
	clock: number;
	/** Reports out by now, as a number of the hours. */
	reports: number;
	plot: Plot;
	/** How much larger than a desktop's the strokes are; 1 up to that size. */
	grow: number;
	/** Radii of the reports' marks. */
	radius: { region: number; country: number; almaty: number };
	/** Where the clock stands on the axis; lines are drawn up to here. */
	hand: { x: number; top: number; shown: boolean };
	dial: { x: number; y: number; r: number; hour: number; minute: number };
	sky: Sky;
	/** Percent at which the vote counts; shown from the step that speaks of it. */
	threshold: { y: number; shown: boolean };
	/** The country's report that is past the threshold. */
	crossing: Ring;
	/** The lowest but Almaty at the last report. */
	next: Ring;
	/** The other lines step back at the last step. */
	quiet: boolean;
	/** From the next lowest down to Almaty. */
	bracket: { x: number; top: number; bottom: number; shown: boolean };
	/** From the axis to the words that say when most polls close. */
	closing: { x: number; top: number; shown: boolean };
	/** From the words about the rise after the polls closed to the stretch that they speak of. */
	leader: { x: number; top: number; bottom: number; shown: boolean };
	/** The opening and the hours of the reports, at their places; their lines begin below the clock. */
	ticks: { hour: number; x: number; top: number }[];
	labels: Label[];
}

/** The clock at a step: it runs from the hour of the step before to the step's own. */
export function clockAt(step: string, progress: number): number {
	const at = Math.max(0, ORDER.indexOf(step));
	const to = HOURS[ORDER[at] ?? ''] ?? 7;
	const from = HOURS[ORDER[at - 1] ?? ''] ?? to;
	return from + (to - from) * progress;
}

/** The height of a series at an hour: on a report its figure, between two the straight line that is drawn. Null before the first report. */
export function drawnAt(series: Series, hours: readonly number[], hour: number): number | null {
	const next = hours.findIndex((report) => report >= hour);
	if (next < 0) return series.pct.at(-1) ?? null;
	const [a, b] = [hours[next - 1], hours[next] ?? 0];
	const [from, to] = [series.pct[next - 1], series.pct[next] ?? 0];
	if (b === hour) return to;
	if (a === undefined || from === undefined) return null;
	return from + ((to - from) * (hour - a)) / (b - a);
}

/** The lowest at the last report but Almaty. */
function lowest({ regions, country }: DayData): Series {
	return [...regions].sort((a, b) => (a.pct.at(-1) ?? 0) - (b.pct.at(-1) ?? 0))[0] ?? country;
}

/** A series by its name and its figure of a report. */
function named(series: Series, at: number, data: DayData, words: SceneWords, lang: Lang): Words {
	const value = series.pct[at] ?? 0;
	const hour = String(data.hours[at] ?? '').padStart(2, '0');
	const country = series.id === data.country.id;
	return fill(words.hand, {
		name: country ? (fill(words.country)[0] ?? '') : series.name,
		n: {
			fact: country ? `turnout_${hour}` : `turnout.${series.id}.${hour}`,
			value,
			text: formatNumber(value, lang, 'd2')
		}
	});
}

/** The plot's edges: the same at every step and hour. */
export function edges(data: DayData, words: SceneWords, lang: Lang, frame: Frame): Plot {
	const ends = [data.country, lowest(data), data.almaty].map((series) =>
		named(series, data.hours.length - 1, data, words, lang)
	);
	return plotOf(frame, ends);
}

function timeOf(clock: number): string {
	const minutes = Math.floor((clock * 60) / 5 + 1e-6) * 5;
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

export function view(
	step: string,
	progress: number,
	data: DayData,
	words: SceneWords,
	lang: Lang,
	frame: Frame
): DayView {
	const known = step in HOURS ? step : 'day-open';
	const after = (other: string) => ORDER.indexOf(known) >= ORDER.indexOf(other);
	const clock = clockAt(known, progress);
	const reports = data.hours.filter((hour) => hour <= clock + 1e-9).length;
	const gap = known === 'day-gap';

	const sizes = sizesOf(frame);
	const { type, low, narrow, radius, grow } = sizes;
	const fit = fitOf(frame);
	const off = Math.max(radius.almaty, radius.country + 4 * grow) + 4 * grow;
	const report = Math.max(0, reports - 1);
	const latest = (series: Series) => series.pct[report] ?? 0;
	const leader = [...data.regions].sort((a, b) => latest(b) - latest(a))[0] ?? data.country;
	const next = lowest(data);
	const plot = edges(data, words, lang, frame);
	const x = (hour: number) =>
		plot.left + ((plot.right - plot.left) * (hour - data.opens)) / (LAST - data.opens);
	const y = (pct: number) => plot.bottom - ((plot.bottom - plot.top) * pct) / TOP;
	const nowX = x(clock);
	const boxOf = (label: Label): Rect => labelBox(label, frame);

	const dialRadius = sizes.clock * 0.54;
	const clockLabel: Label = {
		id: 'clock',
		x: plot.left + dialRadius * 2 + sizes.clock * 0.26,
		y: dialRadius + 1,
		text: timeOf(clock),
		valign: 'middle',
		kind: 'big',
		fit: sizes.clockFit
	};
	const labels: Label[] = [clockLabel];
	const clockBox = { ...boxOf(clockLabel), left: plot.left };

	/** Nothing runs through the clock. */
	const topAt = (at: number) => (at <= clockBox.right + 4 ? clockBox.bottom + 4 : plot.top);
	const ticks = [data.opens, ...data.hours].map((hour) => {
		const at = Math.floor(x(hour)) + 0.5;
		return { hour, x: at, top: topAt(at) };
	});
	for (const tick of ticks) {
		labels.push({
			id: `hour-${tick.hour}`,
			x: tick.x,
			y: frame.height - 1,
			text: `${tick.hour}`,
			anchor: 'middle',
			valign: 'bottom',
			kind: Math.abs(tick.hour - clock) < 0.01 ? 'mark' : 'quiet',
			...fit
		});
	}

	// What stands at the clock's hand, from the bottom up; each needs its own lines of type.
	const thresholdY = y(data.threshold.value);
	const crossed = known === 'day-valid' && latest(data.country) > data.threshold.value;
	const hand: { id: string; series: Series; role?: Label['role']; show: boolean }[] = [
		{ id: 'almaty', series: data.almaty, role: 'almaty', show: true },
		{ id: 'next', series: next, show: gap },
		{
			id: 'country',
			series: data.country,
			...(gap ? {} : { role: 'came' as const }),
			show: !gap || !low
		},
		{
			id: 'leader',
			series: leader,
			show: ['day-ten', 'day-noon', 'day-evening'].includes(known)
		}
	];
	let floor = Infinity;
	for (const { id, series, role, show } of hand) {
		const at = drawnAt(series, data.hours, clock);
		const label: Label = {
			id,
			x: nowX + off,
			y: y(at ?? 0),
			text: named(series, report, data, words, lang),
			valign: 'middle',
			width: Math.max(1, frame.width - nowX - off),
			kind: gap && id === 'country' ? 'quiet' : 'mark',
			...fit,
			...(role ? { role } : {})
		};
		const height = boxOf(label).bottom - boxOf(label).top;
		let placed = Math.min(label.y, floor - height / 2);
		// Words keep off the line: what is past it stands above, what is not below.
		const past = (at ?? 0) > data.threshold.value ? -1 : 1;
		if (after('day-valid') && Math.abs(placed - thresholdY) < height / 2 + 1)
			placed = thresholdY + past * (height / 2 + 1);
		placed = Math.max(placed, height / 2);
		const box = boxOf({ ...label, y: placed });
		const hidden =
			!show || at === null || reports === 0 || box.bottom > floor + 1 || overlaps(box, clockBox);
		if (!hidden) floor = box.top - 1;
		labels.push({ ...label, y: placed, hidden });
	}
	const almatyBox = boxOf(labels.find(({ id }) => id === 'almaty') as Label);

	labels.push({
		id: 'threshold',
		x: plot.left,
		y: thresholdY - 3,
		text: fill(words.threshold, { n: data.threshold }),
		valign: 'bottom',
		kind: 'small',
		...fitOf(frame, 0.93),
		hidden: !after('day-valid')
	});
	const counts: Label = {
		id: 'counts',
		x: nowX + off,
		y: thresholdY + 3 * grow,
		text: fill(words[low ? 'counts-short' : 'counts']),
		kind: 'note',
		width: Math.max(1, frame.width - nowX - off),
		...fit
	};
	labels.push({ ...counts, hidden: !crossed || overlaps(boxOf(counts), almatyBox) });

	// Words that stand once, in the step where a reader would ask.
	const row = plot.bottom - 4 * grow;
	const aside = (id: string, at: Partial<Label>, shown: boolean): Label => ({
		id,
		x: 0,
		y: row,
		text: fill(words[id]),
		valign: 'bottom',
		kind: 'note',
		...fit,
		...at,
		hidden: !shown
	});
	const opens = aside('opens', { x: plot.left + 5 }, known === 'day-open');
	const second = { x: x(data.hours[0] ?? 10) + 5 };
	const beside = aside('first', second, known === 'day-open');
	const first = overlaps(boxOf(beside), boxOf(opens)) ? { ...beside, y: row - type * 1.5 } : beside;
	// Low down where there is room, else at the top, where the lines come only later.
	const rest = { x: frame.width, anchor: 'end' as const, width: frame.width - x(13) };
	const noon = known === 'day-noon' && reports > 1 && !low;
	const under = aside('drawn', rest, noon);
	const drawn = overlaps(boxOf(under), almatyBox)
		? { ...under, y: plot.top, valign: 'top' as const }
		: under;
	labels.push(opens, first, drawn);

	const end = y(data.almaty.pct.at(-1) ?? 0);
	const nextY = y(next.pct.at(-1) ?? 0);
	labels.push({
		id: 'gap',
		x: x(LAST) - 10 * grow,
		y: (end + thresholdY) / 2 - (low ? 1 : 0),
		text: fill(words.gap, { n: data.gap }),
		anchor: 'end',
		valign: 'middle',
		role: 'almaty',
		...(low ? { kind: 'mark' as const } : { kind: 'big' as const, fit: sizes.gapFit }),
		hidden: !gap
	});

	// Below the line where there is nothing else, with a leader to the stretch that it speaks of.
	const notes = [18, 16, 14, 12].map((hour): Label => {
		const below = y(drawnAt(data.almaty, data.hours, hour) ?? 0) + off + 2;
		return {
			id: 'unexplained',
			x: x(hour),
			y: narrow ? Math.max(below, almatyBox.bottom + 2) : below,
			text: fill(words.unexplained),
			kind: 'note',
			width: narrow ? frame.width - x(hour) : x(LAST) - x(hour) + type,
			...fit
		};
	});
	const room = plot.bottom - (after('day-gap') ? 2 : type * 1.6);
	const note = notes.find((one) => boxOf(one).bottom <= room) ?? (notes[2] as Label);
	const told =
		after('day-close') && clock > LAST - 0.01 && !low && boxOf(note).bottom <= plot.bottom;
	labels.push({ ...note, hidden: !told });
	const closes = aside(
		'closes',
		{ x: x(CLOSE) - 5, anchor: 'end' },
		known === 'day-close' && clock >= CLOSE && !low
	);
	closes.hidden ||= overlaps(boxOf(closes), boxOf(note));
	labels.push(closes);

	return {
		clock,
		reports,
		plot,
		grow,
		radius,
		hand: { x: nowX, top: topAt(nowX), shown: !gap },
		dial: {
			x: plot.left + dialRadius,
			y: dialRadius + 1,
			r: dialRadius,
			hour: (clock % 12) * 30,
			minute: (clock % 1) * 360
		},
		sky: skyAt(clock, nowX / frame.width),
		threshold: { y: thresholdY, shown: after('day-valid') },
		crossing: {
			x: x(14),
			y: y(data.country.pct[data.hours.indexOf(14)] ?? 0),
			r: radius.country + 4 * grow,
			shown: crossed
		},
		next: { x: x(LAST), y: nextY, r: radius.country, shown: gap },
		quiet: gap,
		bracket: {
			x: x(LAST),
			top: nextY + radius.country,
			bottom: end - radius.almaty,
			shown: gap
		},
		leader: {
			x: x(LAST - 1),
			top: y(drawnAt(data.almaty, data.hours, LAST - 1) ?? 0) + 4 * grow,
			bottom: note.y - 1,
			shown: told
		},
		closing: { x: x(CLOSE), top: boxOf(closes).top, shown: !closes.hidden },
		ticks,
		labels
	};
}
