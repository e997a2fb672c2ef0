/** One folded sheet of paper as a path of as few characters as it needs. */
import type { Point } from './ballot-box';

/** A sheet by the way it lies. Lengths in pixels. */
export interface Lie {
	middle: Point;
	length: number;
	breadth: number;
	/** Radians. */
	angle: number;
	/** How far its middle stands out of the line between its ends, as a share of its length. */
	bow: number;
	/** Where it is folded, as a share of its length. */
	fold: number;
}

const between = (a: Point, b: Point, share: number): Point => ({
	x: a.x + (b.x - a.x) * share,
	y: a.y + (b.y - a.y) * share
});

/** Points of a path, written as steps in as few characters as the unit allows. */
function steps(unit: number) {
	const round = (value: number) => Math.round(value / unit) * unit;
	const short = (value: number) =>
		String(Math.round(value * 10) / 10 || 0).replace(/^(-?)0\./, '$1.');
	const joined = (numbers: number[]) =>
		numbers
			.map(short)
			.map((text, at) => (at === 0 || text.startsWith('-') ? text : ` ${text}`))
			.join('');
	let last: Point = { x: 0, y: 0 };
	const step = (point: Point) => [round(point.x) - last.x, round(point.y) - last.y];
	const goTo = (point: Point) => {
		last = { x: round(point.x), y: round(point.y) };
	};
	return {
		start(point: Point) {
			goTo(point);
			return `M${joined([last.x, last.y])}`;
		},
		line(point: Point) {
			const path = `l${joined(step(point))}`;
			goTo(point);
			return path;
		},
		curve(control: Point, point: Point) {
			const path = `q${joined([...step(control), ...step(point)])}`;
			goTo(point);
			return path;
		}
	};
}

/** Where lines are printed on a sheet's near half: across it, and how far along of what there is. */
const PRINTED = [
	[-0.2, 0.9],
	[0.1, 0.6]
] as const;

/**
 * A bent sheet as a path, the half behind its fold as another, the fold itself as a line, and the lines printed on the half before it: the long sides are curves, the short ones straight.
 * @param place puts a point of the sheet's plane into the picture
 * @param unit smallest step in pixels
 */
export function sheet(
	{ middle, length, breadth, angle, bow, fold }: Lie,
	place: (point: Point) => Point,
	unit: number
): { whole: string; half: string; crease: string; print: string } {
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const put = (along: number, across: number, out: number) => {
		const v = across * breadth + out * bow * length;
		return place({
			x: middle.x + cos * along * length - sin * v,
			y: middle.y + sin * along * length + cos * v
		});
	};
	const [a, up, b] = [put(-0.5, -0.5, 1), put(0, -0.5, -1), put(0.5, -0.5, 1)];
	const [c, down, d] = [put(0.5, 0.5, 1), put(0, 0.5, -1), put(-0.5, 0.5, 1)];
	const pen = steps(unit);
	const whole = `${pen.start(a)}${pen.curve(up, b)}${pen.line(c)}${pen.curve(down, d)}z`;
	// The far half of both curves, cut where the sheet is folded.
	const [upTo, downFrom] = [between(up, b, fold), between(c, down, 1 - fold)];
	const foldUp = between(between(a, up, fold), upTo, fold);
	const foldDown = between(downFrom, between(down, d, 1 - fold), 1 - fold);
	const half = `${pen.start(foldUp)}${pen.curve(upTo, b)}${pen.line(c)}${pen.curve(downFrom, foldDown)}z`;
	const print = PRINTED.map(([across, far]) => {
		const [from, to] = [-0.42, -0.42 + (fold - 0.14) * far];
		return pen.start(put(from, across, 0.3)) + pen.line(put(to, across, -0.3));
	}).join('');
	const crease = pen.start(foldUp) + pen.line(foldDown);
	return { whole, half, crease, print };
}
