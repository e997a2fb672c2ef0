// Narrows the lists of the scenes' rooms to those that `data/story.json` tells: a room that it leaves out is neither run nor built.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const OUTLINE = 'data/story.json';
// The star of a list such as import.meta.glob of every room's Scene.svelte, in files beside the rooms or in lib/story.
const STAR = /(['"])(\.\/|\.\.\/scenes\/)\*(\/(?:Scene\.svelte|data\.ts|describe\.ts)\1)/g;

/** @returns {import('vite').Plugin} */
export function toldScenes() {
	let root = '';
	return {
		name: 'told-scenes',
		enforce: 'pre',
		configResolved(config) {
			root = config.root;
		},
		transform(code, id) {
			if (!/\/src\/lib\/(scenes\/[\w-]+|story\/[\w-]+)\.ts$/.test(id)) return;
			const file = join(root, OUTLINE);
			const narrowed = code.replace(STAR, `$1$2{${told(file).join(',')}}$3`);
			if (narrowed === code) return;
			this.addWatchFile(file);
			return { code: narrowed, map: null };
		}
	};
}

/** @param {string} file @returns {string[]} the folders of the scenes that the story tells */
function told(file) {
	/** @type {{ scenes: { id: string }[] }[]} */
	const parts = JSON.parse(readFileSync(file, 'utf8'));
	return parts.flatMap(({ scenes }) => scenes.map(({ id }) => id));
}
