/** How the piece is found: sitemap, feed, robots, icons, manifest. Every address in them leads somewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { basePath } from '../../scripts/lib/base.mjs';
import { LANGS } from '../../src/lib/i18n/languages';

/** What all our addresses begin with. */
const SITE = (process.env.SITE_URL ?? '').replace(/\/$/, '') || basePath();
const read = (file: string) => readFileSync(`build/${file}`, 'utf8');

/** The file that an address of ours leads to. */
function fileOf(address: string): string {
	expect(address.startsWith(`${SITE}/`), address).toBe(true);
	const path = address.slice(SITE.length).replace(/#.*/, '');
	return `build${path}${path.endsWith('/') ? 'index.html' : ''}`;
}

interface Found {
	fault: string | undefined;
	elements: { name: string; text: string; href: string | null; rel: string | null; of: string }[];
}

/** A document's elements in their order, as a browser's own reader of XML sees them. */
const parsed = (page: Page, text: string): Promise<Found> =>
	page.evaluate((source) => {
		const document = new DOMParser().parseFromString(source, 'application/xml');
		const elements = [...document.querySelectorAll('*')].map((element) => ({
			name: element.nodeName,
			text: element.childElementCount === 0 ? (element.textContent ?? '') : '',
			href: element.getAttribute('href'),
			rel: element.getAttribute('rel'),
			of: element.parentElement?.nodeName ?? ''
		}));
		return { fault: document.querySelector('parsererror')?.textContent ?? undefined, elements };
	}, text);

test('the sitemap is well formed and names every page that is to be found, with its languages', async ({
	page
}) => {
	const { fault, elements } = await parsed(page, read('sitemap.xml'));
	expect(fault).toBeUndefined();
	const pages = elements.filter(({ name }) => name === 'loc').map(({ text }) => text);
	const wanted = ['', 'text/', 'data/', 'embed/'].flatMap((path) =>
		LANGS.map((lang) => `${SITE}/${lang}/${path}`)
	);
	expect(pages).toEqual(expect.arrayContaining(wanted));
	expect(new Set(pages).size).toBe(pages.length);
	const others = elements.filter(({ name }) => name === 'xhtml:link');
	expect(others).toHaveLength(pages.length * (LANGS.length + 1));
	for (const address of [...pages, ...others.map(({ href }) => href ?? '')])
		expect(existsSync(fileOf(address)), address).toBe(true);
	for (const { text } of elements.filter(({ name }) => name === 'lastmod'))
		expect(text).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('the feed is well formed, and each entry has what Atom asks for', async ({ page }) => {
	const { fault, elements } = await parsed(page, read('feed.xml'));
	expect(fault).toBeUndefined();
	expect(elements[0]?.name).toBe('feed');
	const entries = elements.filter(({ name }) => name === 'entry').length;
	expect(entries).toBeGreaterThanOrEqual(LANGS.length);
	for (const name of ['id', 'title', 'updated']) {
		const own = elements.filter((element) => element.name === name);
		expect(own, name).toHaveLength(entries + 1);
		for (const { text } of own) expect(text.trim(), name).toBeTruthy();
	}
	for (const { text } of elements.filter(({ name }) => name === 'updated'))
		expect(new Date(text).toISOString().replace('.000', '')).toBe(text);
	expect(elements.filter(({ name, of }) => name === 'name' && of === 'author').length).toBe(
		entries + 1
	);
	const links = elements.filter(({ name }) => name === 'link');
	expect(links.filter(({ rel }) => rel === 'self').map(({ href }) => href)).toEqual([
		`${SITE}/feed.xml`
	]);
	for (const { href } of links) expect(existsSync(fileOf(href ?? '')), href ?? '').toBe(true);
});

test('robots may read everything, and are told of the sitemap', () => {
	const lines = read('robots.txt').trim().split('\n');
	expect(lines).toContain('Allow: /');
	expect(lines.some((line) => line.startsWith('Disallow'))).toBe(false);
	expect(lines.at(-1)).toBe(`Sitemap: ${SITE}/sitemap.xml`);
});

test('every page points to the feed, the manifest and icons that are there, at their sizes', async ({
	page
}) => {
	const sizeOf = async (address: string) => {
		const png = await (await page.request.get(address)).body();
		expect(png.subarray(1, 4).toString(), address).toBe('PNG');
		return [png.readUInt32BE(16), png.readUInt32BE(20)];
	};
	// The page of a moment stays while nobody sees it.
	await page.addInitScript(() =>
		Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' })
	);
	for (const path of ['en/at/day-gap/', 'ru/', 'kk/text/', 'en/data/']) {
		await page.goto(path);
		const links = await page.evaluate(() =>
			Object.fromEntries(
				[
					'link[rel=icon][type="image/png"]',
					'link[rel="apple-touch-icon"]',
					'link[rel=manifest]',
					'link[type="application/atom+xml"]'
				].map((selector) => [selector, document.querySelector<HTMLLinkElement>(selector)?.href])
			)
		);
		const [icon = '', touch = '', manifest = '', feed = ''] = Object.values(links).map(String);
		expect(await sizeOf(icon), path).toEqual([32, 32]);
		expect(await sizeOf(touch), path).toEqual([180, 180]);
		expect((await page.request.get(feed)).status(), path).toBe(200);
		const answer = await page.request.get(manifest);
		expect(answer.headers()['content-type'], path).toMatch(/manifest\+json/);
		const told = await answer.json();
		expect(new URL(told.start_url, manifest).href, path).toBe(new URL('./', manifest).href);
		expect(told.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable');
		for (const { src, sizes } of told.icons) {
			const [width, height] = await sizeOf(new URL(src, manifest).href);
			expect(`${width}x${height}`, src).toBe(sizes);
		}
		expect(await page.locator('meta[name=theme-color]').count(), path).toBeGreaterThan(0);
	}
});
