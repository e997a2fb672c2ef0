/** What every page says of itself to search engines, messengers and social networks, as it stands in the build. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { basePath } from '../../scripts/lib/base.mjs';
import { LANGS } from '../../src/lib/i18n/languages';
import { SCENES } from '../../src/lib/story/story';

const STEPS = SCENES.flatMap(({ steps }) => steps);
const PAGES = ['', 'text/', 'data/', ...STEPS.map((step) => `at/${step}/`)];
/** What all our addresses begin with. */
const SITE = (process.env.SITE_URL ?? '').replace(/\/$/, '') || basePath();

/** The file that an address of ours leads to. */
function fileOf(address: string): string {
	expect(address.startsWith(`${SITE}/`), address).toBe(true);
	const path = address.slice(SITE.length);
	return `build${path}${path.endsWith('/') ? 'index.html' : ''}`;
}

function headOf(lang: string, path: string) {
	const head = parse(readFileSync(`build/${lang}/${path}index.html`, 'utf8')).querySelector('head');
	const all = (name: string) =>
		(head?.querySelectorAll('meta') ?? [])
			.filter((meta) => [meta.getAttribute('property'), meta.getAttribute('name')].includes(name))
			.map((meta) => meta.getAttribute('content') ?? '');
	return {
		head,
		all,
		one(name: string) {
			const found = all(name);
			expect(found, `${lang}/${path} ${name}`).toHaveLength(1);
			expect(found[0]?.trim(), `${lang}/${path} ${name}`).toBeTruthy();
			return found[0] ?? '';
		}
	};
}

for (const lang of LANGS) {
	test(`${lang}: every page has one title, one description and a card of its own`, () => {
		const titles = new Set<string>();
		for (const path of PAGES) {
			const { head, one, all } = headOf(lang, path);
			const title = head?.querySelectorAll('title').map(({ text }) => text) ?? [];
			expect(title, path).toHaveLength(1);
			titles.add(title[0] ?? '');
			expect(title[0], path).not.toMatch(/undefined|null|\{/);

			expect(title[0], path).toContain(one('og:title'));
			expect(one('og:description'), path).toBe(one('description'));
			expect(one('description').length, path).toBeGreaterThan(40);
			expect(one('og:description'), path).not.toMatch(/undefined|null|\{/);
			expect(one('og:type'), path).toBe(path === 'data/' ? 'website' : 'article');
			expect(one('og:locale'), path).toBe({ en: 'en_GB', ru: 'ru_RU', kk: 'kk_KZ' }[lang]);
			expect(all('og:locale:alternate'), path).toHaveLength(LANGS.length - 1);
			expect(all('og:locale:alternate'), path).not.toContain(one('og:locale'));
			expect(one('twitter:card'), path).toBe('summary_large_image');
			for (const part of ['title', 'description', 'image', 'image:alt'])
				expect(one(`twitter:${part}`), path).toBe(one(`og:${part}`));
		}
		// The story and its article share a name; no two moments do.
		expect(titles.size).toBeGreaterThanOrEqual(PAGES.length - 1);
	});

	test(`${lang}: every page is shared and found by its own address, in every language`, () => {
		for (const path of PAGES) {
			const { head, one } = headOf(lang, path);
			const links = (rel: string) => head?.querySelectorAll(`link[rel="${rel}"]`) ?? [];
			const canonical = links('canonical').map((link) => link.getAttribute('href'));
			// Some readers of cards follow the one, some the other: both are the page itself.
			expect(canonical, path).toEqual([`${SITE}/${lang}/${path}`]);
			expect(one('og:url'), path).toBe(`${SITE}/${lang}/${path}`);
			const others = links('alternate').filter((link) => link.hasAttribute('hreflang'));
			expect(others.map((link) => link.getAttribute('hreflang'))).toEqual([...LANGS, 'x-default']);
			for (const link of others) {
				const file = fileOf(link.getAttribute('href') ?? '');
				expect(existsSync(file), `${path} ${file}`).toBe(true);
			}
		}
	});

	test(`${lang}: the picture that a page shows when shared is there, and is as large as it says`, () => {
		for (const path of PAGES) {
			const { one } = headOf(lang, path);
			const file = fileOf(one('og:image'));
			const step = /^at\/(.+)\/$/.exec(path)?.[1];
			if (step) expect(file, path).toBe(`build/share/${lang}/${step}.png`);
			const png = readFileSync(file);
			expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
			expect([one('og:image:width'), one('og:image:height')], path).toEqual(['1200', '630']);
			expect(one('og:image:type'), path).toBe('image/png');
			// What a screen reader says of it: X takes 420 characters.
			expect(one('og:image:alt').length, path).toBeGreaterThan(40);
			expect(one('og:image:alt').length, path).toBeLessThanOrEqual(420);
		}
	});
}
