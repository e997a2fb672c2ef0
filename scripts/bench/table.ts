// Medians and the table that a bench prints: ratios to the bare page first, since they hold on any machine and milliseconds don't.

export type Figures = Record<string, number>;

export interface Row {
	name: string;
	figures: Figures;
}

/** The middle of the values; the mean of the two in the middle where their number is even. NaN of none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	return sorted.length % 2
		? (sorted[Math.floor(middle)] ?? NaN)
		: ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The medians of several runs, figure by figure. */
export function medians(runs: readonly Figures[]): Figures {
	const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
	return Object.fromEntries(
		names.map((name) => [name, median(runs.flatMap((run) => run[name] ?? []))])
	);
}

export interface Column {
	figure: string;
	label: string;
	digits: number;
	/** Shown as a ratio to the first row too. */
	ratio?: boolean;
}

/** A table in Markdown; where a column has ratios, they stand first. The first row is what the others are compared with. */
export function table(rows: readonly Row[], columns: readonly Column[]): string {
	const bare = rows[0]?.figures ?? {};
	const heads = columns.flatMap(({ label, ratio }) => (ratio ? [`${label}, ×`, label] : [label]));
	const lines = rows.map(({ name, figures }) => [
		name,
		...columns.flatMap(({ figure, digits, ratio }) => {
			const value = figures[figure] ?? NaN;
			const times = value / (bare[figure] ?? NaN);
			const shown = Number.isFinite(value) ? value.toFixed(digits) : '–';
			return ratio ? [Number.isFinite(times) ? times.toFixed(2) : '–', shown] : [shown];
		})
	]);
	return [['page', ...heads], ['---', ...heads.map(() => '--:')], ...lines]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}
