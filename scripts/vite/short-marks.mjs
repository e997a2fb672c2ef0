// Names the class that keeps a component's rules its own: short, since it stands in the page as often as the component has elements.
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';

/** Letters of a mark, unless another component has the same already. */
const LETTERS = 3;

/**
 * A mark for each: the end of its hash, a letter longer where one before it has that. Of the files' names alone, so that the page, its
 * scripts and the shared pictures agree, whichever is built first.
 * @param {readonly string[]} files in one order on every machine
 * @param {(text: string) => string} hash
 * @returns {Map<string, string>} by file: `s-` and three letters or digits, or more
 */
export function marksOf(files, hash) {
	const marks = new Map();
	const taken = new Set();
	for (const file of files) {
		const whole = hash(file);
		let length = LETTERS;
		while (taken.has(whole.slice(-length)) && length < whole.length) length += 1;
		taken.add(whole.slice(-length));
		marks.set(file, `s-${whole.slice(-length)}`);
	}
	return marks;
}

/** Those of our own components. @type {Map<string, string>} */
let own = new Map();
/** Whose mark it is: two components with one mark would dress one another. @type {Map<string, string>} */
const owners = new Map();

/**
 * Svelte's `cssHash`.
 * @param {{ filename: string, hash: (text: string) => string }} component
 * @returns {string} `s-` and three letters or digits, or more
 * @throws where a package's component would get the mark of another
 */
export function shortMark({ filename, hash }) {
	const file = relative(process.cwd(), filename)
		.replaceAll('\\', '/')
		// Wherever packages lie, and the folder may be a link: the mark is the same.
		.replace(/^.*\/(?=node_modules\/)/, '');
	// In development a component may have come since.
	if (file.startsWith('src/') && !own.has(file)) {
		own = marksOf(componentsIn('src'), hash);
		for (const [file, mark] of own) owners.set(mark, file);
	}
	const mark = own.get(file) ?? `s-${hash(file).slice(-LETTERS)}`;
	const owner = owners.get(mark) ?? file;
	if (owner !== file)
		throw new Error(`${file} and ${owner} have one mark, ${mark}: give yours another name.`);
	owners.set(mark, file);
	return mark;
}

/** @param {string} folder @returns {string[]} every component below it, in one order on every machine */
export const componentsIn = (folder) =>
	readdirSync(folder, { recursive: true })
		.map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
		.filter((name) => name.endsWith('.svelte'))
		.sort();
