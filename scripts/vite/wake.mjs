// Gives pages the addresses of the scripts that wake their pictures: the sources in development, the files of their own builds in a build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** The story's script, that of a chart in somebody else's page, and that of the story there. A build for each, so that what one imports doesn't cut up the others. */
export const ENTRIES = {
	wake: 'src/lib/wake/entry.ts',
	turn: 'src/lib/wake/turn.ts',
	framed: 'src/lib/wake/framed.ts'
};
const NAMES = /** @type {(keyof typeof ENTRIES)[]} */ (Object.keys(ENTRIES));
/** @param {string} name */
const madeIn = (name) => join('.svelte-kit', name);
/** @param {string} name */
const servedFrom = (name) => `_app/immutable/${name}`;

/**
 * `import address from 'virtual:wake'`, `'virtual:turn'` and `'virtual:framed'`: a script's address below the site's base, without a slash at its beginning.
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
			// Kit builds the server first, which has to know the files' names.
			if (config.command !== 'build' || !config.build.ssr) return;
			for (const name of NAMES) {
				await build({
					root: config.root,
					configFile: 'vite.wake.config.ts',
					logLevel: 'warn',
					build: { outDir: madeIn(name), rollupOptions: { input: { [name]: ENTRIES[name] } } }
				});
			}
		},
		resolveId: (id) => (NAMES.some((name) => id === `virtual:${name}`) ? `\0${id}` : undefined),
		load(id) {
			const name = NAMES.find((one) => id === `\0virtual:${one}`);
			if (!name) return;
			const address =
				config.command === 'serve'
					? ENTRIES[name]
					: `${servedFrom(name)}/${entryFile(config.root, name)}`;
			return `export default ${JSON.stringify(address)}`;
		},
		generateBundle() {
			if (config.command !== 'build' || config.build.ssr) return;
			for (const folder of NAMES) {
				for (const name of readdirSync(join(config.root, madeIn(folder)))) {
					if (!name.endsWith('.js')) continue;
					const source = readFileSync(join(config.root, madeIn(folder), name));
					this.emitFile({ type: 'asset', fileName: `${servedFrom(folder)}/${name}`, source });
				}
			}
		}
	};
}

/** @param {string} root @param {keyof typeof ENTRIES} name @returns {string} the name of the entry's file */
function entryFile(root, name) {
	const manifest = join(madeIn(name), 'manifest.json');
	const file = JSON.parse(readFileSync(join(root, manifest), 'utf8'))[ENTRIES[name]]?.file;
	if (!file) throw new Error(`${manifest} doesn't name the file of ${ENTRIES[name]}`);
	return file;
}
