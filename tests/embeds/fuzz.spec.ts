/** Hundreds of forged messages and addresses, made at random in each run, to the pages that other people's pages frame: nothing is thrown, no markup gets in, no picture is blank. */
import { expect, type Frame, type Page } from '@playwright/test';
import { SCENES } from '../../src/lib/story/story';
import { messages, newSeed, sampled, hostile, searches, TYPES } from '../support/fuzz';
import { test } from '../support/host-page';
import { pasted } from '../support/offers';
import { jumpTo, openAt, shown, STEPS } from '../support/story';
import { restOf, story } from '../support/story-host';

/** A run's own: it stands in what fails, and `FUZZ_SEED` repeats it. */
const SEED = newSeed();
const seeded = (what: string) => `${what} (FUZZ_SEED=${SEED})`;

/** One of the Guardian's templates scrolls the story by a word of its own. */
const SPOKEN = [...TYPES, 'interactive:scroll'];

/** Windows in which something ran, or got in, that isn't ours. */
async function hit(page: Page): Promise<string[]> {
	const found = await Promise.all(
		page
			.frames()
			.map((frame) =>
				frame.evaluate(() =>
					'hit' in globalThis || document.querySelector('[data-hit]') ? location.href : ''
				)
			)
	);
	return found.filter(Boolean);
}

/** What Playwright can carry into a page. */
const carried = (message: unknown) =>
	typeof message === 'symbol' || typeof message === 'function' ? null : message;

test('forged messages, to a chart and to the story', async ({ page, viz, openHost, faults }) => {
	await openHost(pasted('frame', viz, 'since') + story(viz));
	const frameAt = (path: string) =>
		page.frames().find((frame) => frame.url().includes(path)) as Frame;
	const chart = page.locator('iframe').first().contentFrame();
	await expect(chart.locator('.living:not(.waking)')).toBeVisible();
	await expect(chart.locator('figure')).toHaveAttribute('data-settled', 'true');
	await expect(
		page.locator('iframe').nth(1).contentFrame().locator('.turner button').first()
	).toBeAttached();
	const markup = () => chart.locator('main').evaluate((main) => main.outerHTML);
	const before = await markup();
	await page.evaluate(
		(all) => {
			for (const message of all)
				for (let at = 0; at < 2; at += 1) frames[at]?.postMessage(message, '*');
		},
		sampled(messages(SPOKEN), 400, SEED).map(carried)
	);
	// What was sent before this has been heard. The story, and the chart to forged questions, may still answer in other words.
	const answer = await page.evaluate(
		() =>
			new Promise((done) => {
				addEventListener(
					'message',
					({ data, source }) => source === frames[0] && data?.kz === 1 && done(data)
				);
				frames[0]?.postMessage({ type: 'kz-hello' }, '*');
			})
	);
	expect(answer, seeded('a chart answers as ever')).toMatchObject({ kz: 1, type: 'embed-size' });
	expect(await markup(), seeded('the chart')).toBe(before);

	// The story goes where a host scrolls it, after all that.
	const inside = frameAt('/embed/story/');
	const go = (scroll: number) =>
		page.evaluate(
			(scroll) => frames[1]?.postMessage({ kind: 'interactive:scroll', scroll }, '*'),
			scroll
		);
	await go(0);
	await expect(inside.locator('html')).toHaveAttribute('data-mode', 'driven');
	await go(await restOf(inside, 'day-noon'));
	const figure = inside.locator('figure[data-figure="day"]');
	await expect(figure, seeded('the story')).toHaveAttribute('data-step', 'day-noon');
	await expect(figure).toHaveAttribute('data-settled', 'true');
	await expect(figure.locator('[data-mark]').first()).toBeAttached();
	expect(await hit(page), seeded('what got in')).toEqual([]);
	expect(faults, seeded('what was thrown')).toEqual([]);
});

test('forged addresses of charts', async ({ page, viz, openHost, faults }) => {
	const good = {
		theme: ['light', 'dark'],
		bg: ['transparent'],
		accent: ['17668a'],
		font: ['sans'],
		step: STEPS.map(({ step }) => step),
		childId: ['x'],
		style: ['https://elsewhere.example/x.css']
	};
	const asked = sampled(searches(good), 56, SEED);
	const hashes = sampled(hostile, 56, SEED);
	const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	await openHost(
		asked
			.map((search, at) => {
				const scene = SCENES[at % SCENES.length]?.id ?? '';
				return `<iframe title="" width="480" height="640" src="${quoted(`${viz}en/embed/${scene}/${search.startsWith('?') ? '' : '?'}${search}#${hashes[at] ?? ''}`)}"></iframe>`;
			})
			.join('')
	);
	await page.waitForLoadState('load');
	const charts = page.frames().filter((frame) => frame !== page.mainFrame());
	expect(charts).toHaveLength(asked.length);
	for (const chart of charts) {
		const seen = await chart.evaluate(() => {
			const { theme, bg, font } = document.documentElement.dataset;
			const accent = document.documentElement.style.getPropertyValue('--accent');
			const marks = document.querySelectorAll('.picture [data-mark]').length;
			const step = document.querySelector<HTMLElement>('figure')?.dataset.step ?? '';
			return { marks, step, dress: [theme, bg, font, accent].map((one) => one ?? '').join(' ') };
		});
		expect(seen.marks, seeded(chart.url())).toBeGreaterThan(0);
		expect(seen.step, seeded(chart.url())).toMatch(/^[a-z]+-[a-z0-9-]+$/);
		expect(seen.dress, seeded(chart.url())).toMatch(
			/^(?:light|dark)? (?:transparent)? (?:serif|sans)? (?:#[\da-f]{6})?$/i
		);
	}
	expect(await hit(page), seeded('what got in')).toEqual([]);
	expect(faults, seeded('what was thrown')).toEqual([]);
});

test('forged addresses within the story', async ({ page, context, faults }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('en/');
	// A browser lets a page go to two hundred in ten seconds.
	await page.evaluate(
		async (hashes) => {
			for (const hash of hashes) {
				location.hash = hash;
				await new Promise(requestAnimationFrame);
			}
		},
		sampled(hostile, 180, SEED)
	);
	await jumpTo(page, 'regions', 'regions-top');
	const fresh = await context.newPage();
	await fresh.emulateMedia({ reducedMotion: 'reduce' });
	await openAt(fresh, 'regions', 'regions-top');
	expect(await shown(page, 'regions'), seeded('the picture')).toBe(await shown(fresh, 'regions'));
	expect(await hit(page), seeded('what got in')).toEqual([]);
	expect(faults, seeded('what was thrown')).toEqual([]);
});
