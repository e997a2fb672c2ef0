/** A move of many dots at a moment of it: where each is and what it looks like, from wherever it was, so that a move can be turned round anywhere. */
import type { DotRole } from './dots';

/** What a dot looks like: the roles that show in it, each with its share of 0 to 1. Dots that look alike share one. */
export type Look = readonly (readonly [DotRole, number])[];

/** How much of a move the last dot of a group waits for the first, so that a pile falls and isn't pushed. */
const WAIT = 0.3;

const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** One of each, so that dots of one role are known to look alike. */
const PLAIN = new Map<DotRole, Look>();

/** The look of one role alone. */
export function plainLook(role: DotRole): Look {
	const look = PLAIN.get(role) ?? [[role, 1] as const];
	PLAIN.set(role, look);
	return look;
}

/**
 * How far a dot has come, 0 to 1.
 * @param time of the whole move, 0 to 1
 * @param turn its place in its group, 0 for the first and 1 for the last
 */
export function wayAt(time: number, turn: number): number {
	return ease(Math.min(1, Math.max(0, time * (1 + WAIT) - turn * WAIT)));
}

/** Each dot's place in its group, 0 to 1: neighbours in the list that have one role are a group. */
export function turnsOf(roles: readonly DotRole[]): Float32Array {
	const turns = new Float32Array(roles.length);
	for (let first = 0; first < roles.length;) {
		let end = first;
		while (end < roles.length && roles[end] === roles[first]) end += 1;
		for (let at = first; at < end; at += 1) turns[at] = (at - first) / Math.max(1, end - first - 1);
		first = end;
	}
	return turns;
}

/** The dots' places at a moment of the move; at its end the very places that they go to. */
export function placesAt(
	from: Float32Array,
	to: Float32Array,
	turns: Float32Array,
	time: number
): Float32Array {
	if (time >= 1) return to;
	return to.map((end, at) => {
		const start = from[at] ?? end;
		return start + (end - start) * wayAt(time, turns[at >> 1] ?? 0);
	});
}

/** The dots' looks at a moment of the move. What shows in a dot now fades from where it is, one role or several. */
export function looksAt(from: readonly Look[], to: readonly DotRole[], time: number): Look[] {
	const share = ease(Math.min(1, time));
	const known = new Map<Look, Map<DotRole, Look>>();
	return to.map((role, at) => {
		const look = from[at] ?? plainLook(role);
		const of = known.get(look) ?? new Map<DotRole, Look>();
		known.set(look, of);
		const blend = of.get(role) ?? blended(look, role, share);
		of.set(role, blend);
		return blend;
	});
}

function blended(look: Look, role: DotRole, share: number): Look {
	if (share >= 1) return plainLook(role);
	const own = look.find(([other]) => other === role)?.[1] ?? 0;
	const others = look
		.filter(([other]) => other !== role)
		.map(([other, part]) => [other, part * (1 - share)] as const);
	return [...others, [role, own + (1 - own) * share]];
}
