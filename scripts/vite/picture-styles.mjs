// Hands the pictures' compiled style sheets to the build as text, so that a static picture takes its colours from the same rules as the page.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compile } from 'svelte/compiler';
import { componentsIn, shortMark } from './short-marks.mjs';

const ID = 'virtual:picture-styles';
/** What every picture's colours and type come from, before the components' own rules. */
const SHEETS = ['src/lib/styles/roles.css', 'src/lib/styles/base.css'];
const FOLDERS = ['src/lib/charts', 'src/lib/scenes', 'src/lib/figure'];

/**
 * `import css, { marks } from 'virtual:picture-styles'`: the style sheets of all pictures, one after the other, and the class
 * that each component's own rules ask for. On the server only.
 * @returns {import('vite').Plugin}
 */
export function pictureStyles() {
	let root = '';
	return {
		name: 'picture-styles',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
		load(id) {
			if (id !== `\0${ID}`) return;
			const sheets = SHEETS.map((file) => join(root, file));
			const components = FOLDERS.flatMap((folder) => componentsIn(join(root, folder)));
			for (const file of [...sheets, ...components]) this.addWatchFile(file);
			// The same class marks as in the drawn picture: they are made of the file's name.
			const styles = components.map(
				(filename) =>
					compile(readFileSync(filename, 'utf8'), { filename, cssHash: shortMark }).css?.code ?? ''
			);
			const css = [...sheets.map((file) => readFileSync(file, 'utf8')), ...styles];
			const marks = components.flatMap((filename, at) => {
				const mark = /\bs-\w+/.exec(styles[at] ?? '')?.[0];
				return mark ? [{ file: relative(root, filename).replaceAll('\\', '/'), mark }] : [];
			});
			return `export const marks = ${JSON.stringify(marks)};\nexport default ${JSON.stringify(css.join('\n'))}`;
		}
	};
}
