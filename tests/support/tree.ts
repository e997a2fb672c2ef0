/** A copy of the project in a folder of its own, for tests that change its files. */
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

const WITHOUT = [
	'.cache',
	'.git',
	'.svelte-kit',
	'build',
	'contact-sheet',
	'node_modules',
	'playwright-report',
	'test-results',
	'tests/pictures'
];

/** @returns the copy's root; its packages are ours, by a link */
export function copyOfTree(): string {
	const root = process.cwd();
	const copy = mkdtempSync(join(tmpdir(), 'tree-'));
	cpSync(root, copy, {
		recursive: true,
		filter: (path) => !WITHOUT.includes(relative(root, path).split(sep).join('/'))
	});
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
	return copy;
}
