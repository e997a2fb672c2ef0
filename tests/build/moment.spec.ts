/** The page that a shared link to one step opens, as it stands in the build. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { LANGS } from '../../src/lib/i18n/languages';
import { SCENES } from '../../src/lib/story/story';

/** Bytes with gzip, without fonts: what stands between a reader and the story. */
const MOST = 16 * 1024;
/** Hundreds of slips of paper, one by one, are what the boxes of seventeen regions weigh. */
const HEAVY: Record<string, number> = { regions: 24 * 1024 };

for (const lang of LANGS) {
	test(`${lang}: each moment has its headline, its picture, its words and the way on`, () => {
		const told = new Set<string>();
		for (const { id, steps } of SCENES) {
			for (const step of steps) {
				const html = readFileSync(`build/${lang}/at/${step}/index.html`, 'utf8');
				const page = parse(html);
				expect(page.querySelector('html')?.getAttribute('lang'), step).toBe(lang);
				expect(page.querySelector('h1')?.text.trim(), step).toBeTruthy();
				const figure = page.querySelector(`figure[data-figure="${id}"][data-step="${step}"]`);
				expect(figure?.querySelectorAll('[data-mark]').length, step).toBeGreaterThan(0);
				const said = figure?.querySelector('[role=img]')?.getAttribute('aria-label') ?? '';
				expect(said.length, step).toBeGreaterThan(20);
				expect(figure?.querySelector('figcaption')?.text.length, step).toBeGreaterThan(15);
				expect(page.querySelector('.words p')?.text.length, step).toBeGreaterThan(40);
				expect(page.querySelector('.on a')?.getAttribute('href')).toBe(`../../#${step}`);
				expect(page.text, step).not.toMatch(/undefined|NaN|\[object/);
				expect(gzipSync(html, { level: 9 }).length, step).toBeLessThan(HEAVY[id] ?? MOST);
				told.add(said);
			}
		}
		expect(told.size).toBe(SCENES.flatMap(({ steps }) => steps).length);
	});
}
