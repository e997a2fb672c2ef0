/** The built page of every chart for a frame: whole without a script, small, and allowed to run nothing but its own. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { LANGS } from '../../src/lib/i18n/languages';
import { aloneOutline, SCENES as IN_STORY } from '../../src/lib/story/story';

const SCENES = IN_STORY.map(aloneOutline);

const read = (lang: string, scene: string) =>
	readFileSync(`build/${lang}/embed/${scene}/index.html`, 'utf8');

/** KB with gzip, without fonts. */
const USUAL = 12;
/** What weighs more: the map's outlines alone are 4.4 KB; docs/decisions has why they stay. */
const HEAVY: Record<string, number> = { unrest: 15.9 };
/** Bytes with brotli of the script that speaks to the page around. */
const CHILD = 900;

for (const lang of LANGS) {
	test(`${lang}: every chart says what it shows, in words, numbers and marks`, () => {
		for (const { id, steps, telling } of SCENES) {
			const page = parse(read(lang, id));
			const figure = page.querySelector(`main figure[data-figure="${id}"]`);
			expect(figure?.getAttribute('data-step'), id).toBe(telling);
			expect(figure?.querySelector('h1')?.text.trim(), id).toBeTruthy();
			expect(figure?.querySelectorAll('.picture [data-mark]').length, id).toBeGreaterThan(0);
			expect(figure?.querySelectorAll(`table[data-table="${id}"] tbody tr`).length).toBeGreaterThan(
				0
			);
			expect(figure?.querySelector('.source')?.text.trim().length, id).toBeGreaterThan(10);
			expect(figure?.querySelector(`a[href="../../#${telling}"]`), id).toBeTruthy();
			const said = figure?.querySelectorAll('.step') ?? [];
			expect(said.map((step) => step.getAttribute('data-step-id'))).toEqual([...steps]);
			expect(said.filter((step) => step.hasAttribute('data-current'))).toHaveLength(1);
			expect(figure?.querySelectorAll('[data-turn]').length, id).toBe(steps.length > 1 ? 2 : 0);
			expect(figure?.text, id).not.toMatch(/undefined|NaN|\[object|Infinity/);
			expect(page.querySelector('html')?.getAttribute('lang')).toBe(lang);
		}
	});

	test(`${lang}: a chart's page is small, and only what has steps asks for a script`, () => {
		for (const { id, steps } of SCENES) {
			const html = read(lang, id);
			const turns = steps.length > 1;
			expect(/<script type="module"/.test(html), id).toBe(turns);
			expect(gzipSync(html, { level: 9 }).length, id).toBeLessThanOrEqual(
				1024 * (HEAVY[id] ?? USUAL)
			);
		}
	});

	test(`${lang}: every letter of a chart is in a face that its page has`, () => {
		for (const { id } of SCENES) {
			const html = read(lang, id);
			const ranges = [...html.matchAll(/unicode-range:([^;}]*)/g)].flatMap(([, list = '']) =>
				list.split(',').map((range) => {
					const [from = '', to = from] = range.trim().slice(2).split('-');
					return [parseInt(from, 16), parseInt(to, 16)] as const;
				})
			);
			const missing = [...new Set(parse(html).querySelector('main')?.text ?? '')].filter(
				(letter) => {
					const code = letter.codePointAt(0) ?? 0;
					return code > 32 && !ranges.some(([from, to]) => code >= from && code <= to);
				}
			);
			// English has one face for all letters of the story, and asks for it whatever the letter.
			expect(ranges.length ? missing : [], id).toEqual([]);
		}
	});
}

test('the script that speaks to the page around is small', () => {
	for (const { id } of SCENES) {
		const code = read('en', id).split('<script>').at(-1)?.split('</script>')[0] ?? '';
		expect(code, id).toContain('postMessage');
		expect(brotliCompressSync(code).length, id).toBeLessThanOrEqual(CHILD);
	}
});

test('the policy names the scripts that stand in the page, and they are the only ones', () => {
	for (const { id } of SCENES) {
		const html = read('en', id);
		const inside = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);
		expect(inside, id).toHaveLength(2);
		const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
		const allowed = /script-src ([^;]*);/.exec(policy)?.[1]?.split(' ').sort();
		const hashes = inside.map(
			(code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
		);
		expect(allowed, id).toEqual(["'self'", ...hashes].sort());
	}
});

test('no rule for another language, another ground or another scene is in the page', () => {
	const html = read('kk', 'rules');
	expect(html).not.toMatch(/Story (Serif|Sans) (en|ru)\b/);
	expect(html).toMatch(/Story Sans kk/);
	expect(html).not.toMatch(/\[data-ground="?(night|dusk|paper)/);
	const css = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => text).join('');
	const asked = new Set(css.match(/\bs-\w{3,}\b/g));
	const there = new Set(html.replace(/<style[^]*?<\/style>/g, '').match(/\bs-\w{3,}\b/g));
	expect([...asked].filter((mark) => !there.has(mark))).toEqual([]);
});

test('an address of a chart that doesn’t exist leads to the list of charts', () => {
	const html = readFileSync('build/404.html', 'utf8');
	for (const lang of LANGS) expect(html).toContain(`/${lang}/embed/"`);
});
