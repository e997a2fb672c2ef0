/** Moves of a picture's parts as matrices, since an SVG outside a browser knows no CSS transforms. */
import { splitList } from './rules';

/** a, b, c, d, e, f: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [p, q, r, s, t, u] = inner;
	return [
		a * p + c * q,
		b * p + d * q,
		a * r + c * s,
		b * r + d * s,
		a * t + c * u + e,
		b * t + d * u + f
	];
}

/** The way back; undefined where a matrix leaves nothing to see. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
	const area = a * d - b * c;
	if (Math.abs(area) < 1e-9) return undefined;
	return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/**
 * A list of moves, as CSS or SVG writes them.
 * @param number reads one of their values
 * @throws Error for a move other than translate, scale and rotate
 */
export function toMatrix(transform: string, number: (value: string) => number): Matrix {
	let matrix = IDENTITY;
	for (const [, name = '', inside = ''] of transform.matchAll(
		/([a-zA-Z]+)\(((?:[^()]|\([^()]*\))*)\)/g
	)) {
		const list = inside.includes(',') ? splitList(inside, ',') : inside.trim().split(/\s+/);
		if (name === 'rotate') {
			matrix = multiply(matrix, turn(inside, number));
			continue;
		}
		const [x = 0, y] = list.map(number);
		const move = {
			translate: [1, 0, 0, 1, x, y ?? 0] as const,
			translateX: [1, 0, 0, 1, x, 0] as const,
			translateY: [1, 0, 0, 1, 0, x] as const,
			scale: [x, 0, 0, y ?? x, 0, 0] as const,
			scaleX: [x, 0, 0, 1, 0, 0] as const,
			scaleY: [1, 0, 0, x, 0, 0] as const
		}[name];
		if (!move) throw new Error(`A picture moves by "${name}()", which a static one doesn't know.`);
		matrix = multiply(matrix, move);
	}
	return matrix;
}

/** @param angle in degrees, with the unit or without */
function turn(angle: string, number: (value: string) => number): Matrix {
	const radians = (number(angle.replace('deg', '')) * Math.PI) / 180;
	return [Math.cos(radians), Math.sin(radians), -Math.sin(radians), Math.cos(radians), 0, 0];
}

const px = (value: number) => String(Math.round(value * 1000) / 1000);

/** As an attribute's value; empty where nothing moves. */
export function matrixText(matrix: Matrix): string {
	const [a, b, c, d, e, f] = matrix;
	if (a === 1 && b === 0 && c === 0 && d === 1)
		return e === 0 && f === 0 ? '' : `translate(${px(e)} ${px(f)})`;
	return `matrix(${[a, b, c, d].map((value) => String(Math.round(value * 1e5) / 1e5)).join(' ')} ${px(e)} ${px(f)})`;
}

/**
 * A path of straight lines where a matrix puts it.
 * @throws Error where it has curves
 */
export function movedPath(path: string, matrix: Matrix): string {
	const [a, b, c, d, e, f] = matrix;
	let x = 0;
	let y = 0;
	let startX = 0;
	let startY = 0;
	let moved = '';
	for (const [, command = '', numbers = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const values = (numbers.match(/-?(?:\d*\.)?\d+(?:e-?\d+)?/g) ?? []).map(Number);
		const relative = command === command.toLowerCase();
		const kind = command.toUpperCase();
		if (kind === 'Z') {
			moved += 'z';
			[x, y] = [startX, startY];
			continue;
		}
		if (!'MLHV'.includes(kind)) throw new Error(`A line that keeps its width has "${command}".`);
		const step = kind === 'H' || kind === 'V' ? 1 : 2;
		for (let at = 0; at + step <= values.length; at += step) {
			const one = values[at] ?? 0;
			const other = values[at + 1] ?? 0;
			if (kind === 'H') x = relative ? x + one : one;
			else if (kind === 'V') y = relative ? y + one : one;
			else [x, y] = relative ? [x + one, y + other] : [one, other];
			const first = kind === 'M' && at === 0;
			if (first) [startX, startY] = [x, y];
			moved += `${first ? 'M' : 'L'}${px(a * x + c * y + e)} ${px(b * x + d * y + f)}`;
		}
	}
	return moved;
}
