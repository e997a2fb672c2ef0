/** Looks at `data/` as an editor's eye would: the first fault in it, in plain words, or null. Loaded by the dev server, anew after every change. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { badJson } from './bad-json';
import type { Fault } from './page.mjs';

/**
 * @param root the project's root
 * @returns the fault that would stop a build, or null where there is none
 * @throws whatever isn't a fault of the data: a mistake in the code is shown as such
 */
export async function look(root: string): Promise<Fault | null> {
	for (const name of readdirSync(join(root, 'data'))) {
		const fault = name.endsWith('.json')
			? badJson(`data/${name}`, readFileSync(join(root, 'data', name), 'utf8'))
			: null;
		if (fault) return fault;
	}
	try {
		// Not imported above: some read their file of `data/` as they are loaded.
		const { readDataFiles } = await import('../../../src/lib/record/disk');
		const { readRecord } = await import('../../../src/lib/record/read');
		const { readCopies } = await import('../../../src/lib/record/copies');
		const files = readDataFiles(root);
		readCopies(files, readRecord(files));
		const { buildStory } = await import('../../../src/lib/story/build');
		const { LANGS } = await import('../../../src/lib/i18n/languages');
		LANGS.forEach(buildStory);
		return null;
	} catch (error) {
		if (!(error instanceof Error) || error.name !== 'RecordFault') throw error;
		const { file, row, what, remedy } = error as Error & Fault;
		return { file, row, what, remedy, line: lineOf(join(root, file), row) };
	}
}

/** The row as it stands in the file; null where there is none, or the fault is of the whole file. */
function lineOf(path: string, row: number | null): string | null {
	if (row === null) return null;
	try {
		return readFileSync(path, 'utf8').split('\n')[row - 1] ?? null;
	} catch {
		return null;
	}
}
