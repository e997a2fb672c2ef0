// Loaded before anything else (`NODE_OPTIONS=--import`), it makes a program believe in another day: to see whether what it makes depends on the day.

/** Forty days, seven hours and a bit: another month, another time of day. */
const LATER = ((40 * 24 + 7) * 3600 + 1234.567) * 1000;

const Real = Date;
const now = () => Math.floor(Real.now() + LATER);

globalThis.Date = new Proxy(Real, {
	construct: (target, given, as) => Reflect.construct(target, given.length ? given : [now()], as),
	apply: () => new Real(now()).toString(),
	get: (target, name) => (name === 'now' ? now : Reflect.get(target, name))
});
