/** Reads the files of `data/` from the disk, for scripts and tests; the site takes them through Vite. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const KINDS = ['.csv', '.topojson', '.geojson', '.aml'];

/**
 * @param root the project's root
 * @returns the texts of tables, maps and copy, by path from the root with forward slashes: `data/sources.csv`
 * @throws Error of node:fs where `data/` cannot be read
 */
export function readDataFiles(root: string): Record<string, string> {
	const files = readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && KINDS.some((kind) => entry.name.endsWith(kind)))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return Object.fromEntries(
		files.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')])
	);
}
