/** Drops the custom properties that nothing on a page asks for. */

/** A declaration in a minified style sheet. */
const DECLARATION = /(?<=[{;])(--[\w-]+):[^;}]*(;|(?=\}))/g;
const EMPTY = /[^{};]+\{\}/g;

/**
 * @param css minified, without comments
 * @param isUsed true for a name, such as `--gold`, that markup or a script asks for; what the style sheet itself asks for is seen here
 */
export function withoutUnused(css: string, isUsed: (name: string) => boolean): string {
	const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
	let kept = css.replace(DECLARATION, (all, name: string) =>
		asked.has(name) || isUsed(name) ? all : ''
	);
	// What is gone asked for others, and leaves rules with nothing in them.
	for (let last = ''; last !== kept;) {
		last = kept;
		kept = kept.replace(EMPTY, '');
	}
	return kept.length < css.length ? withoutUnused(kept, isUsed) : kept;
}
