/** What editors take: the page of snippets and the oEmbed answers, as they are built. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse as parseHtml } from 'node-html-parser';
import * as v from 'valibot';
import { basePath } from '../../scripts/lib/base.mjs';
import { LANGS } from '../../src/lib/i18n/languages';
import { SCENES } from '../../src/lib/story/story';

/** Code stands in `pre`, which the parser would otherwise leave whole. */
const parse = (html: string) =>
	parseHtml(html, { blockTextElements: { script: true, style: true, noscript: true } });

const site = (process.env.SITE_URL ?? basePath()).replace(/\/$/, '');
const address = v.pipe(
	v.string(),
	v.check((url) => url.startsWith(`${site}/`), 'an address of ours')
);

/** oEmbed 1.0, type "rich": what it requires, and what it gives of what is optional. */
const RICH = v.strictObject({
	version: v.literal('1.0'),
	type: v.literal('rich'),
	title: v.pipe(v.string(), v.minLength(10)),
	provider_name: v.pipe(v.string(), v.minLength(3)),
	provider_url: address,
	cache_age: v.pipe(v.number(), v.integer(), v.minValue(60)),
	html: v.string(),
	width: v.pipe(v.number(), v.integer(), v.minValue(200)),
	height: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(1000)),
	thumbnail_url: address,
	thumbnail_width: v.pipe(v.number(), v.integer()),
	thumbnail_height: v.pipe(v.number(), v.integer())
});

test('every chart has an oEmbed answer after the schema, and its page says where', () => {
	for (const lang of LANGS) {
		for (const { id, steps } of SCENES) {
			const file = `oembed/${lang}/${id}.json`;
			const answer = v.parse(RICH, JSON.parse(readFileSync(`build/${file}`, 'utf8')));
			const frame = parse(answer.html).querySelector('iframe');
			expect(frame?.getAttribute('src')).toBe(`${site}/${lang}/embed/${id}/`);
			expect(frame?.getAttribute('height')).toBe(String(answer.height));
			expect(frame?.getAttribute('title')).toBe(answer.title);
			for (const page of [`${lang}/embed/${id}`, ...steps.map((step) => `${lang}/at/${step}`)]) {
				const links = parse(readFileSync(`build/${page}/index.html`, 'utf8')).querySelectorAll(
					'head link[type="application/json+oembed"]'
				);
				expect(
					links.map((link) => link.getAttribute('href')),
					page
				).toEqual([`${site}/${file}`]);
			}
		}
	}
});

for (const lang of LANGS) {
	test(`${lang}: without a script the page of snippets has every chart’s address and code`, () => {
		const page = parse(readFileSync(`build/${lang}/embed/index.html`, 'utf8'));
		expect(
			page.querySelectorAll('[data-chart]').map((row) => row.getAttribute('data-chart'))
		).toEqual(SCENES.map(({ id }) => id));
		for (const row of page.querySelectorAll('[data-chart]')) {
			const id = row.getAttribute('data-chart');
			expect(
				existsSync(`build/${lang}/embed/${row.querySelector('a')?.getAttribute('href')}index.html`)
			).toBe(true);
			const frame = parse(row.querySelector('code')?.text ?? '').querySelector('iframe');
			expect(frame?.getAttribute('src')).toContain(`/${lang}/embed/${id}/`);
			expect(Number(frame?.getAttribute('height'))).toBeGreaterThan(400);
		}
		const tiers = page
			.querySelectorAll('[data-tier]')
			.map((tier) => tier.getAttribute('data-tier'));
		expect(tiers).toEqual(expect.arrayContaining(['picture', 'frame', 'loader', 'oembed', 'amp']));
		for (const tier of page.querySelectorAll('[data-tier]'))
			expect(tier.querySelector('p')?.text.trim().length).toBeGreaterThan(20);
	});
}

test('the hash in the code is that of the script', () => {
	const hash = createHash('sha384').update(readFileSync('build/embed/v1.js')).digest('base64');
	const page = parse(readFileSync('build/en/embed/index.html', 'utf8'));
	const code = page.querySelector('[data-tier="loader"] code')?.text ?? '';
	expect(parse(code).querySelector('script')?.getAttribute('integrity')).toBe(`sha384-${hash}`);
});

test('the story and the page on how we know lead there', () => {
	for (const lang of LANGS) {
		expect(readFileSync(`build/${lang}/index.html`, 'utf8')).toContain('href="embed/"');
		expect(readFileSync(`build/${lang}/data/index.html`, 'utf8')).toContain('href="../embed/"');
	}
});
