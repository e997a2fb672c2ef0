/** Thin lines with turned ends that measure the piles: the report's number against the noes, the noes against who stayed home. */

export interface Bracket {
	id: string;
	/** From left to right, in pixels. */
	x1: number;
	x2: number;
	y: number;
	/** How far its ends turn, in pixels: below zero, up. */
	turn: number;
	role: 'no' | 'ink';
	shown: boolean;
}

interface Spans {
	/** From and to, in pixels. */
	no: [number, number];
	invalid: [number, number];
	both: [number, number];
	/** Length of the report's number at the pile's scale. */
	reported: number;
	/** How many noes long the pile of those who stayed home is. */
	ratio: number;
	/** Above and below the middle row, and below the last one. */
	over: number;
	under: number;
	below: number;
	turn: number;
	/** Whether the frame is too low for a line between the noes and their name. */
	low: boolean;
}

export function brackets(step: string, spans: Spans): Bracket[] {
	const { no, invalid, both, reported, ratio, over, under, below, turn, low } = spans;
	const correction = step === 'electorate-correction';
	const share = step === 'electorate-share';
	const cup = { y: under + turn, turn: -turn, role: 'ink' as const };
	const unit = no[1];
	// The noes laid along those who stayed home: whole lengths, then the part that is left.
	const laid = Array.from({ length: Math.ceil(ratio) }, (_, at): Bracket => ({
		id: `laid-${at + 1}`,
		x1: at * unit + 1.5,
		x2: Math.min(at + 1, ratio) * unit - 1.5,
		y: below + turn,
		turn: -turn,
		role: 'no',
		shown: share
	}));
	return [
		{ id: 'counted', x1: no[0], x2: no[1], y: over, turn, role: 'no', shown: correction && !low },
		{ id: 'reported', x1: 0, x2: reported, ...cup, shown: correction },
		{ id: 'missing', x1: both[0], x2: both[1], ...cup, shown: correction },
		{ id: 'together', x1: invalid[0], x2: both[1], ...cup, shown: share },
		...laid
	];
}
