// A worker's tool: writes a picture of every step, at the sizes and in the themes asked for, to look at.
import type { Page } from '@playwright/test';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { basePath } from './lib/base.mjs';
import { openChromium } from './lib/chromium';
import { sheetHtml, type Shot } from './lib/sheet';
import { createSite, listen } from './serve.mjs';

const HELP = `npm run shots -- [options]
  --size 390x844,1440x900   sizes of the window in CSS pixels (these two by default)
  --theme auto,light,dark   themes; auto is the light that moves with the story (auto)
  --scene day,box           only these scenes
  --step day-gap            only these steps
  --lang en,kk              languages (en)
  --page /en/data/          pictures of whole pages instead of steps; a comma between them
  --out DIR                 where to (contact-sheet)
  --url http://localhost:5173   a running server instead of the built site
  --sheet                   and one page with all of them: index.html
  --jump                    go from step to step within the page instead of loading it anew
  --dpr 2                   device pixels a CSS pixel (1)
  --wait 6000               longest wait for a figure to settle, in ms`;

const { values: given } = parseArgs({
	options: {
		size: { type: 'string', default: '390x844,1440x900' },
		theme: { type: 'string', default: 'auto' },
		scene: { type: 'string', default: '' },
		step: { type: 'string', default: '' },
		lang: { type: 'string', default: 'en' },
		page: { type: 'string', default: '' },
		out: { type: 'string', default: '' },
		url: { type: 'string' },
		sheet: { type: 'boolean', default: false },
		jump: { type: 'boolean', default: false },
		dpr: { type: 'string', default: '1' },
		wait: { type: 'string', default: '6000' },
		help: { type: 'boolean', default: false }
	}
});
const list = (value: string) => value.split(',').filter(Boolean);

if (given.help) {
	console.log(HELP);
	process.exit(0);
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = given.out || join(root, 'contact-sheet');
const wait = Number(given.wait);
const wantedSteps = list(given.step);
const wantedScenes = list(given.scene);
const sizes = list(given.size).map((size) => {
	const [width, height] = size.split('x').map(Number);
	if (!width || !height) throw new Error(`--size wants WIDTHxHEIGHT, not "${size}"`);
	return { name: size, width, height };
});

type Step = { step: string; scene: string };
const shots: Shot[] = [];

const { home, stop } = await site();
const browser = await openChromium();
try {
	const page = await browser.newPage({ deviceScaleFactor: Number(given.dpr) });
	page.on('pageerror', (error) => console.log(`error in the page: ${error.message}`));
	mkdirSync(out, { recursive: true });
	for (const size of sizes) {
		await page.setViewportSize(size);
		for (const theme of list(given.theme)) {
			if (given.page) await shootPages(page, size.name, theme);
			else for (const lang of list(given.lang)) await shootSteps(page, size.name, theme, lang);
		}
	}
	if (given.sheet) {
		const file = join(out, 'index.html');
		writeFileSync(
			file,
			sheetHtml(shots, `The steps at ${given.size}, ${given.theme}, ${given.lang}`)
		);
		console.log(file);
	}
} finally {
	await browser.close();
	stop();
}

/** The address to open, of the server given or of one started here on the built site. */
async function site(): Promise<{ home: string; stop: () => void }> {
	if (given.url) return { home: given.url.replace(/\/$/, ''), stop: () => {} };
	const build = join(root, 'build');
	if (!existsSync(join(build, 'index.html')))
		throw new Error('There is no build to look at: npm run build, or give --url.');
	const base = basePath();
	const { server, origin } = await listen(createSite(build, { base }), { port: 0 });
	return {
		home: origin + base,
		stop() {
			server.close();
			server.closeAllConnections();
		}
	};
}

async function shootSteps(page: Page, size: string, theme: string, lang: string) {
	const story = `${home}/${lang}/`;
	await open(page, story, theme);
	const steps = (await stepsOf(page)).filter(
		({ step, scene }) =>
			(wantedSteps.length === 0 || wantedSteps.includes(step)) &&
			(wantedScenes.length === 0 || wantedScenes.includes(scene))
	);
	if (steps.length === 0) throw new Error(`No such step in ${story}`);
	for (const { step } of steps) {
		if (given.jump) await page.evaluate((id) => (location.hash = id), step);
		else await open(page, `${story}#${step}`, theme);
		const seen = await settled(page, step);
		await shoot(page, { of: step, size, theme, lang, remark: seen }, false);
	}
}

async function shootPages(page: Page, size: string, theme: string) {
	for (const path of list(given.page)) {
		await open(page, home + path, theme);
		const name = path.replace(/^\/|\/$/g, '').replace(/[^\w-]+/g, '-') || 'root';
		await shoot(page, { of: name, size, theme, lang: '', remark: '' }, true);
	}
}

async function open(page: Page, address: string, theme: string) {
	// Two addresses that differ in their hash alone are one page to the browser: leave it first.
	await page.goto('about:blank');
	await page.goto(address, { waitUntil: 'load' });
	await page.evaluate((name) => {
		if (name === 'auto') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = name;
		return document.fonts.ready.then(() => undefined);
	}, theme);
}

function stepsOf(page: Page): Promise<Step[]> {
	return page.$$eval('section[data-scene] [data-step-id]', (elements) =>
		elements.map((element) => ({
			step: element.getAttribute('data-step-id') ?? '',
			scene: element.closest('section[data-scene]')?.getAttribute('data-scene') ?? ''
		}))
	);
}

/**
 * Waits for the step's figure to show it and rest. Empty when it did, else what was wrong.
 * By selector: the page's content security policy forbids the evaluation that waitForFunction needs.
 */
async function settled(page: Page, step: string): Promise<string> {
	const figure = `section[data-scene]:has([data-step-id="${step}"]) figure[data-figure]`;
	const rests = page.locator(`${figure}[data-step="${step}"][data-settled="true"]`).first();
	try {
		await rests.waitFor({ state: 'attached', timeout: wait });
		return '';
	} catch {
		const found = page.locator(figure).first();
		if ((await found.count()) === 0) return 'NO FIGURE';
		const [shows, rest] = await Promise.all(
			['data-step', 'data-settled'].map((name) => found.getAttribute(name))
		);
		return `NOT SETTLED: data-step=${shows} data-settled=${rest}`;
	}
}

async function shoot(page: Page, shot: Omit<Shot, 'file'>, fullPage: boolean) {
	const lang = shot.lang === 'en' ? '' : shot.lang;
	const file = `${[shot.of, shot.size, shot.theme, lang].filter(Boolean).join('-')}.png`;
	await page.screenshot({ path: join(out, file), fullPage });
	shots.push({ ...shot, file });
	console.log([join(out, file), shot.remark].filter(Boolean).join('  '));
}
