/** Cuts a page's style sheet down to the rules that its own picture can use: a chart in a frame is to be small. */

/** What stands on the page, and what its script may add to it. */
export interface Used {
	/** True where a class, such as a component's own mark `svelte-1a2b3c`, may be on the page. */
	may: (name: string) => boolean;
	/** Language of the page: fonts of the others are left out. */
	lang: string;
	/** The page's ground; undefined where it has several. */
	ground: string | undefined;
	/** True where readers may meet letters that no text of ours has. */
	rest?: boolean;
}

/** At-rules with rules inside. */
const GROUP = /^@(media|container|supports|layer)\b/;

/** @param css whole, as the build makes it; at-rules inside rules are not known */
export function trimmed(css: string, used: Used): string {
	let out = '';
	let at = 0;
	while (at < css.length) {
		const open = css.indexOf('{', at);
		if (open < 0) return out + css.slice(at).trim();
		const close = closing(css, open);
		const head = css.slice(at, open).trim();
		const body = css.slice(open + 1, close);
		at = close + 1;
		if (GROUP.test(head)) {
			const inner = trimmed(body, used);
			if (inner) out += `${head}{${inner}}`;
		} else if (head.startsWith('@font-face')) {
			const of = /Story (?:Serif|Sans) (\w\w)\b/.exec(body)?.[1];
			const rest = /-rest\.[\w-]+\.woff2/.test(body);
			if ((used.rest || !rest) && (of === undefined || of === used.lang)) out += `${head}{${body}}`;
		} else if (head.startsWith('@')) {
			out += `${head}{${body}}`;
		} else {
			const kept = parts(head).filter((selector) => canMatch(selector, used));
			if (kept.length) out += `${kept.join(',')}{${body}}`;
		}
	}
	return out;
}

function canMatch(selector: string, { may, lang, ground }: Used): boolean {
	// What is said in :not() asks for nothing to be there.
	const asked = selector.replace(/:not\([^()]*\)/g, '');
	return (
		[...asked.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => may(name)) &&
		[...asked.matchAll(/\[data-ground=["']?(\w+)/g)].every(
			([, name]) => !ground || name === ground
		) &&
		// A page of one ground is a chart's: it has no switch that stops what moves.
		!(ground && asked.includes('[data-motion')) &&
		[...asked.matchAll(/:lang\((\w+)\)/g)].every(([, name]) => name === lang)
	);
}

/** A selector list's parts; commas in brackets are their own. */
function parts(list: string): string[] {
	const found: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at <= list.length; at += 1) {
		const char = list[at] ?? ',';
		if ('(['.includes(char)) depth += 1;
		else if (')]'.includes(char)) depth -= 1;
		else if (char === ',' && depth === 0) {
			found.push(list.slice(from, at).trim());
			from = at + 1;
		}
	}
	return found.filter(Boolean);
}

/**
 * @returns where the bracket that opens at `open` closes
 * @throws where it never does
 */
export function closing(css: string, open: number): number {
	let depth = 0;
	for (let at = open; at < css.length; at += 1) {
		if (css[at] === '{') depth += 1;
		else if (css[at] === '}' && (depth -= 1) === 0) return at;
	}
	throw new Error('A style sheet has a block that is never closed.');
}
