// Works out how wide the characters of our faces are, for pictures that place their labels before a browser has set them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advanceOf, open } from './metrics';
import { FAMILIES } from './plan';

/** Every character that a label may have: both alphabets, figures, signs. */
const CHARACTERS = [
	...range(0x20, 0x7e),
	...'\u00a0«»°·×–—‘’“”„•…№₸→←',
	...range(0x410, 0x44f),
	...'ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі'
];

/**
 * Advances of each family's heaviest cut, which is the widest.
 * @param modules path of node_modules
 * @returns per family the characters of each advance, in hundredths of an em, rounded up
 */
function advances(modules: string): Record<'serif' | 'sans', Record<number, string>> {
	const of = (id: 'serif' | 'sans') => {
		const cut = FAMILIES.find((family) => family.id === id)?.cuts.at(-1);
		if (!cut) throw new Error(`No cut of the family "${id}"`);
		const font = open(readFileSync(join(modules, cut.source)));
		const widths: Record<number, string> = {};
		for (const char of CHARACTERS) {
			const code = char.codePointAt(0)!;
			if (!font.hasGlyphForCodePoint(code)) continue;
			const advance = advanceOf(font, font.glyphForCodePoint(code).id) / font.unitsPerEm;
			const rounded = Math.ceil(advance * 100);
			widths[rounded] = (widths[rounded] ?? '') + char;
		}
		return widths;
	};
	return { sans: of('sans'), serif: of('serif') };
}

/** The same as the source of a module. */
export function advancesModule(modules: string): string {
	const { sans, serif } = advances(modules);
	const table = (widths: Record<number, string>) =>
		Object.entries(widths)
			.map(([width, chars]) => `\t${width}: ${quoted(chars)}`)
			.join(',\n');
	return (
		'/** Made by `npm run fonts`: the characters of each advance, in hundredths of an em, of the heaviest cut. */\n' +
		`export const SANS: Record<number, string> = {\n${table(sans)}\n};\n\n` +
		`export const SERIF: Record<number, string> = {\n${table(serif)}\n};\n`
	);
}

/** As Prettier quotes. */
function quoted(text: string): string {
	const plain = text.replaceAll('\\', '\\\\').replaceAll('\u00a0', '\\u00a0');
	return plain.includes("'") && !plain.includes('"')
		? `"${plain}"`
		: `'${plain.replaceAll("'", "\\'")}'`;
}

function range(from: number, to: number): string[] {
	return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
}
