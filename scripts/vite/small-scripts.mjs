// Hands small scripts to the pages as text: what stands inside an embedded chart's page, and the loader that host pages take.
import { dirname } from 'node:path';
import { build } from 'vite';

/** By the name that they are imported by, `virtual:small/NAME`. */
export const SCRIPTS = {
	dress: 'src/lib/embed/dress.ts',
	frame: 'src/lib/embed/frame.ts',
	storydress: 'src/lib/embed/story/dress.ts',
	light: 'src/lib/story/light.ts',
	moment: 'src/lib/share/read-on.ts',
	choose: 'src/lib/i18n/choose.ts',
	/** A module, as its import of its own address says: a page runs it once, however often it is asked to. */
	host: 'src/lib/embed/host/v1.ts'
};
const ID = /^\0?virtual:small\/(\w+)$/;

/**
 * `import code from 'virtual:small/frame'`: the script whole, minified, with nothing global. On the server only.
 * @returns {import('vite').Plugin}
 */
export function smallScripts() {
	let root = '';
	return {
		name: 'small-scripts',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (ID.test(id) ? `\0${id}` : undefined),
		async load(id) {
			const name = ID.exec(id)?.[1];
			const entry = SCRIPTS[/** @type {keyof typeof SCRIPTS} */ (name)];
			if (!id.startsWith('\0') || !name || !entry) return;
			this.addWatchFile(`${root}/${entry}`);
			const code = await bundled(root, name, entry, name === 'host' ? 'es' : 'iife');
			return `export default ${JSON.stringify(code)}`;
		}
	};
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} entry
 * @param {'iife' | 'es'} [format] as what the page runs it
 * @returns {Promise<string>}
 */
export async function bundled(root, name, entry, format = 'iife') {
	const file = `${root}/${entry}`;
	const result = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: `${root}/src/lib` } },
		build: {
			write: false,
			target: 'es2020',
			modulePreload: false,
			reportCompressedSize: false,
			// Vite's library mode leaves the spaces in a module.
			...(format === 'iife'
				? { lib: { entry: file, formats: [format], name, fileName: name } }
				: { rollupOptions: { input: { [name]: file } } })
		}
	});
	const outputs = Array.isArray(result) ? result : [result];
	const chunk = outputs
		.flatMap((one) => ('output' in one ? one.output : []))
		.find((one) => one.type === 'chunk');
	if (!chunk || chunk.type !== 'chunk') throw new Error(`${dirname(entry)} made no ${name}`);
	return chunk.code.trim();
}
