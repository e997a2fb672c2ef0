// Gives pages the address of the story's script: its source in development, the file of its own build in a build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ENTRY = 'src/lib/wake/entry.ts';
const ID = 'virtual:wake';
const MADE = join('.svelte-kit', 'wake');
const SERVED = '_app/immutable/wake';

/**
 * `import address from 'virtual:wake'`: the script's address below the site's base, without a slash at its beginning.
 * @returns {import('vite').Plugin}
 */
export function wake() {
	/** @type {import('vite').ResolvedConfig} */
	let config;
	return {
		name: 'wake',
		configResolved(resolved) {
			config = resolved;
		},
		async buildStart() {
			// Kit builds the server first, which has to know the file's name.
			if (config.command === 'build' && config.build.ssr) {
				await build({ root: config.root, configFile: 'vite.wake.config.ts', logLevel: 'warn' });
			}
		},
		resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
		load(id) {
			if (id !== `\0${ID}`) return;
			return `export default ${JSON.stringify(config.command === 'serve' ? ENTRY : `${SERVED}/${entryFile(config.root)}`)}`;
		},
		generateBundle() {
			if (config.command !== 'build' || config.build.ssr) return;
			for (const name of readdirSync(join(config.root, MADE))) {
				if (!name.endsWith('.js')) continue;
				const source = readFileSync(join(config.root, MADE, name));
				this.emitFile({ type: 'asset', fileName: `${SERVED}/${name}`, source });
			}
		}
	};
}

/** @param {string} root @returns {string} the name of the entry's file */
function entryFile(root) {
	const file = JSON.parse(readFileSync(join(root, MADE, 'manifest.json'), 'utf8'))[ENTRY]?.file;
	if (!file) throw new Error(`${MADE}/manifest.json doesn't name the file of ${ENTRY}`);
	return file;
}
