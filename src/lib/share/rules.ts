/** Reads style sheets into rules: as much of CSS as the pictures' own sheets use. */

export interface Rule {
	selector: string;
	/** Ids, classes and types of the selector, as one number: the greater one wins. */
	weight: number;
	declarations: readonly Declaration[];
}

export interface Declaration {
	property: string;
	value: string;
	important: boolean;
}

/**
 * The rules of a style sheet in their order. What depends on a reader's device (every at-rule) is left out: a picture has none.
 * @param css of any length; nested rules are not known
 */
export function readRules(css: string): Rule[] {
	const text = css.replace(/\/\*[^]*?\*\//g, '');
	const rules: Rule[] = [];
	let at = 0;
	while (at < text.length) {
		const open = text.indexOf('{', at);
		if (open < 0) break;
		const close = closing(text, open);
		const head = text.slice(at, open).trim();
		// A statement such as @import ends with a semicolon and has no block.
		const selector = head.slice(head.lastIndexOf(';') + 1).trim();
		if (!selector.startsWith('@')) {
			const declarations = readDeclarations(text.slice(open + 1, close));
			for (const one of splitList(selector, ',')) {
				rules.push({ selector: one, weight: weightOf(one), declarations });
			}
		}
		at = close + 1;
	}
	return rules;
}

/** Where the block that opens at `open` is closed. */
function closing(text: string, open: number): number {
	let depth = 0;
	for (let at = open; at < text.length; at += 1) {
		if (text[at] === '{') depth += 1;
		else if (text[at] === '}' && (depth -= 1) === 0) return at;
	}
	throw new Error('A style sheet has a block that is never closed.');
}

/** The declarations of a block or of a `style` attribute. */
export function readDeclarations(text: string): Declaration[] {
	return splitList(text, ';').flatMap((line) => {
		const colon = line.indexOf(':');
		if (colon < 0) return [];
		const value = line.slice(colon + 1).trim();
		const important = /!\s*important$/.test(value);
		return [
			{
				property: line.slice(0, colon).trim(),
				value: important ? value.replace(/\s*!\s*important$/, '') : value,
				important
			}
		];
	});
}

/** The parts of a list, brackets and quotes left whole; empty parts are left out. */
export function splitList(text: string, separator: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let quote = '';
	let part = '';
	for (const char of text) {
		if (quote) quote = char === quote ? '' : quote;
		else if (char === '"' || char === "'") quote = char;
		else if (char === '(' || char === '[') depth += 1;
		else if (char === ')' || char === ']') depth -= 1;
		if (char === separator && depth === 0 && !quote) {
			parts.push(part.trim());
			part = '';
		} else part += char;
	}
	parts.push(part.trim());
	return parts.filter(Boolean);
}

/** The weight of a selector: what stands in `:where()` has none. */
function weightOf(selector: string): number {
	const counted = selector.replace(/:where\([^()]*\)/g, '').replace(/:(not|is|has)\(/g, ' (');
	const ids = counted.match(/#[\w-]+/g)?.length ?? 0;
	const classes = counted.match(/\.[\w-]+|\[[^\]]+\]|:[\w-]+/g)?.length ?? 0;
	const types = counted.match(/(^|[\s>+~(])[a-z][\w-]*/gi)?.length ?? 0;
	return ids * 10_000 + classes * 100 + types;
}
