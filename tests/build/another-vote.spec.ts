/** The same code tells another vote by exchanging `data/` alone: an invented one of five regions, three reports and one language. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { buildAnotherVote, type OtherSite } from '../support/another-vote';

interface Part {
	chapter: string | null;
	scenes: { id: string; steps: string[] }[];
}
const DATA = 'tests/another-vote/data';
const parts = JSON.parse(readFileSync(`${DATA}/story.json`, 'utf8')) as Part[];
const scenes = parts.flatMap((part) => part.scenes);
const REGIONS = ['Sample North', 'Sample East', 'Sample South', 'Sample West', 'Sampleton'];

let site: OtherSite;
const read = (file: string) => readFileSync(join(site.build, file), 'utf8');
const pageOf = (file: string) => parse(read(`${file}index.html`));

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	test.setTimeout(180_000);
	site = await buildAnotherVote();
});
test.afterAll(() => site?.remove());

test('its pages are of its one language, its chapters and its scenes', () => {
	const pages = readdirSync(site.build, { recursive: true, withFileTypes: true })
		.filter(({ name }) => name === 'index.html')
		.map(({ parentPath }) => parentPath.slice(site.build.length + 1));
	expect(pages.sort()).toEqual(
		[
			'',
			...['', '/data', '/text', '/embed', '/embed/story'].map((page) => `en${page}`),
			...scenes.map(({ id }) => `en/embed/${id}`),
			...scenes.flatMap(({ steps }) => steps.map((step) => `en/at/${step}`))
		].sort()
	);
	const story = pageOf('en/');
	const chapters = story.querySelectorAll('section[data-chapter]');
	expect(chapters.map((one) => one.getAttribute('data-chapter'))).toEqual(
		parts.flatMap(({ chapter }) => chapter ?? [])
	);
	const steps = story.querySelectorAll('[data-step-id]');
	expect(steps.map((one) => one.getAttribute('data-step-id'))).toEqual(
		scenes.flatMap((scene) => scene.steps)
	);
	expect(story.querySelector('title')?.text).toBe('Specimen: a vote that never was');
	expect(story.querySelector('[data-step-id=day-gap] [data-fact=sampleton_gap_21]')?.text).toBe(
		'24.5'
	);
});

test('its tables and pictures hold its five regions, three reports and its own figures', () => {
	const story = pageOf('en/');
	const rows = (scene: string) =>
		story
			.querySelectorAll(`table[data-table=${scene}] tbody tr`)
			.map((row) => row.querySelectorAll('th, td').map((cell) => cell.text.trim()));
	expect(rows('regions').map(([name]) => name)).toEqual(REGIONS);
	expect(rows('regions').at(-1)).toEqual(['Sampleton', '30.50', '30.00']);
	expect(rows('day').find(([name]) => name === 'Sampleton')).toEqual([
		'Sampleton',
		'10.00',
		'22.00',
		'30.50'
	]);
	expect(rows('since')).toHaveLength(4);
	for (const { id } of scenes) {
		const figure = pageOf(`en/embed/${id}/`).querySelector(`figure[data-figure=${id}]`);
		expect(figure?.querySelectorAll('.picture [data-mark]').length, id).toBeGreaterThan(0);
		expect(figure?.querySelectorAll('.picture [data-label]').length, id).toBeGreaterThan(0);
		expect(figure?.innerHTML, id).not.toMatch(/undefined|NaN|\[object|Infinity/);
	}
	expect(JSON.parse(read('data/regions.json'))).toHaveLength(REGIONS.length);
});

test('nothing of our own vote is left in any file of it', () => {
	const ours = parseCsv<Record<string, string>>(
		readFileSync('data/record/turnout-by-hour.csv', 'utf8'),
		{ columns: true }
	);
	const people = parseCsv<Record<string, string>>(
		readFileSync('data/record/power-timeline.csv', 'utf8'),
		{ columns: true }
	);
	const { country, focus, capital } = JSON.parse(readFileSync('data/vote.json', 'utf8'));
	const names = [
		...['en', 'ru', 'kk'].flatMap((lang) => ours.map((row) => row[`region_name_${lang}`] ?? '')),
		...ours.map((row) => row.region_id ?? ''),
		...people.map(({ person = '' }) => person.split(' ').at(-1) ?? ''),
		...[country, focus.name, capital, 'Kazakh', 'Казах', 'Қазақ', 'Meduza', 'akim', 'maslikhat']
	];
	const known = new RegExp([...new Set(names)].join('|'), 'i');
	const files = readdirSync(site.build, { recursive: true })
		.map(String)
		.filter((file) => /\.(html|js|css|json|csv|xml|txt|webmanifest|topojson)$/.test(file));
	expect(files.length).toBeGreaterThan(80);
	for (const file of files) expect(known.exec(read(file))?.[0], file).toBeUndefined();
});

test('its story is read in a browser without a message', async ({ page }) => {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('pageerror', (error) => said.push(String(error)));
	const home = await site.serve();
	for (const [scene, step] of [
		['day', 'day-gap'],
		['regions', 'regions-sampleton'],
		['since', 'since-2107']
	]) {
		await page.goto(`${home}en/#${step}`);
		const figure = page.locator(`figure[data-figure="${scene}"]`);
		await expect(figure).toHaveAttribute('data-step', step ?? '');
		await expect(figure).toHaveAttribute('data-settled', 'true');
		await expect(figure.locator('[data-label]:visible').first()).toBeVisible();
	}
	expect(said).toEqual([]);
});
