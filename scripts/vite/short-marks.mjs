// Names the class that keeps a component's rules its own: short, since it stands in the page as often as the component has elements.
import { relative } from 'node:path';

/** Whose mark it is: two components with one mark would dress one another. */
const owners = new Map();

/**
 * Svelte's `cssHash`: of the file's place alone, so that the page, its scripts and the shared pictures agree.
 * @param {{ filename: string, hash: (text: string) => string }} component
 * @returns {string} `s-` and three letters or digits
 * @throws where two components would get the same
 */
export function shortMark({ filename, hash }) {
	const file = relative(process.cwd(), filename)
		.replaceAll('\\', '/')
		// Wherever packages lie, and the folder may be a link: the mark is the same.
		.replace(/^.*\/(?=node_modules\/)/, '');
	const mark = `s-${hash(file).slice(-3)}`;
	const owner = owners.get(mark) ?? file;
	if (owner !== file)
		throw new Error(`${file} and ${owner} have one mark, ${mark}: take a letter more.`);
	owners.set(mark, file);
	return mark;
}
