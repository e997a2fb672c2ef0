// `npm run bench:story`: the whole story in a host page, scrolled to its end: whether it is held, at the right step, and what the host's own main thread works for it.
import type { Browser, Frame, Page } from '@playwright/test';
import { parseArgs } from 'node:util';
import { loader, News } from '../../tests/support/host-page';
import * as host from '../../tests/support/story-host';
import { build } from '../lib/build.mjs';
import { openChromium } from '../lib/chromium';
import { hits, percentile, type Sample, type Shown } from './held';
import { serveViz } from './viz';

const { values: given } = parseArgs({
	options: {
		/** How many turns of the wheel, of 100 px, 16 a second. */
		turns: { type: 'string', default: '160' },
		'no-build': { type: 'boolean', default: false }
	}
});
if (!given['no-build']) await build();
/** Between two turns of the wheel, in milliseconds. */
const PAUSE_MS = 60;

const { viz, close } = await serveViz();
const news = new News();
await news.listen();

async function roll(page: Page): Promise<void> {
	for (let turn = 0; turn < Number(given.turns); turn += 1) {
		await page.mouse.wheel(0, 100);
		await page.waitForTimeout(PAUSE_MS);
	}
}

/** What the host's own page works while it scrolls, in milliseconds a second. */
async function work(page: Page) {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Performance.enable');
	const now = async () => {
		const { metrics } = await cdp.send('Performance.getMetrics');
		const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
		return { script: of('ScriptDuration'), layout: of('LayoutDuration'), at: of('Timestamp') };
	};
	const before = await now();
	await roll(page);
	const after = await now();
	const perSecond = (key: 'script' | 'layout') =>
		(1000 * (after[key] - before[key])) / (after.at - before.at);
	return { script: perSecond('script'), layout: perSecond('layout') };
}

/** From now on, in every picture that the frame draws: what its scenes show. */
const watchSteps = (frame: Frame) =>
	frame.evaluate(() => {
		const shown: unknown[] = [];
		Object.assign(document, { kzShown: shown });
		const figures = [...document.querySelectorAll<HTMLElement>('figure[data-figure]')];
		const look = () => {
			const steps = figures.map(({ dataset }) => dataset.step);
			shown.push({ at: performance.timeOrigin + performance.now(), steps });
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
		const story = document.querySelector('[data-story]')!;
		const line = parseFloat(getComputedStyle(story).getPropertyValue('--line')) * innerHeight;
		return [...document.querySelectorAll('[data-step-id]')].map((step) => ({
			id: step.id,
			from: step.getBoundingClientRect().top + scrollY - line
		}));
	});

/** From now on, in every picture that the host draws: how far it has scrolled the story. */
const watchPlace = (page: Page) =>
	page.evaluate(() => {
		const places: unknown[] = [];
		Object.assign(document, { kzPlaces: places });
		const track = document.querySelector('[data-kz-story]')!;
		const look = () => {
			const edge = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
			const y = edge - track.getBoundingClientRect().top;
			places.push({ at: performance.timeOrigin + performance.now(), y });
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});

async function measure(browser: Browser, ancestor: (typeof host.ANCESTORS)[string]) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	// tsx names functions with a helper of its own, which pages don't have.
	await context.addInitScript({ content: 'globalThis.__name = (one) => one' });
	const page = await context.newPage();
	await page.goto(
		news.publish(host.article(host.story(viz), ancestor) + loader(viz), {
			head: host.HEAD + (ancestor.head ?? '')
		})
	);
	const frame = await host.driven(page);
	const entries = await page.evaluate(() => history.length);
	await host.scrollStory(page, 400);
	await page.mouse.move(640, 400);
	// Without anybody who watches, and then watched.
	const { script, layout } = await work(page);
	await host.scrollStory(page, 400);
	await host.together(page, frame);
	const steps = await watchSteps(frame);
	await watchPlace(page);
	await host.watchPin(page);
	await roll(page);
	const errors = await host.pinErrors(page);
	const places = await page.evaluate(
		() => (document as unknown as { kzPlaces: Sample[] }).kzPlaces
	);
	const shown = await frame.evaluate(() => (document as unknown as { kzShown: Shown[] }).kzShown);
	const more = (await page.evaluate(() => history.length)) - entries;
	await context.close();
	return { script, layout, errors, more, ...hits(steps, places, shown) };
}

const browser = await openChromium();
try {
	console.log(
		'| parents | pictures | held % | error p95, px | right step % | within 50 ms % | script, ms a second | layout, ms a second | history |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |'
	);
	for (const [name, ancestor] of Object.entries(host.ANCESTORS)) {
		const one = await measure(browser, ancestor);
		const held = one.errors.filter((error) => error <= 1).length / one.errors.length;
		const cells = [
			name,
			one.errors.length,
			(100 * held).toFixed(1),
			percentile(one.errors, 0.95).toFixed(2),
			(100 * one.right).toFixed(1),
			(100 * one.soon).toFixed(1),
			one.script.toFixed(1),
			one.layout.toFixed(1),
			one.more
		];
		console.log(`| ${cells.join(' | ')} |`);
	}
} finally {
	await browser.close();
	news.close();
	close();
}
