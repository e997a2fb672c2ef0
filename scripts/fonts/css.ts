// Writes @font-face rules.
import type { Overrides } from './metrics';

/** A face that is loaded from a file beside the CSS. */
export function face(o: {
	family: string;
	range: string;
	file: string;
	/** Characters that make a browser fetch it; all when left out. */
	only?: string;
}): string {
	return rule([
		`font-family: '${o.family}'`,
		'font-style: normal',
		`font-weight: ${o.range}`,
		'font-display: swap',
		// A font inside the CSS would be refused by the page's content security policy.
		`src: url('./${o.file}?no-inline') format('woff2')`,
		...(o.only ? [`unicode-range: ${unicodeRange(o.only)}`] : [])
	]);
}

/** A system font under our name, stretched to our font's measure. */
export function standIn(family: string, range: string, local: string[], o: Overrides): string {
	return rule([
		`font-family: '${family} Fallback'`,
		'font-style: normal',
		`font-weight: ${range}`,
		`src: ${local.map((name) => `local('${name}')`).join(', ')}`,
		`size-adjust: ${percent(o.sizeAdjust)}`,
		`ascent-override: ${percent(o.ascent)}`,
		`descent-override: ${percent(o.descent)}`,
		`line-gap-override: ${percent(o.lineGap)}`
	]);
}

const rule = (lines: string[]) => `@font-face {\n${lines.map((l) => `\t${l};\n`).join('')}}\n`;
const percent = (fraction: number) => `${+(fraction * 100).toFixed(2)}%`;

/** `U+41-5A, U+61` for a set of characters. */
export function unicodeRange(chars: string): string {
	const codes = [...new Set(chars)].map((char) => char.codePointAt(0)!).sort((a, b) => a - b);
	const runs: [number, number][] = [];
	for (const code of codes) {
		const last = runs.at(-1);
		if (last && code === last[1] + 1) last[1] = code;
		else runs.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}
