/** The day's clock: the hour that each step reaches, and the heights of the lines at an hour. */
import type { DayData, Series } from './data';

type Clock = DayData['clock'];

const placeOf = (clock: Clock, step: string) => clock.findIndex(([id]) => id === step);

/** The step itself where the day has it, else the first. */
export function knownStep(clock: Clock, step: string): string {
	return clock[Math.max(0, placeOf(clock, step))]?.[0] ?? step;
}

/** True from the other step on; never where the day has no such step. */
export function isFrom(clock: Clock, step: string, other: string): boolean {
	const from = placeOf(clock, other);
	return from >= 0 && placeOf(clock, step) >= from;
}

/** The clock at a step: it runs from the hour of the step before to the step's own. */
export function clockAt(clock: Clock, step: string, progress: number): number {
	const at = Math.max(0, placeOf(clock, step));
	const to = clock[at]?.[1] ?? 0;
	const from = clock[at - 1]?.[1] ?? to;
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
