/** The page is whole without JavaScript, without its scripts, and asks no other host for anything. */
import { expect, test, type Locator } from '@playwright/test';
import { SCENES } from '../../src/lib/story/story';
import { hold } from '../support/hold';
import { collisions } from '../support/overlap';
import { jumpTo, openAt, settledAt, STEPS } from '../support/story';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every text, picture, finding and table is there and visible', async ({ page }) => {
		await page.goto('en/');
		for (const { step } of STEPS) await expect(page.locator(`#${step} > p`).first()).toBeVisible();
		for (const { id, telling } of SCENES) {
			const figure = page.locator(`figure[data-figure="${id}"]`);
			await expect(figure).toHaveAttribute('data-step', telling);
			await expect(figure.locator('h2, h3')).toBeVisible();
			await expect(figure.locator('[data-mark]').first()).toBeAttached();
			// The picture's style sheet is in the page too: without it labels stand as a list.
			const listed = await figure
				.locator('.label')
				.evaluateAll(
					(labels) =>
						labels.filter((label) => getComputedStyle(label).position !== 'absolute').length
				);
			expect(listed, id).toBe(0);
			const box = await figure.locator('.picture').boundingBox();
			expect(box?.height, id).toBeGreaterThan(150);
			await expect(page.locator(`table[data-table="${id}"]`)).toBeVisible();
		}
	});
});

test('with scripts that never arrive the static story stays', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('en/#day-gap');
	await expect(page.locator('#day-gap')).toBeInViewport();
	await expect(page.locator('figure[data-figure="day"] [data-mark]').first()).toBeAttached();
});

test('one scene that fails to load leaves the others alive', async ({ page }) => {
	const chunks: string[] = [];
	page.on('request', (request) => chunks.push(request.url()));
	await openAt(page, 'day', 'day-noon');
	const before = new Set(chunks);
	await openAt(page, 'power', 'power-tokayev');
	expect(before.size).toBeGreaterThan(0);
	const own = chunks.filter((url) => !before.has(url) && url.endsWith('.js'));
	const other = await page.context().newPage();
	// Whatever only the scene of posts needs is withheld.
	await other.route('**/*.js', (route) =>
		own.includes(route.request().url()) ? route.abort() : route.continue()
	);
	await other.goto('en/#power-tokayev');
	await expect(other.locator('figure[data-figure="power"] [data-mark]').first()).toBeAttached();
	await openAt(other, 'day', 'day-noon');
});

test('a whole visit asks no other host, sets no cookie and logs no fault', async ({
	page,
	baseURL
}) => {
	const foreign: string[] = [];
	const faults: string[] = [];
	const own = new URL(baseURL ?? 'http://localhost').origin;
	page.on('request', (request) => {
		if (!request.url().startsWith(own) && !request.url().startsWith('data:'))
			foreign.push(request.url());
	});
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
	});
	await page.goto('en/');
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	for (let y = 0; y <= height; y += 700) {
		await page.evaluate((top) => scrollTo(0, top), y);
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
	}
	await expect(page.locator('figure[data-figure="coda"]')).toHaveAttribute('data-settled', 'true');
	expect(foreign).toEqual([]);
	expect(faults).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
});

/** How many marks of a figure can be seen. Playwright takes a line that is quite level for hidden: its box has no height. */
const marksSeen = (figure: Locator) =>
	figure
		.locator('[data-mark]')
		.evaluateAll(
			(marks) =>
				marks.filter((mark) =>
					mark.checkVisibility({ opacityProperty: true, visibilityProperty: true })
				).length
		);

for (const missing of ['IntersectionObserver', 'ResizeObserver']) {
	test(`an old browser without ${missing} has the whole story, and no fault`, async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await page.addInitScript((name) => Reflect.deleteProperty(window, name), missing);
		await page.goto('en/#day-gap');
		await expect(page.locator('#day-gap')).toBeInViewport();
		const figure = page.locator('figure[data-figure="day"]');
		await expect.poll(() => marksSeen(figure)).toBeGreaterThan(0);
		await expect(figure.locator('.picture > .island')).toHaveCount(1);
		// The bar is alive: the chapter menu names where the reader is.
		await expect(page.locator('nav.bar .name')).toHaveText('The day');
		expect(faults).toEqual([]);
	});
}

test('one scene that throws leaves the others alive, and its static picture where it was', async ({
	page
}) => {
	await page.route('**/rows/power.json', (route) =>
		route.fulfill({ json: { data: null, words: {} } })
	);
	await page.goto('en/#power-after-2019');
	const figure = page.locator('figure[data-figure="power"]');
	await expect(figure).toHaveAttribute('data-still', '');
	await expect(figure.locator('.picture > .island')).toHaveCount(1);
	await expect.poll(() => marksSeen(figure)).toBeGreaterThan(0);
	await openAt(page, 'day', 'day-noon');
});

test('one scene that throws at a later step leaves the others alive, and its static picture in its place', async ({
	page
}) => {
	// Its rows are good until they are broken in the middle of the reading.
	await page.addInitScript(() => {
		const read = Response.prototype.json;
		Response.prototype.json = async function () {
			const rows = await read.call(this);
			if (!this.url.endsWith('/rows/day.json')) return rows;
			const { regions } = rows.data;
			Object.defineProperty(rows.data, 'regions', {
				get() {
					if ('broken' in globalThis) throw new Error('broken');
					return regions;
				}
			});
			return rows;
		};
	});
	await openAt(page, 'day', 'day-noon');
	await page.evaluate(() => {
		Object.assign(globalThis, { broken: true });
		location.hash = 'day-gap';
	});
	const figure = page.locator('figure[data-figure="day"]');
	await expect(figure).toHaveAttribute('data-still', '');
	await expect.poll(() => marksSeen(figure)).toBeGreaterThan(0);
	await expect(page.locator('#day-gap')).toBeInViewport();
	for (const { scene, step } of [
		{ scene: 'rules', step: 'rules-met' },
		{ scene: 'power', step: 'power-tokayev' }
	]) {
		await page.evaluate((id) => (location.hash = id), step);
		await settledAt(page, scene, step);
	}
	await expect(page.locator('nav.bar .name')).toHaveText('The offer');
});

test('on a slow network the page is read before its script has come, and comes alive where the reader then is', async ({
	page
}) => {
	const release = await hold(page, '**/*.js');
	await page.goto('en/', { waitUntil: 'commit' });
	await expect(page.locator('h1')).toBeVisible();
	const figure = page.locator('figure[data-figure="power"]');
	await page.evaluate(() => document.getElementById('scene-power')?.scrollIntoView());
	await expect.poll(() => marksSeen(figure)).toBeGreaterThan(0);
	await page.locator('#power-after-2019').evaluate((step) => step.scrollIntoView());
	await expect(page.locator('#power-after-2019 > p').first()).toBeInViewport();
	const y = await page.evaluate(() => scrollY);
	release();
	await settledAt(page, 'power', 'power-after-2019');
	expect(await page.evaluate(() => scrollY)).toBe(y);
});

test('without its fonts the story is whole: nothing cut, nothing over another', async ({
	page
}) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const lang of ['en', 'kk']) {
		await page.goto(`${lang}/`);
		for (const { id, telling } of SCENES) {
			await jumpTo(page, id, telling);
			expect.soft(await collisions(page, id, telling), `${lang} ${telling}`).toEqual([]);
		}
	}
});
