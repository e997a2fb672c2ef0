/** The code that may still change a page after it is drawn: what a picture's and its script's own modules import. */
import { posix } from 'node:path';

const sources = import.meta.glob<string>(
	'../{charts,embed,figure,scenes,scroll,wake}/**/*.{svelte,ts}',
	{ query: '?raw', import: 'default', eager: true }
);
const IMPORT = /(?:from|import)\s*\(?\s*['"]((?:\$lib|\.)[^'"]+)['"]/g;
/** As the project names it. */
const nameOf = (file: string) => file.replace('..', 'src/lib');
const ENDS = ['', '.ts', '.svelte'];

/**
 * @param entries files below `src/lib`, such as `wake/turn.ts`
 * @returns by file, their texts and those of all that they import, as far as they draw: without style sheets
 */
export function codeOf(entries: readonly string[]): Map<string, string> {
	const seen = new Map<string, string>();
	const visit = (file: string) => {
		const found = ENDS.map((end) => file + end).find((name) => name in sources);
		if (!found || seen.has(nameOf(found))) return;
		const text = sources[found] ?? '';
		seen.set(nameOf(found), text.replace(/<style[^]*?<\/style>/g, ''));
		for (const [, path = ''] of text.matchAll(IMPORT)) {
			visit(
				path.startsWith('$lib/') ? `../${path.slice(5)}` : posix.join(posix.dirname(found), path)
			);
		}
	};
	for (const entry of entries) visit(`../${entry}`);
	return seen;
}
