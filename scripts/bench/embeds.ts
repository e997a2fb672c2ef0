// `npm run bench:embeds`: a host page with twenty charts under our loader and under those of others: what its own main thread works, and what shifts.
import type { Browser } from '@playwright/test';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { SCENES } from '../../src/lib/story/story';
import { offerOf } from '../../tests/support/offers';
import { LOADERS } from '../../tests/support/loaders';
import { build } from '../lib/build.mjs';
import { openChromium } from '../lib/chromium';
import { median } from './table';
import { serveViz } from './viz';

const { values: given } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		'no-build': { type: 'boolean', default: false }
	}
});
if (!given['no-build']) await build();

const EMBEDS = 20;
const CHARTS = Array.from({ length: EMBEDS }, (_, at) => SCENES[at % SCENES.length]?.id ?? 'day');
const PROSE =
	'<p>The city’s polling stations opened at seven, and for the first hour hardly anybody came.</p>'.repeat(
		8
	);
const WATCH =
	'<script>window.shift = 0; new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value; }).observe({ type: "layout-shift", buffered: true });</script>';

const { viz, close } = await serveViz();
let page = '';
const news = createServer((_, response) =>
	response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
);
await new Promise<void>((done) => news.listen(0, 'localhost', done));
const address = news.address();
const host = `http://news.localhost:${address && typeof address === 'object' ? address.port : 0}/`;

/** The page of a loader: its own markup for each chart, its script once. */
type Make = (lazy: boolean) => string;
const iframe = (scene: string, lazy: boolean, height: number) =>
	`<iframe src="${viz}en/embed/${scene}/" title="" width="100%" height="${height}" style="border:0"${lazy ? ' loading="lazy"' : ''}></iframe>`;
const each = (one: (scene: string, at: number) => string) =>
	CHARTS.map((scene, at) => one(scene, at) + PROSE).join('');
/** The loader's own scripts, as its test page has them. */
const scriptsOf = (name: string) => {
	const { body } = LOADERS.find((one) => one.name.startsWith(name))?.host('', 0) ?? { body: '' };
	return body
		.slice(body.indexOf('<script>'))
		.replace(/<script>(?:(?!<script>)[^])*<\/script>$/, '');
};
const PAGES: Record<string, Make> = {
	'no loader': (lazy) => each((scene) => iframe(scene, lazy, offerOf('en', scene).height)),
	'ours, height reserved': (lazy) =>
		each((scene) => iframe(scene, lazy, offerOf('en', scene).height)) +
		`<script type="module" src="${viz}embed/v1.js"></script>`,
	'ours, nothing reserved': (lazy) =>
		each((scene) => iframe(scene, lazy, 150)) +
		`<script type="module" src="${viz}embed/v1.js"></script>`,
	// It has no lazy frames.
	'pym.js': () =>
		each((_, at) => `<div id="c${at}"></div>`) +
		scriptsOf('pym') +
		`<script>${CHARTS.map((scene, at) => `new pym.Parent('c${at}', '${viz}en/embed/${scene}/');`).join('')}</script>`,
	'@newswire/frames': (lazy) =>
		each(
			(scene) =>
				`<div data-frame-src="${viz}en/embed/${scene}/"${lazy ? ' data-frame-attribute-loading="lazy"' : ''}></div>`
		) +
		scriptsOf('@newswire') +
		'<script>newswireFrames.autoInitFrames()</script>',
	'iframe-resizer 4': (lazy) =>
		each((scene) => iframe(scene, lazy, 150)) +
		scriptsOf('iframe-resizer') +
		"<script>iFrameResize({ checkOrigin: false, log: false }, 'iframe')</script>"
};

async function measure(browser: Browser, html: string) {
	page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>News</title><style>body{max-width:640px;margin:2rem auto}</style>${WATCH}<body>${html}`;
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const tab = await context.newPage();
	const cdp = await context.newCDPSession(tab);
	await cdp.send('Performance.enable');
	await tab.goto(host, { waitUntil: 'load' });
	// Down the page as a reader goes, so that lazy frames load too.
	for (let step = 0; step < 60; step += 1) {
		await tab.mouse.wheel(0, 450);
		await tab.waitForTimeout(100);
	}
	await tab.waitForTimeout(500);
	const { metrics } = await cdp.send('Performance.getMetrics');
	const of = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
	const shift = await tab.evaluate(() => (window as unknown as { shift: number }).shift);
	await context.close();
	return { script: of('ScriptDuration'), layout: of('LayoutDuration'), shift };
}

const browser = await openChromium();
try {
	const all = Object.entries(PAGES).flatMap(([name, make]) =>
		(name === 'pym.js' ? [false] : [true, false]).map((lazy) => ({
			name,
			lazy,
			html: make(lazy),
			runs: [] as Awaited<ReturnType<typeof measure>>[]
		}))
	);
	// In turns, so that a busy minute of the machine falls on every loader alike.
	for (let run = 0; run < Number(given.runs); run += 1)
		for (const one of all) one.runs.push(await measure(browser, one.html));
	console.log(
		'| loader | frames | host script ms | host layout ms | CLS |\n| --- | --- | --- | --- | --- |'
	);
	for (const { name, lazy, runs } of all) {
		const [script, layout, shift] = (['script', 'layout', 'shift'] as const).map((key) =>
			median(runs.map((run) => run[key]))
		);
		console.log(
			`| ${name} | ${lazy ? 'lazy' : 'eager'} | ${script?.toFixed(1)} | ${layout?.toFixed(1)} | ${shift?.toFixed(3)} |`
		);
	}
} finally {
	await browser.close();
	close();
	news.close();
	news.closeAllConnections();
}
