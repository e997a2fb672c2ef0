// Makes the fonts: for each language the glyphs that it uses, in src/lib/styles/fonts/. Run before dev and build.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGS } from '../src/lib/i18n/languages';
import { advancesModule } from './fonts/advances';
import { glyphsOf } from './fonts/glyphs';
import { inputHash, makeFonts, type Made } from './fonts/make';
import { BUDGET_BYTES } from './fonts/plan';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const out = join(root, 'src/lib/styles/fonts');
const cacheFile = join(root, '.cache/fonts.json');
const code = readdirSync(join(root, 'scripts/fonts')).map((name) =>
	join(root, 'scripts/fonts', name)
);

type Cache = Record<string, { hash: string; made: Made[] }>;
const cache: Cache = existsSync(cacheFile) ? JSON.parse(readFileSync(cacheFile, 'utf8')) : {};

for (const lang of LANGS) {
	const glyphs = glyphsOf(lang, root);
	const hash = inputHash(lang, glyphs, modules, code);
	const last = cache[lang];
	const there = (last?.made ?? []).every(({ file }) => existsSync(join(out, file)));
	const fresh = last?.hash === hash && there && existsSync(join(out, `fonts-${lang}.css`));
	const made = fresh ? last.made : await makeFonts(lang, glyphs, modules, out);
	cache[lang] = { hash, made };
	report(lang, made, fresh);
}
mkdirSync(dirname(cacheFile), { recursive: true });
writeFileSync(cacheFile, JSON.stringify(cache, null, '\t'));

// Committed, unlike the fonts: pictures' tests read it, and a change of a face shows what it moved.
const advancesFile = join(root, 'src/lib/charts/advances.ts');
const advances = advancesModule(modules);
if (!existsSync(advancesFile) || readFileSync(advancesFile, 'utf8') !== advances)
	writeFileSync(advancesFile, advances);

function report(lang: string, made: Made[], fresh: boolean) {
	const kb = (kind: RegExp) =>
		made.filter(({ file }) => kind.test(file)).reduce((sum, font) => sum + font.bytes, 0) / 1024;
	const main = kb(/\d\.woff2$/);
	console.log(
		`fonts ${lang}: ${main.toFixed(1)} KB` +
			` (on demand: names ${kb(/-names/).toFixed(1)}, other alphabets ${kb(/-rest/).toFixed(1)})` +
			`${fresh ? ', as before' : ''}` +
			`${main * 1024 > BUDGET_BYTES ? `: OVER the budget of ${BUDGET_BYTES / 1024} KB` : ''}`
	);
	if (!fresh) for (const font of made) console.log(`  ${font.file} ${font.bytes}`);
}
