/** A copy of the project in a folder of its own, for tests that change its files. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
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

/** @returns the copy's root; its packages are ours, by links */
export function copyOfTree(): string {
	const root = process.cwd();
	const copy = mkdtempSync(join(tmpdir(), 'tree-'));
	cpSync(root, copy, {
		recursive: true,
		filter: (path) => !WITHOUT.includes(relative(root, path).split(sep).join('/'))
	});
	// Links one by one: what Vite keeps in the folder is the copy's own, or a dev server that runs here would lose its own.
	mkdirSync(join(copy, 'node_modules'));
	for (const name of readdirSync(join(root, 'node_modules'))) {
		if (name.startsWith('.vite')) continue;
		symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
	}
	return copy;
}
