// The fonts: what is in the files that readers load, and the arithmetic behind the stand-ins.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unicodeRange } from '../../scripts/fonts/css';
import { ALPHABET, COMMON, glyphsOf, printed } from '../../scripts/fonts/glyphs';
import { makeFonts, setsOf, type Made } from '../../scripts/fonts/make';
import { advancesModule } from '../../scripts/fonts/advances';
import { meanAdvance, metricsOf, open, overrides } from '../../scripts/fonts/metrics';
import { BUDGET_BYTES, FAMILIES } from '../../scripts/fonts/plan';
import { LANGS } from '../../src/lib/i18n/languages';
import type { Lang } from '../../src/lib/record/types';
import { LANGUAGE_SIGNS } from '../../src/lib/i18n/languages';

const root = process.cwd();
const out = mkdtempSync(join(tmpdir(), 'fonts-'));
const made = {} as Record<Lang, Made[]>;

beforeAll(async () => {
	for (const lang of LANGS)
		made[lang] = await makeFonts(lang, glyphsOf(lang, root), join(root, 'node_modules'), out);
}, 60_000);
afterAll(() => rmSync(out, { recursive: true }));

const missing = (file: string, chars: string) => {
	const font = open(readFileSync(join(out, file)));
	return [...chars].filter((char) => !font.hasGlyphForCodePoint(char.codePointAt(0)!));
};

describe.each(LANGS)('the %s fonts', (lang) => {
	it('hold the whole alphabet, figures, punctuation and signs', () => {
		for (const font of made[lang].filter(({ lazy }) => !lazy))
			expect(missing(font.file, ALPHABET[lang] + COMMON), font.file).toEqual([]);
	});

	it('hold every character of the copy, in one file of each face', () => {
		const glyphs = glyphsOf(lang, root);
		for (const { id, cuts } of FAMILIES)
			for (const cut of cuts) {
				const sets = setsOf(glyphs, cut).filter(({ chars }) => chars);
				for (const { suffix, chars } of sets) {
					const file = `${id}-${lang}-${cut.weight}${suffix}.woff2`;
					expect(missing(file, chars), file).toEqual([]);
				}
				const all = sets.flatMap(({ chars }) => [...chars]);
				expect(new Set(all).size, `${id} ${cut.weight}`).toBe(all.length);
				expect(all.length).toBe(new Set(glyphs.main + glyphs.names + glyphs.rest).size);
			}
	});

	it('show the switch to the other languages without a file of its own', () => {
		const signs = Object.values(LANGUAGE_SIGNS).join('');
		expect(missing(`sans-${lang}-400.woff2`, signs)).toEqual([]);
	});

	it('stay within the budget', () => {
		const bytes = made[lang].filter(({ lazy }) => !lazy).reduce((sum, font) => sum + font.bytes, 0);
		expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
	});

	it('are the same bytes when they are made again', async () => {
		const first = made[lang].map(({ file }) => readFileSync(join(out, file)));
		const css = readFileSync(join(out, `fonts-${lang}.css`), 'utf8');
		await makeFonts(lang, glyphsOf(lang, root), join(root, 'node_modules'), out);
		made[lang].forEach(({ file }, at) =>
			expect(readFileSync(join(out, file)).equals(first[at]!), file).toBe(true)
		);
		expect(readFileSync(join(out, `fonts-${lang}.css`), 'utf8')).toBe(css);
	});
});

it('Kazakh has the letters that Russian lacks, in the font that every page loads', () => {
	for (const font of made.kk.filter(({ lazy }) => !lazy))
		expect(missing(font.file, 'ӘәҒғҚқҢңӨөҰұҮүҺһІі'), font.file).toEqual([]);
});

it('every page can quote the letters of all three languages', () => {
	for (const lang of LANGS) {
		const { main, names, rest } = glyphsOf(lang, root);
		expect([...'AzЯяҚқі№'].filter((char) => !(main + names + rest).includes(char))).toEqual([]);
	}
});

it('pictures know the widths of the faces that are cut here', () => {
	const module = readFileSync(join(root, 'src/lib/charts/advances.ts'), 'utf8');
	expect(module).toBe(advancesModule(join(root, 'node_modules')));
});

it('a stand-in takes the same room: size times its own numbers gives ours', () => {
	const font = open(readFileSync(join(out, 'serif-en-400.woff2')));
	const ours = metricsOf(font);
	const mean = meanAdvance([font], 'The city that stayed home');
	const o = overrides(ours, mean, mean * 0.9);
	expect(o.sizeAdjust).toBeCloseTo(1 / 0.9);
	expect(o.ascent * o.sizeAdjust).toBeCloseTo(ours.ascent);
	expect(o.descent * o.sizeAdjust).toBeCloseTo(-ours.descent);
});

it('an average over characters that no font has is an error, not NaN', () => {
	const font = open(readFileSync(join(out, 'serif-en-400.woff2')));
	expect(() => meanAdvance([font], '漢字')).toThrow('None of the characters');
});

it('writes ranges of characters', () => {
	expect(unicodeRange('cbaz')).toBe('U+61-63, U+7A');
	expect(unicodeRange('→')).toBe('U+2192');
});

it('takes the words of the copy, not its keys and tokens', () => {
	expect(printed({ title: '{turnout|d1} в <focus>Алматы</focus>', list: ['да'] })).not.toMatch(
		/[a-z]/
	);
});
