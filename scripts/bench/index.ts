// `npm run bench`: the story beside a bare page of the same stack, in one browser, run by run; a table, and everything as JSON.
import type { Browser } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from '../lib/base.mjs';
import { build } from '../lib/build.mjs';
import { openChromium } from '../lib/chromium';
import { must, ROOT } from '../lib/run.mjs';
import { createSite, listen } from '../serve.mjs';
import { measureLoad, type Loads } from './load';
import { newReader } from './profile';
import { heap, measureScroll } from './scroll';
import { medians, table, type Column, type Figures, type Row } from './table';

const HELP = `npm run bench -- [options]
  --runs 5              runs of every page, one after the other in turns
  --lang en             languages of the story to measure; a comma between them (en)
  --page text/          pages of each language instead of the story; a comma between them
  --peer NAME=FOLDER    another built site to measure beside it; may be given several times
  --no-scroll           only the load
  --no-build            measures build/ as it is
  --json FILE           where the figures go (.cache/bench.json)`;

const { values: given } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		lang: { type: 'string', default: 'en' },
		page: { type: 'string', default: '' },
		peer: { type: 'string', multiple: true, default: [] },
		'no-scroll': { type: 'boolean', default: false },
		'no-build': { type: 'boolean', default: false },
		json: { type: 'string', default: join(ROOT, '.cache', 'bench.json') },
		help: { type: 'boolean', default: false }
	}
});
if (given.help) {
	console.log(HELP);
	process.exit(0);
}

interface Site {
	name: string;
	url: string;
}

const stops: (() => void)[] = [];

async function serve(dir: string, base = ''): Promise<string> {
	const { server, origin } = await listen(createSite(dir, { base }), { port: 0 });
	stops.push(() => server.close());
	return origin + base;
}

/** The pages to measure; the first is what the others are compared with. */
async function sites(): Promise<Site[]> {
	await must('node', [join(ROOT, 'scripts', 'bench', 'build-bare.mjs')]);
	if (!given['no-build']) await build();
	const story = await serve(join(ROOT, 'build'), basePath());
	const pages = given.page ? given.page.split(',') : [''];
	const own = given.lang
		.split(',')
		.flatMap((lang) =>
			pages.map((page) => ({ name: `/${lang}/${page}`, url: `${story}/${lang}/${page}` }))
		);
	const peers = given.peer.map(async (peer) => {
		const [name = '', dir = ''] = peer.split('=');
		return { name, url: `${await serve(resolve(dir))}/` };
	});
	return [
		{ name: 'bare', url: `${await serve(join(ROOT, '.cache', 'bare'))}/` },
		...own,
		...(await Promise.all(peers))
	];
}

async function measure(browser: Browser, url: string): Promise<{ figures: Figures; loads: Loads }> {
	const reader = await newReader(browser);
	try {
		const loads = await measureLoad(reader, url);
		const { load, idle } = loads;
		const figures: Figures = {
			kbLoad: load.kb,
			kbNoFonts: load.kb - load.fontKb,
			jsLoad: load.jsKb,
			requestsLoad: load.requests,
			kbIdle: idle.kb,
			jsIdle: idle.jsKb,
			requestsIdle: idle.requests,
			fcp: idle.fcp,
			lcp: idle.lcp,
			shift: idle.shift,
			blocking: idle.blocking,
			heapLoad: await heap(reader.cdp)
		};
		if (given['no-scroll']) return { figures, loads };
		const read = await measureScroll(reader, Infinity, 1200);
		const jsVisit = loads.requests.filter(({ type }) => type === 'Script');
		figures.late = read.late;
		figures.work = read.work;
		figures.shiftRead = read.shift;
		figures.jsVisit = jsVisit.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
		figures.foreign = loads.requests.filter(
			(request) => new URL(request.url).origin !== new URL(url).origin
		).length;
		await reader.page.evaluate(() => scrollTo(0, 0));
		await reader.page.waitForTimeout(1000);
		figures.heap = await heap(reader.cdp);
		// The fling of a reader who comes back: everything is loaded and awake.
		const fling = await measureScroll(reader, 12_000, 6000);
		figures.flingLate = fling.late;
		figures.shiftRead += fling.shift;
		return { figures, loads };
	} finally {
		await reader.close();
	}
}

const COLUMNS: Column[] = [
	{ figure: 'lcp', label: 'LCP ms', digits: 0, ratio: true },
	{ figure: 'work', label: 'work ms / 1,000 px', digits: 0, ratio: true },
	{ figure: 'blocking', label: 'blocking ms', digits: 0, ratio: true },
	{ figure: 'kbLoad', label: 'KB load', digits: 1 },
	{ figure: 'kbNoFonts', label: 'without fonts', digits: 1 },
	{ figure: 'jsLoad', label: 'JS KB load', digits: 1 },
	{ figure: 'requestsLoad', label: 'requests load', digits: 0 },
	{ figure: 'kbIdle', label: 'KB idle', digits: 1 },
	{ figure: 'jsIdle', label: 'JS KB idle', digits: 1 },
	{ figure: 'requestsIdle', label: 'requests idle', digits: 0 },
	{ figure: 'jsVisit', label: 'JS KB visit', digits: 1 },
	{ figure: 'shift', label: 'CLS load', digits: 4 },
	{ figure: 'shiftRead', label: 'CLS scroll', digits: 4 },
	{ figure: 'late', label: 'late %', digits: 1 },
	{ figure: 'flingLate', label: 'late % fling', digits: 1 },
	{ figure: 'heap', label: 'heap MB', digits: 1 },
	{ figure: 'foreign', label: 'other hosts', digits: 0 }
];

const browser = await openChromium();
try {
	const all = await sites();
	const runs = new Map<string, Figures[]>(all.map(({ name }) => [name, []]));
	const detail: Record<string, Loads> = {};
	// In turns, so that a busy minute of the machine falls on every page alike.
	for (let run = 1; run <= Number(given.runs); run += 1) {
		for (const { name, url } of all) {
			process.stderr.write(`run ${run}: ${name}\n`);
			const { figures, loads } = await measure(browser, url);
			runs.get(name)?.push(figures);
			detail[name] = loads;
		}
	}
	const rows: Row[] = [...runs].map(([name, figures]) => ({ name, figures: medians(figures) }));
	const printed = table(
		rows,
		COLUMNS.filter(({ figure }) => rows.some(({ figures }) => figure in figures))
	);
	mkdirSync(join(ROOT, '.cache'), { recursive: true });
	writeFileSync(
		given.json,
		JSON.stringify({ rows, runs: Object.fromEntries(runs), detail }, null, '\t')
	);
	console.log(printed);
} finally {
	await browser.close();
	stops.forEach((stop) => stop());
}
