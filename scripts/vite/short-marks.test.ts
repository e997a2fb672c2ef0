import { expect, it } from 'vitest';
import { marksOf } from './short-marks.mjs';

it('marks a component by the end of its hash', () => {
	expect([...marksOf(['a', 'b'], (name) => `12345${name}`)]).toEqual([
		['a', 's-45a'],
		['b', 's-45b']
	]);
});

it('gives no two components one mark, however many there are', () => {
	// As Svelte's own: a number below 2³² in base 36.
	const hash = (text: string) => {
		let sum = 5381;
		for (const letter of text) sum = ((sum << 5) - sum) ^ letter.charCodeAt(0);
		return (sum >>> 0).toString(36);
	};
	const files = Array.from({ length: 5000 }, (_, at) => `src/lib/scenes/scene${at}/Scene.svelte`);
	const marks = marksOf(files, hash);
	expect(new Set(marks.values()).size).toBe(files.length);
	// The first of those that share an end keeps it, and a mark is no longer than it has to be.
	expect(marks.get(files[0] ?? '')).toMatch(/^s-\w{3}$/);
	expect([...marks.values()].every((mark) => /^s-\w{3,5}$/.test(mark))).toBe(true);
});
