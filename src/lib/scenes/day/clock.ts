/** The day's clock: the hour that each step reaches, and the heights of the lines at an hour. */
import type { Series } from './data';

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

/** The hour of the last report. */
export const LAST = 22;
/** The hour at which most polls close, by the capital's clock. */
export const CLOSE = 20;

/** The step itself where the day has it, else the first. */
export function knownStep(step: string): string {
	return step in HOURS ? step : 'day-open';
}

/** True from the other step on. */
export function isFrom(step: string, other: string): boolean {
	return ORDER.indexOf(step) >= ORDER.indexOf(other);
}

/** The clock at a step: it runs from the hour of the step before to the step's own. */
export function clockAt(step: string, progress: number): number {
	const at = Math.max(0, ORDER.indexOf(step));
	const to = HOURS[ORDER[at] ?? ''] ?? 7;
	const from = HOURS[ORDER[at - 1] ?? ''] ?? to;
	return from + (to - from) * progress;
}

/** The clock's hours as a time, in steps of five minutes. */
export function timeOf(clock: number): string {
	const minutes = Math.floor((clock * 60) / 5 + 1e-6) * 5;
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
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
