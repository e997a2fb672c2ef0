/** Two points a vote, the focus region's and the country's, the distance between them, and the guide to what was not found. */
import type { Rect } from '$lib/charts/overlap';
import type { SinceData, Vote } from './data';
import type { Plan } from './plan';

export interface Point {
	id: string;
	x: number;
	y: number;
	/** False where no exact figure was found: the mark is hollow and stands off the scale, not at a value. */
	known: boolean;
	/** Spoken of at this step. */
	forward: boolean;
}

/** A straight stretch in the frame's pixels. */
export interface Stretch {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

type Between = Stretch & { id: string; forward: boolean };

export interface Points {
	country: Point[];
	focus: Point[];
	/** The distance, where both ends are known. */
	gaps: Between[];
	/** From the country's point down to the mark of what was not found, in columns. */
	guides: Between[];
}

export const WHICH = ['focus', 'country'] as const;
export type Which = (typeof WHICH)[number];

/** Votes that a step speaks of. */
export function spokenOf(step: string, { votes, told, lastStep }: SinceData) {
	const last = votes.length - 1;
	if (step === 'since-after') return (at: number) => at > told && at < last;
	if (step === lastStep) return (at: number) => at === told || at === last;
	return (at: number) => at <= told;
}

/** Where a percentage of a vote lies, in the frame's pixels. */
export function placeOf(plan: Plan, at: number, value: number): { x: number; y: number } {
	return plan.along === 'rows'
		? { x: plan.percent(value), y: plan.at(at) }
		: { x: plan.at(at), y: plan.percent(value) };
}

export function pointsOf(
	votes: readonly Vote[],
	plan: Plan,
	spoken: (at: number) => boolean
): Points {
	const rows = plan.along === 'rows';
	const points = (which: Which) =>
		votes.map((vote, at): Point => {
			const figure = vote[which];
			const { x, y } = placeOf(plan, at, figure?.value ?? 0);
			const off = rows ? { x: plan.open, y } : { x, y: plan.open };
			return {
				id: `${which}-${vote.date}`,
				...(figure ? { x, y } : off),
				known: figure !== null,
				forward: spoken(at)
			};
		});
	const [country, focus] = [points('country'), points('focus')];
	const pairs = votes.flatMap(({ date }, at) => {
		const [a, b] = [focus[at], country[at]];
		return a && b ? [{ id: date, a, b, forward: a.forward }] : [];
	});
	return {
		country,
		focus,
		gaps: pairs
			.filter(({ a, b }) => a.known && b.known)
			.map(({ id, a, b, forward }) => ({ id, x1: a.x, y1: a.y, x2: b.x, y2: b.y, forward })),
		guides: pairs
			.filter(({ a }) => !rows && !a.known)
			.map(({ id, a, b, forward }) => {
				const [y1, y2] = [b.y + plan.radius + 2, a.y - plan.radius];
				return { id, x1: a.x, y1, x2: a.x, y2, forward };
			})
	};
}

/** What no word may lie on: points and the lines between them, by the vote's date. */
export function marksOf(
	{ country, focus, gaps, guides }: Points,
	radius: number
): { date: string; box: Rect }[] {
	return [
		...[...country, ...focus].map(({ id, x, y }) => ({
			date: id.slice(id.indexOf('-') + 1),
			box: around({ x1: x, y1: y, x2: x, y2: y }, radius)
		})),
		...[...gaps, ...guides].map((one) => ({ date: one.id, box: around(one, 1) }))
	];
}

function around({ x1, y1, x2, y2 }: Stretch, by: number): Rect {
	return {
		left: Math.min(x1, x2) - by,
		right: Math.max(x1, x2) + by,
		top: Math.min(y1, y2) - by,
		bottom: Math.max(y1, y2) + by
	};
}
