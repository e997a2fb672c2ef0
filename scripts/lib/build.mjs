// Builds the site, unless nothing that goes into it has changed since the last build. Node built-ins only.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from './base.mjs';
import { commit } from './commit.mjs';
import { must, ROOT } from './run.mjs';

/** Folders and files that go into a build. */
export const INPUTS = [
	'src',
	'data',
	'static',
	'scripts',
	'svelte.config.js',
	'vite.config.ts',
	'vite.wake.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];
/** Made by the build itself. */
export const MADE = join('src', 'lib', 'styles', 'fonts');
/** Says which inputs the folder `build/` was made from. */
const STAMP = join(ROOT, '.cache', 'build.json');
const INDEX = join(ROOT, 'build', 'index.html');

/** @param {string} path in the repository @returns {string[]} its files, or itself */
function filesOf(path) {
	if (path === MADE || !existsSync(join(ROOT, path))) return [];
	if (!statSync(join(ROOT, path)).isDirectory()) return [path];
	return readdirSync(join(ROOT, path))
		.sort()
		.flatMap((name) => filesOf(join(path, name)));
}

/** A name for the state of everything that a build reads. */
export function inputsHash() {
	const { SITE_URL = '', PICTURES = '' } = process.env;
	const settings = [basePath(), SITE_URL, PICTURES, process.version, commit()];
	const hash = createHash('sha256').update(JSON.stringify(settings));
	for (const file of INPUTS.flatMap(filesOf)) {
		hash.update(`\0${file}\0`);
		hash.update(readFileSync(join(ROOT, file)));
	}
	return hash.digest('hex');
}

/** Which build the folder holds: a build by hand replaces the file and so makes the stamp void. */
const buildTime = () => (existsSync(INDEX) ? statSync(INDEX).mtimeMs : 0);

/** True when `build/` was made from what is here now. @param {string} hash */
function isBuilt(hash) {
	if (!existsSync(INDEX) || !existsSync(STAMP)) return false;
	const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
	return stamp.hash === hash && stamp.built === buildTime();
}

/** Runs `npm run build` when it is needed. @returns {Promise<boolean>} true when it ran */
export async function build() {
	const hash = inputsHash();
	if (isBuilt(hash)) return false;
	await must('npm', ['run', '--silent', 'build'], { BASE_PATH: basePath() });
	mkdirSync(join(ROOT, '.cache'), { recursive: true });
	writeFileSync(STAMP, JSON.stringify({ hash, built: buildTime() }));
	return true;
}
