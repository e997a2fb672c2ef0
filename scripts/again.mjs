// `npm test -- again`: two builds of one commit are the same to the last byte, in another folder, on another day, in another time zone too.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { basePath } from './lib/base.mjs';
import { buildElsewhere } from './lib/elsewhere.mjs';
import { ROOT } from './lib/run.mjs';

/** All pictures to share but one of each language are left out of the second build: they take longer than the rest. */
const PICTURES = 'few';
const isPicture = (/** @type {string} */ file) => /^share[/\\].*\.png$/.test(file);

/** @param {string} folder @returns {string[]} its files, by their paths in it */
const filesIn = (folder) =>
	readdirSync(folder, { recursive: true })
		.map(String)
		.filter((file) => statSync(join(folder, file)).isFile())
		.sort();

/**
 * What differs between two built folders.
 * @param {string} one @param {string} other may have fewer pictures
 * @returns {string[]} a line for each file
 */
function differences(one, other) {
	const [mine, theirs] = [new Set(filesIn(one)), new Set(filesIn(other))];
	const missing = [...mine].filter((file) => !theirs.has(file) && !isPicture(file));
	const added = [...theirs].filter((file) => !mine.has(file));
	const changed = [...theirs].filter(
		(file) =>
			mine.has(file) && !readFileSync(join(one, file)).equals(readFileSync(join(other, file)))
	);
	return [
		...missing.map((file) => `${file} is in the first build alone`),
		...added.map((file) => `${file} is in the second build alone`),
		...changed.map((file) => `${file} differs`)
	];
}

/** Builds once more, and holds it against `build/`. @throws naming what differs */
export async function again() {
	const later = pathToFileURL(join(ROOT, 'scripts', 'lib', 'later.mjs')).href;
	const other = await buildElsewhere('again', {
		PICTURES,
		BASE_PATH: basePath(),
		NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${later}`,
		TZ: 'Pacific/Auckland',
		LANG: 'C'
	});
	const lines = differences(join(ROOT, 'build'), other);
	if (lines.length > 0)
		throw new Error(
			`Two builds of one commit differ in ${lines.length} files; the second is in ${other}:\n${lines.slice(0, 20).join('\n')}`
		);
	console.log(`${filesIn(other).length} files are the same`);
	rmSync(join(other, '..'), { recursive: true, force: true });
}
