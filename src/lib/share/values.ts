/** Works out CSS values that a picture's rules use: custom properties, sums, lengths, colours. */
import { splitList } from './rules';

/** What lengths are measured by, in pixels. */
export interface Units {
	/** The container: a picture's place. */
	width: number;
	height: number;
	/** The element's own type. */
	em: number;
}

/**
 * A value with every `var()` replaced.
 * @param read a custom property's own value, or undefined
 * @throws Error where a property has neither a value nor a fallback
 */
export function withVars(value: string, read: (name: string) => string | undefined): string {
	const at = value.indexOf('var(');
	if (at < 0) return value;
	const end = bracketEnd(value, at + 3);
	const [name = '', ...fallback] = splitList(value.slice(at + 4, end), ',');
	const found = read(name) ?? (fallback.length ? fallback.join(', ') : undefined);
	if (found === undefined) throw new Error(`The custom property ${name} has no value.`);
	return withVars(value.slice(0, at) + found.trim() + value.slice(end + 1), read);
}

function bracketEnd(text: string, open: number): number {
	let depth = 0;
	for (let at = open; at < text.length; at += 1) {
		if (text[at] === '(') depth += 1;
		else if (text[at] === ')' && (depth -= 1) === 0) return at;
	}
	throw new Error(`A bracket is never closed in "${text}".`);
}

const PX: Record<string, (units: Units) => number> = {
	px: () => 1,
	rem: () => 16,
	em: ({ em }) => em,
	cqw: ({ width }) => width / 100,
	cqh: ({ height }) => height / 100,
	// A picture's own place stands for the window: it has no other.
	vw: ({ width }) => width / 100,
	vh: ({ height }) => height / 100,
	'%': () => 0.01
};

/**
 * A length, a number or a sum of them.
 * @param value without custom properties; `calc`, `min`, `max` and `clamp` are worked out, a percentage counts as a share of one
 * @returns pixels, or the number
 * @throws Error where it is none
 */
export function toNumber(value: string, units: Units): number {
	const tokens = value.match(/[a-z-]+\(|[\d.]+(?:e-?\d+)?(?:[a-z]+|%)?|[()+*/,-]/gi) ?? [];
	let at = 0;
	const fail = (): never => {
		throw new Error(`"${value}" is no length that a picture knows.`);
	};
	const list = (): number[] => {
		const values = [sum()];
		while (tokens[at] === ',') {
			at += 1;
			values.push(sum());
		}
		if (tokens[at] !== ')') fail();
		at += 1;
		return values;
	};
	const one = (): number => {
		const token = tokens[at] ?? fail();
		at += 1;
		if (token === '-') return -one();
		if (token === '+') return one();
		if (token.endsWith('(')) {
			const values = list();
			const [low = 0, middle = 0, high = 0] = values;
			if (token === 'min(') return Math.min(...values);
			if (token === 'max(') return Math.max(...values);
			if (token === 'clamp(') return Math.max(low, Math.min(middle, high));
			return token === '(' || token === 'calc(' ? low : fail();
		}
		const [, number, unit] = /^([\d.]+(?:e-?\d+)?)([a-z]+|%)?$/i.exec(token) ?? fail();
		return Number(number) * (unit ? (PX[unit] ?? fail)(units) : 1);
	};
	const product = (): number => {
		let left = one();
		while (tokens[at] === '*' || tokens[at] === '/') {
			const sign = tokens[at];
			at += 1;
			const right = one();
			left = sign === '*' ? left * right : left / right;
		}
		return left;
	};
	const sum = (): number => {
		let left = product();
		while (tokens[at] === '+' || tokens[at] === '-') {
			const sign = tokens[at];
			at += 1;
			const right = product();
			left = sign === '+' ? left + right : left - right;
		}
		return left;
	};
	const result = sum();
	return at === tokens.length && Number.isFinite(result) ? result : fail();
}

/** Red, green, blue from 0 to 255, and opacity from 0 to 1. */
type Rgba = [number, number, number, number];

const NAMED: Record<string, Rgba> = {
	white: [255, 255, 255, 1],
	black: [0, 0, 0, 1],
	transparent: [0, 0, 0, 0]
};

function rgba(value: string): Rgba {
	const text = value.trim();
	const named = NAMED[text];
	if (named) return named;
	const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
	if (hex) {
		const wide = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
		const at = (from: number) => parseInt(wide.slice(from, from + 2), 16);
		return [at(0), at(2), at(4), 1];
	}
	if (text.startsWith('color-mix(')) {
		const parts = splitList(text.slice('color-mix('.length, -1), ',');
		const [space, first = '', second = ''] = parts;
		if (space === 'in srgb' && parts.length === 3) return mix(first, second);
	}
	throw new Error(`"${value}" is no colour that a picture knows.`);
}

/** Two colours, each with its share behind it or none. */
function mix(first: string, second: string): Rgba {
	const read = (part: string) => {
		const [, colour = '', share] = /^(.*?)(?:\s+([\d.]+)%)?$/.exec(part.trim()) ?? [];
		return { colour: rgba(colour), share: share === undefined ? undefined : Number(share) / 100 };
	};
	const a = read(first);
	const b = read(second);
	const one = a.share ?? (b.share === undefined ? 0.5 : 1 - b.share);
	const other = b.share ?? 1 - one;
	const alpha = (a.colour[3] * one + b.colour[3] * other) / (one + other);
	const channel = (at: 0 | 1 | 2) =>
		alpha === 0
			? 0
			: (a.colour[at] * a.colour[3] * one + b.colour[at] * b.colour[3] * other) /
				(one + other) /
				alpha;
	return [channel(0), channel(1), channel(2), alpha * Math.min(1, one + other)];
}

/**
 * A colour as every program reads it.
 * @param value without custom properties
 * @returns six hex digits, or `rgba()` where it lets something through
 * @throws Error where it is none
 */
export function toColour(value: string): string {
	const [red, green, blue, alpha] = rgba(value);
	const channels = [red, green, blue].map(Math.round);
	if (alpha < 1) return `rgba(${channels.join(',')},${Math.round(alpha * 1000) / 1000})`;
	return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
