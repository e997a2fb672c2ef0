/** What the story may cost a reader, in bytes as they go over the wire (brotli): exact, so asserted. Times are for `npm run bench`. */
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { FAMILIES } from '../../scripts/fonts/plan';
import { LANGS } from '../../src/lib/i18n/languages';

const KB = 1024;
const SCRIPTS = 'build/_app/immutable/wake';

const sent = (file: string) => statSync(`${file}.br`).size;
const all = readdirSync(SCRIPTS).filter((name) => name.endsWith('.js'));
const sum = (files: string[]) =>
	files.reduce((total, file) => total + sent(join(SCRIPTS, file)), 0);
const named = (name: string) => all.filter((file) => file.startsWith(`${name}.`));

/** The page's four faces; they are compressed as they are. */
function fonts(lang: string): number {
	const assets = readdirSync('build/_app/immutable/assets');
	return FAMILIES.flatMap(({ id, cuts }) =>
		cuts.map(({ weight }) => {
			const face = new RegExp(`^${id}-${lang}-${weight}\\.[\\w-]+\\.woff2$`);
			const file = assets.find((name) => face.test(name));
			if (!file) throw new Error(`no face ${id}-${lang}-${weight}`);
			return statSync(join('build/_app/immutable/assets', file)).size;
		})
	).reduce((total, size) => total + size, 0);
}

for (const lang of LANGS) {
	test(`${lang}: the story is on the screen with 75 KB, and with its fonts 115`, () => {
		const page = sent(`build/${lang}/index.html`) + sum(named('wake'));
		expect(page).toBeLessThanOrEqual(75 * KB);
		expect(page + fonts(lang)).toBeLessThanOrEqual(115 * KB);
	});

	test(`${lang}: the headline comes with the first packets, whose room is 14 KB`, () => {
		const html = readFileSync(`build/${lang}/index.html`, 'utf8');
		const until = html.slice(0, html.indexOf('</h1>'));
		expect(brotliCompressSync(until).length).toBeLessThanOrEqual(8 * KB);
	});

	test(`${lang}: the page asks for its one script and nothing else of ours`, () => {
		const html = readFileSync(`build/${lang}/index.html`, 'utf8');
		const scripts = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => src);
		expect(scripts).toHaveLength(1);
		expect(html).not.toMatch(/<link[^>]*rel="(stylesheet|modulepreload)"/);
	});
}

test('a whole visit runs 95 KB of script at most, 58 of them before anything is near', () => {
	expect(sum([...named('wake'), ...named('charts')])).toBeLessThanOrEqual(58 * KB);
	expect(sum(all)).toBeLessThanOrEqual(95 * KB);
});
