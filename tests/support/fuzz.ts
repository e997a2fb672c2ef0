/** What somebody who means no good puts into an address or a message, made at random; a failure prints its seed. */
import fc from 'fast-check';

/** `FUZZ_SEED=… npx vitest run …` repeats a run. */
const SEED = process.env.FUZZ_SEED ? Number(process.env.FUZZ_SEED) : undefined;

/**
 * Tries a property on random cases.
 * @throws with the seed, the path and the smallest case that fails
 */
export function holds<T>(cases: fc.Arbitrary<T>, runs: number, ask: (value: T) => void): void {
	fc.assert(
		fc.property(cases, (value) => {
			ask(value);
		}),
		{ numRuns: runs, ...(SEED !== undefined && { seed: SEED }) }
	);
}

/** A seed for a test that makes all its cases beforehand: it names it when it fails. */
export const newSeed = () => SEED ?? Math.floor(Math.random() * 2 ** 31);

/** @returns so many cases, the same for the same seed */
export const sampled = <T>(cases: fc.Arbitrary<T>, count: number, seed: number): T[] =>
	fc.sample(cases, { numRuns: count, seed });

/** Kinds of message that our frames know. */
export const TYPES = [
	'kz-hello',
	'frames-init',
	'iframe-child-init',
	'iframe-get-child-dimensions',
	'embed-size',
	'embed-story'
];

/** What has broken pages before. */
const PAYLOADS = [
	'<img src=x onerror="globalThis.hit=1" data-hit>',
	'"><script>globalThis.hit=1</script><b data-hit>',
	"'-globalThis.hit=1-'",
	'</style><svg onload="globalThis.hit=1" data-hit>',
	'javascript:globalThis.hit=1',
	'data:text/html,<script>parent.hit=1</script>',
	'//elsewhere.example/',
	'url(https://elsewhere.example/x)',
	'red;}body{display:none',
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'%',
	'%00',
	'%E0%A4%A',
	'\u0000',
	'\ud800',
	'\u202e',
	':~:text=x',
	'[object Object]',
	'NaN',
	'-0',
	'1e999',
	'../../../../',
	'${1}',
	'$&',
	'*',
	':not(',
	'null',
	'undefined',
	' '
] as const;

/** Any text, most of it such as has broken something, alone or put together. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom(...PAYLOADS),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ maxLength: 20 }),
	fc
		.array(fc.oneof(fc.constantFrom(...PAYLOADS), fc.string({ maxLength: 6 })), { maxLength: 4 })
		.map((parts) => parts.join(''))
);

/**
 * The part of an address after its question mark: names that are known and others, values that are good, nearly good and hostile, encoded or not.
 * @param good values that a name may have
 */
export function searches(good: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<string> {
	const known = Object.keys(good);
	const value = fc.oneof(hostile, fc.constantFrom(...Object.values(good).flat()));
	const pair = fc
		.tuple(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, hostile), value)
		.chain(([name, value]) =>
			fc.boolean().map((encoded) => `${name}=${encoded ? inAddress(value) : value}`)
		);
	return fc
		.tuple(fc.constantFrom('?', '', '??', '?&'), fc.array(pair, { maxLength: 6 }))
		.map(([start, pairs]) => start + pairs.join('&'));
}

/** Half a surrogate has no encoding. */
const inAddress = (value: string) => encodeURIComponent(value.replace(/[\ud800-\udfff]/g, '?'));

/** Numbers that are hardly one. */
export const numbers = fc.oneof(
	fc.double(),
	fc.integer(),
	fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 1e308, 5e-324, 19_999, 20_000, 1.5)
);

/**
 * Messages as other windows send them: anything at all, and objects in the shape of what is understood with anything in them.
 * @param types words that are understood, as `type` or `kind`
 */
export function messages(types: readonly string[]): fc.Arbitrary<unknown> {
	const anything = fc.anything({ withDate: true, withMap: true, withSet: true, maxDepth: 2 });
	const value = fc.oneof(numbers, hostile, anything, fc.boolean());
	const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...types) }, value);
	const shaped = fc.record(
		{
			kz: fc.oneof(fc.constantFrom<unknown>(1, '1', true, 1.5), value),
			type: word,
			kind: word,
			w: value,
			h: value,
			height: value,
			min: value,
			src: value,
			scroll: value,
			track: value,
			at: value,
			size: value,
			method: value
		},
		{ requiredKeys: [] }
	);
	return fc.oneof(
		{ weight: 4, arbitrary: shaped },
		{ weight: 1, arbitrary: shaped.map((one) => JSON.stringify(one) ?? '') },
		{ weight: 1, arbitrary: hostile },
		{ weight: 2, arbitrary: anything }
	);
}
