// Who may make markup from a string: Svelte, of its own templates, and nobody else in the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = readdirSync('src', { recursive: true })
	.map((file) => join('src', String(file)))
	.filter((file) => /\.(?:svelte|ts)$/.test(file) && !file.endsWith('.test.ts'));
/** Without comments, which may name what isn't done. */
const textOf = (file: string) =>
	readFileSync(file, 'utf8').replace(/<!--[^]*?-->|\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
const withAny = (what: RegExp) => SOURCES.filter((file) => what.test(textOf(file)));

it('only structured data is written as it is', () => {
	expect(SOURCES.length).toBeGreaterThan(200);
	expect(withAny(/\{@html\b/)).toEqual([join('src', 'lib', 'facts', 'JsonLd.svelte')]);
});

it('no source hands a string to a maker of markup or of code', () => {
	expect(
		withAny(
			/\b(?:inner|outer)HTML\s*=|\.insertAdjacentHTML\(|\bdocument\.write|\.setHTMLUnsafe\(|\bcreateContextualFragment\(|\bDOMParser\b|\beval\(|\bnew Function\b|\bsrcdoc\b|set(?:Timeout|Interval)\(\s*['"`]/
		)
	).toEqual([]);
});

it('no element of a component listens to its own loading: the server would write that as a handler in an attribute', () => {
	// Svelte catches what loads before it is awake by `onload="this.__e=event"`, which the policy refuses. A boundary is no element.
	expect(withAny(/<(?!svelte:)[a-z][^>]*\son(?:load|error)=/)).toEqual([]);
});
