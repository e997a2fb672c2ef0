/** The voting day by the hour: the scroll is the clock, reports are marks, and what lies between two of them is only drawn. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { bigSize, markSize } from '$lib/charts/type-size';
import { formatNumber } from '$lib/i18n/format';
import type { Lang } from '$lib/record/types';
import type { Frame, SceneWords } from '../types';
import type { DayData, Series } from './data';

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
export const LAST = 22;

export interface Plot {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export interface DayView {
	/** The capital's clock, in hours. */
	clock: number;
	/** Reports out by now, as a number of the hours. */
	reports: number;
	plot: Plot;
	dial: { x: number; y: number; r: number; hour: number; minute: number };
	/** Percent at which the vote counts; shown from the step that speaks of it. */
	threshold: { y: number; shown: boolean };
	/** The other regions step back at the last step. */
	quiet: boolean;
	bracket: { x: number; top: number; bottom: number; shown: boolean };
	/** From the words about the rise after the polls closed to the stretch that they speak of. */
	leader: { x: number; top: number; bottom: number; shown: boolean };
	/** Ticks of the hours, at their places. */
	ticks: { hour: number; x: number }[];
	labels: Label[];
}

/** The clock at a step: it runs from the hour of the step before to the step's own. */
export function clockAt(step: string, progress: number): number {
	const at = Math.max(0, ORDER.indexOf(step));
	const to = HOURS[ORDER[at] ?? ''] ?? 7;
	const from = HOURS[ORDER[at - 1] ?? ''] ?? to;
	return from + (to - from) * progress;
}

export function plotOf(frame: Frame): Plot {
	const size = markSize(frame);
	return {
		left: size * 1.2,
		right: frame.width - size * (frame.width < 430 ? 6.2 : 8.5),
		top: size * 0.8,
		bottom: frame.height - size * 2
	};
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

	const size = markSize(frame);
	const big = bigSize(frame);
	const low = frame.height < 260;
	const plot = plotOf(frame);
	const x = (hour: number) =>
		plot.left + ((plot.right - plot.left) * (hour - data.opens)) / (LAST - data.opens);
	const y = (pct: number) => plot.bottom - ((plot.bottom - plot.top) * pct) / TOP;
	const nowX = x(clock);

	const dialRadius = Math.max(13, big * 0.62);
	const labels: Label[] = [
		{
			id: 'clock',
			x: plot.left + dialRadius * 2 + 8,
			y: plot.top + dialRadius,
			text: timeOf(clock),
			valign: 'middle',
			kind: 'big'
		}
	];

	const ticks = [data.opens, ...data.hours]
		.filter((hour) => frame.width >= 430 || [7, 10, 14, 18, 22].includes(hour))
		.map((hour) => ({ hour, x: x(hour) }));
	for (const tick of ticks) {
		labels.push({
			id: `hour-${tick.hour}`,
			x: tick.x,
			y: frame.height - 1,
			text: `${tick.hour}`,
			anchor: 'middle',
			valign: 'bottom',
			kind: 'quiet'
		});
	}

	// What stands at the clock's hand, from the top down; each needs its own line.
	const report = Math.max(0, reports - 1);
	const latest = (series: Series) => series.pct[report] ?? 0;
	const figure = (value: number, fact: string) => ({
		fact,
		value,
		text: formatNumber(value, lang, 'd2')
	});
	const hourKey = String(data.hours[report] ?? 10).padStart(2, '0');
	const byTurnout = [...data.regions].sort((a, b) => latest(b) - latest(a));
	const [leader] = byTurnout;
	const next = byTurnout.at(-1);
	const hand: { id: string; series: Series; role?: Label['role']; show: boolean }[] = [
		{
			id: 'leader',
			series: leader ?? data.country,
			show: ['day-ten', 'day-noon', 'day-evening'].includes(known)
		},
		{ id: 'country', series: data.country, role: 'came', show: !gap || !low },
		{ id: 'next', series: next ?? data.country, show: gap },
		{ id: 'almaty', series: data.almaty, role: 'almaty', show: true }
	];
	let lastY = Infinity;
	for (const { id, series, role, show } of hand.toReversed()) {
		const at = drawnAt(series, data.hours, clock);
		const own = y(at ?? 0);
		// A line of type each; the one below keeps its place.
		const placed = Math.min(own, lastY - size * (frame.width < 430 ? 2.6 : 1.35));
		const hidden = !show || at === null || reports === 0 || placed < plot.top;
		if (!hidden) lastY = placed;
		const fact = id === 'country' ? `turnout_${hourKey}` : `turnout.${series.id}.${hourKey}`;
		labels.push({
			id,
			x: nowX + 8,
			y: placed,
			text: fill(words.hand, {
				name: id === 'country' ? (fill(words.country)[0] ?? '') : series.name,
				n: figure(latest(series), fact)
			}),
			valign: 'middle',
			width: frame.width - nowX - 8,
			hidden,
			...(role ? { role } : {})
		});
	}

	const thresholdY = y(data.threshold.value);
	labels.push({
		id: 'threshold',
		x: plot.left,
		y: thresholdY - 3,
		text: fill(words[frame.width < 620 ? 'threshold-short' : 'threshold'], { n: data.threshold }),
		valign: 'bottom',
		kind: 'small',
		hidden: !after('day-valid')
	});

	const end = y(data.almaty.pct.at(-1) ?? 0);
	const nextY = y(next?.pct.at(-1) ?? 0);
	labels.push({
		id: 'gap',
		x: x(LAST) - 12,
		y: (end + nextY) / 2,
		text: fill(words.gap, { n: data.gap }),
		anchor: 'end',
		valign: 'middle',
		kind: frame.width < 430 || low ? 'mark' : 'big',
		role: 'almaty',
		hidden: !gap
	});
	// Below the line where there is nothing else, with a leader to the stretch that it speaks of.
	const aside = y((data.almaty.pct[0] ?? 0) + 1);
	const told = after('day-close') && clock > LAST - 0.5 && !low;
	labels.push({
		id: 'unexplained',
		x: x(LAST),
		y: aside,
		text: fill(words.unexplained),
		anchor: 'end',
		kind: 'note',
		width: plot.right - plot.left,
		hidden: !told
	});

	return {
		clock,
		reports,
		plot,
		dial: {
			x: plot.left + dialRadius,
			y: plot.top + dialRadius,
			r: dialRadius,
			hour: (clock % 12) * 30,
			minute: (clock % 1) * 360
		},
		threshold: { y: thresholdY, shown: after('day-valid') },
		quiet: gap,
		bracket: { x: x(LAST) - 6, top: nextY + 3, bottom: end - 3, shown: gap },
		leader: {
			x: x(LAST - 1),
			top: y(drawnAt(data.almaty, data.hours, LAST - 1) ?? 0) + 6,
			bottom: aside - 2,
			shown: told
		},
		ticks,
		labels
	};
}
