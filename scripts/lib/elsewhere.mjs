// Builds the site once more from the same sources, in a folder of its own below `.cache`, with settings of its own. Node built-ins only.
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INPUTS, MADE } from './build.mjs';
import { run, ROOT } from './run.mjs';

/**
 * @param {string} name of the folder; what was in it goes
 * @param {Record<string, string>} env added to the build's environment
 * @returns {Promise<string>} where the built files are
 */
export async function buildElsewhere(name, env) {
	const root = join(ROOT, '.cache', name);
	rmSync(root, { recursive: true, force: true });
	for (const path of INPUTS) {
		const to = join(root, path);
		mkdirSync(dirname(to), { recursive: true });
		// What the build makes itself it makes anew.
		cpSync(join(ROOT, path), to, {
			recursive: true,
			filter: (from) => !from.startsWith(join(ROOT, MADE))
		});
	}
	symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
	const code = await run(
		'npm',
		['run', '--silent', 'build', '--', '--logLevel', 'warn'],
		env,
		root
	);
	if (code !== 0) throw new Error(`The build in ${root} ended with ${code}`);
	return join(root, 'build');
}
