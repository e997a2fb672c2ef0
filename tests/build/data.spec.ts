/** The open data and the page on how we know, as they are published. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { parse as parseHtml } from 'node-html-parser';
import { LANGS } from '../../src/lib/i18n/languages';
import type { Lang } from '../../src/lib/record/types';

const FOLDER = 'build/data';
const html = readFileSync('build/en/data/index.html', 'utf8');
const page = parseHtml(html);

test('the package is valid, and every row of every table fits its schema', async () => {
	const descriptor = JSON.parse(readFileSync(`${FOLDER}/datapackage.json`, 'utf8'));
	const found = await Package.load(descriptor, { basePath: FOLDER, strict: false });
	expect(found.errors.map(String)).toEqual([]);
	expect(found.valid).toBe(true);
	for (const resource of found.resources) {
		if (!resource.tabular) continue;
		const rows = await resource.read({ keyed: true });
		expect(rows.length, resource.name).toBeGreaterThan(0);
	}
});

test('every table is there as CSV and as JSON with the same rows, and nothing else is published', () => {
	const descriptor = JSON.parse(readFileSync(`${FOLDER}/datapackage.json`, 'utf8')) as {
		resources: { path: string }[];
	};
	const files = readdirSync(FOLDER).filter((name) => !/\.(br|gz)$/.test(name));
	for (const { path } of descriptor.resources) {
		expect(files).toContain(path);
		if (!path.endsWith('.csv')) continue;
		const csv = parse(readFileSync(`${FOLDER}/${path}`, 'utf8'), { columns: true }) as unknown[];
		const json = JSON.parse(
			readFileSync(`${FOLDER}/${path.replace('.csv', '.json')}`, 'utf8')
		) as unknown[];
		expect(json.length, path).toBe(csv.length);
	}
	const described = descriptor.resources.map(({ path }) => path);
	expect(files.filter((name) => !name.endsWith('.json') && !described.includes(name))).toEqual([]);
});

test('every figure of the story has its row on the page, and its row in the published table', () => {
	const story = parseHtml(readFileSync('build/en/index.html', 'utf8'));
	const table = parse(readFileSync(`${FOLDER}/facts.csv`, 'utf8'), { columns: true }) as {
		fact_id: string;
		value: string;
	}[];
	const values = new Map(table.map(({ fact_id, value }) => [fact_id, Number(value)]));
	const figures = story.querySelectorAll('data[data-fact]');
	expect(figures.length).toBeGreaterThan(100);
	for (const figure of figures) {
		const id = figure.getAttribute('data-fact') ?? '';
		expect(values.get(id), id).toBe(Number(figure.getAttribute('value')));
		expect(page.getElementById(`fact-${id}`), id).not.toBeNull();
	}
	for (const link of story.querySelectorAll('a[href*="#fact-"]')) {
		const id = link.getAttribute('href')?.split('#')[1] ?? '';
		expect(page.getElementById(id), id).not.toBeNull();
	}
});

test('all nine claims that do not hold stand beside what we found', () => {
	const departures = page.querySelectorAll('[data-departure]');
	expect(departures).toHaveLength(9);
	for (const departure of departures) {
		expect(departure.querySelectorAll('dd')).toHaveLength(3);
		expect(departure.querySelectorAll('a[href^="#source-"]').length).toBeGreaterThan(0);
	}
});

test('every link on the page leads to something on it, to a file that exists, or to a source', () => {
	for (const link of page.querySelectorAll('main a[href]')) {
		const href = link.getAttribute('href') ?? '';
		if (href.startsWith('#')) expect(page.getElementById(href.slice(1)), href).not.toBeNull();
		else if (href.startsWith('../../data/')) {
			expect(readdirSync(FOLDER), href).toContain(href.slice('../../data/'.length));
		} else if (!href.startsWith('../')) expect(href).toMatch(/^https?:\/\//);
	}
});

test('structured data is there, whole, and closes nothing', () => {
	for (const [file, type] of [
		['build/en/index.html', 'Article'],
		['build/en/data/index.html', 'Dataset']
	] as const) {
		const scripts = parseHtml(readFileSync(file, 'utf8'), {
			blockTextElements: { script: true }
		}).querySelectorAll('script[type="application/ld+json"]');
		expect(scripts, file).toHaveLength(1);
		const json = scripts[0]?.rawText ?? '';
		expect(json).not.toContain('<');
		expect(JSON.parse(json)['@type']).toBe(type);
	}
});

const UNREVIEWED: Record<Lang, RegExp> = {
	en: /Russian and Kazakh texts have not yet been reviewed by a native speaker/,
	ru: /Русский и\sказахский тексты пока не\sвычитывал ни\sодин носитель языка/,
	kk: /орысша және қазақша мәтінін әзірге бірде-бір тіл иесі тексерген жоқ/
};
for (const lang of LANGS) {
	test(`the page in ${lang} says which texts no native speaker has reviewed`, () => {
		const here = parseHtml(readFileSync(`build/${lang}/data/index.html`, 'utf8'));
		const heading = here.getElementById('languages');
		expect(heading?.text.trim()).not.toBe('');
		expect(heading?.nextElementSibling?.text).toMatch(UNREVIEWED[lang]);
	});
}
