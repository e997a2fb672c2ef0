// Runs commands with their output shown, and says how long each phase took. Node built-ins only: used before anything is installed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command in the repository to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @param {string} [cwd] where, if not in the repository
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function run(command, args, env = {}, cwd = ROOT) {
	return new Promise((done, fail) => {
		const child = spawn(command, args, {
			cwd,
			stdio: 'inherit',
			env: { ...process.env, ...env },
			// npm and npx are .cmd files there.
			shell: process.platform === 'win32'
		});
		child.once('error', fail);
		child.once('close', (code) => done(code ?? 1));
	});
}

/** Seconds since `start`, such as `3.2 s`. @param {number} start a `performance.now()` */
export const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/**
 * One phase of a longer run: a line before, a line with its time after.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function phase(name, work) {
	const start = performance.now();
	console.log(`\n▸ ${name}`);
	try {
		const result = await work();
		console.log(`✓ ${name}  ${since(start)}`);
		return result;
	} catch (error) {
		console.log(`✗ ${name}  ${since(start)}`);
		throw error;
	}
}

/**
 * Runs a command and throws unless it ends well.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 */
export async function must(command, args, env) {
	const code = await run(command, args, env);
	if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}`);
}

/** Says plainly which Node is needed, and ends, where this one is too old. */
export function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
	process.exit(1);
}
