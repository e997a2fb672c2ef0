// Cuts one language's fonts out of the whole ones and writes their CSS.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { face, standIn } from './css';
import type { Glyphs } from './glyphs';
import { meanAdvance, metricsOf, open, overrides } from './metrics';
import type { Lang } from '../../src/lib/record/types';
import { FAMILIES, FEATURES, type Cut, type StandIn } from './plan';
import { subsetFont } from './subset';

// Tables that no browser draws with.
const DROP = ['STAT', 'MVAR', 'VVAR', 'vhea', 'vmtx', 'gasp', 'BASE', 'DSIG', 'meta'];

export type Made = { file: string; bytes: number; lazy: boolean };

/**
 * Writes `FAMILY-LANG-WEIGHT.woff2`, its companions `-names` and `-rest`, and `fonts-LANG.css` into `out`; what
 * an earlier run left there for the language goes.
 * The same glyphs and sources give the same bytes.
 * @param modules the node_modules folder with the source fonts
 */
export async function makeFonts(
	lang: Lang,
	glyphs: Glyphs,
	modules: string,
	out: string
): Promise<Made[]> {
	mkdirSync(out, { recursive: true });
	for (const old of readdirSync(out).filter((name) => name.includes(`-${lang}-`)))
		rmSync(join(out, old));
	const made: Made[] = [];
	const css: string[] = [];
	for (const family of FAMILIES) {
		for (const cut of family.cuts) {
			const whole = readFileSync(join(modules, cut.source));
			const name = `${family.id}-${lang}-${cut.weight}`;
			for (const { suffix, chars, features } of setsOf(glyphs, cut)) {
				if (!chars) continue;
				const file = `${name}${suffix}.woff2`;
				const bytes = await subset(whole, chars, features);
				writeFileSync(join(out, file), bytes);
				made.push({ file, bytes: bytes.length, lazy: suffix !== '' });
				css.push(face({ family: `${family.name} ${lang}`, range: cut.range, file, only: chars }));
			}
			css.push(...(await standInsFor(`${family.name} ${lang}`, cut, whole, glyphs, modules)));
		}
	}
	// All languages share one style sheet; a page takes the faces of its own.
	const own = FAMILIES.map(
		({ id, name }) => `\t--${id}-own: '${name} ${lang}', '${name} ${lang} Fallback';\n`
	);
	css.push(`:root:lang(${lang}) {\n${own.join('')}}\n`);
	writeFileSync(join(out, `fonts-${lang}.css`), css.join('\n'));
	return made;
}

/**
 * A cut's files, without a character in common.
 * @returns what each file is called, holds and keeps of the layout features
 */
export function setsOf({ main, small, names, rest }: Glyphs, { small: withSmall }: Cut) {
	const taken = withSmall ? small : '';
	const without = (chars: string) => [...chars].filter((char) => !taken.includes(char)).join('');
	return [
		{ suffix: '', chars: main + taken, features: FEATURES },
		// A handful of letters in a handful of names: kerning them would cost more than the letters do.
		{ suffix: '-names', chars: without(names), features: [] },
		{ suffix: '-rest', chars: without(rest), features: FEATURES }
	];
}

const subset = (font: Buffer, text: string, features: string[]) =>
	subsetFont(font, text, {
		targetFormat: 'woff2',
		keepFeatures: features,
		noHinting: true,
		dropTables: DROP
	});

async function standInsFor(
	family: string,
	cut: Cut,
	whole: Buffer,
	glyphs: Glyphs,
	modules: string
): Promise<string[]> {
	const ours = open(whole);
	const oursMean = meanAdvance([ours], glyphs.sample);
	const rules: string[] = [];
	for (const other of cut.standIns) {
		const mean = meanAdvance(await partsOf(other, glyphs.sample, modules), glyphs.sample);
		rules.push(standIn(family, cut.range, other.local, overrides(metricsOf(ours), oursMean, mean)));
	}
	return rules;
}

/** The measured font's parts; a variable one is pinned first, because its widths change with the weight. */
async function partsOf(font: StandIn, text: string, modules: string) {
	const parts = [];
	for (const path of font.measure) {
		const file = readFileSync(join(modules, path));
		const sfnt = await subsetFont(file, text, {
			targetFormat: 'sfnt',
			keepFeatures: [],
			noHinting: true,
			...(font.weight ? { variationAxes: { wght: font.weight } } : {})
		});
		parts.push(open(sfnt));
	}
	return parts;
}

/** A name for everything that the output depends on. */
export function inputHash(lang: Lang, glyphs: Glyphs, modules: string, code: string[]): string {
	const hash = createHash('sha256').update(JSON.stringify([lang, glyphs]));
	const sources = FAMILIES.flatMap((family) =>
		family.cuts.flatMap((cut) => [cut.source, ...cut.standIns.flatMap((other) => other.measure)])
	);
	for (const path of new Set(sources)) hash.update(readFileSync(join(modules, path)));
	for (const file of code) hash.update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}
