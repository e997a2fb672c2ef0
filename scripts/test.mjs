// `npm test`: every check in order, stopping at the first that fails. `npm test -- unit` runs one phase (several: `-- lint unit`).
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { again } from './again.mjs';
import { build } from './lib/build.mjs';
import { buildElsewhere } from './lib/elsewhere.mjs';
import { install } from './lib/install.mjs';
import { checkNode, must, phase, ROOT, since } from './lib/run.mjs';

const VITEST = join(ROOT, '.cache', 'vitest.json');
const PLAYWRIGHT = join(ROOT, '.cache', 'playwright.json');
const OTHERS = join(ROOT, '.cache', 'engines.json');
const HOSTS = join(ROOT, '.cache', 'hosts.json');

/** An installed command. @param {string} name @param {...string} args */
const tool = (name, ...args) => must(join('node_modules', '.bin', name), args);

/** @type {Record<string, () => Promise<unknown>>} */
const PHASES = {
	format: () => tool('prettier', '--check', '--log-level', 'warn', '.'),
	lint: async () => {
		// It reads the settings that Kit writes, which a fresh clone hasn't got.
		await tool('svelte-kit', 'sync');
		await tool('knip');
		await tool('eslint', '.');
	},
	types: () => must('npm', ['run', '--silent', 'check']),
	unit: () => vitest(VITEST),
	build,
	browser: async () => {
		await build();
		await tool('tsx', 'tests/support/ensure-browser.ts');
		await tool('playwright', 'test', '--pass-with-no-tests');
	},
	/** The same commit once more, on another day. */
	again: async () => {
		await build();
		await again();
	},
	hosts: async () => {
		await build();
		await buildElsewhere('in-a-folder', { PICTURES: 'few', BASE_PATH: '/a/b', SITE_URL: '' });
		await tool('tsx', 'tests/support/ensure-browser.ts');
		await vitest(HOSTS, '--config', 'vitest.hosts.config.ts');
	},
	// Chromium has read it all in the phase before; `npm run test:engines` reads it in all three.
	engines: () => engines('firefox', 'webkit'),
	'engines-all': () => engines()
};
/** Run only when asked for by name. */
const EXTRA = ['engines-all'];

/** @param {string} report where the figures go @param {...string} args */
const vitest = (report, ...args) =>
	tool(
		'vitest',
		'run',
		...args,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	);

/** @param {...string} names of engines; all where there are none */
async function engines(...names) {
	await build();
	await tool('tsx', 'tests/engines/ensure.ts');
	await vitest(OTHERS, '--config', 'vitest.engines.config.ts', ...names);
}

/** Tests that passed and failed, from the reports of this run. */
function counts() {
	const runs = [VITEST, OTHERS, HOSTS].map(report);
	const browser = report(PLAYWRIGHT)?.stats;
	const sum = (/** @type {string} */ what) =>
		runs.reduce((total, run) => total + (run?.[what] ?? 0), 0);
	const passed = sum('numPassedTests') + (browser?.expected ?? 0) + (browser?.flaky ?? 0);
	const failed = sum('numFailedTests') + (browser?.unexpected ?? 0);
	return { passed, failed };
}

/** @param {string} file */
const report = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

checkNode();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PHASES));
if (unknown.length > 0) {
	console.error(`No phase ${unknown.join(', ')}. There are: ${Object.keys(PHASES).join(', ')}`);
	process.exit(1);
}

const start = performance.now();
mkdirSync(join(ROOT, '.cache'), { recursive: true });
for (const file of [VITEST, PLAYWRIGHT, OTHERS, HOSTS]) rmSync(file, { force: true });

let current = 'install';
try {
	await phase(current, install);
	for (const [name, work] of Object.entries(PHASES)) {
		if (asked.length > 0 ? !asked.includes(name) : EXTRA.includes(name)) continue;
		current = name;
		await phase(name, work);
	}
	const { passed, failed } = counts();
	console.log(`\nAll phases passed in ${since(start)}`);
	console.log(`${passed} passed, ${failed} failed`);
} catch (error) {
	const { passed, failed } = counts();
	console.log(`\n${error instanceof Error ? error.message : error}`);
	// A phase that fails without a failed test (lint, a build) is still one failure.
	console.log(`${passed} passed, ${Math.max(failed, 1)} failed`);
	console.log(`npm test stopped at "${current}" after ${since(start)}`);
	process.exit(1);
}
