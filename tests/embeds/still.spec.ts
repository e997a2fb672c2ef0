/** Nothing on a host's page moves when charts arrive: the layout shift of the pasted code is zero at eight widths, whatever becomes of the loader and the fonts. */
import { expect, type Page } from '@playwright/test';
import { hold } from '../support/hold';
import { prose, test } from '../support/host-page';
import { pasted } from '../support/offers';

const WIDTHS = [320, 360, 480, 600, 680, 800, 1024, 1280];
const CHARTS = ['day', 'unrest', 'regions', 'amendments', 'rules', 'since', 'hundred', 'power'];

/** High enough for all of it: only what is on the screen counts as shifted. */
test.use({ viewport: { width: 1300, height: 7000 } });

const WATCH =
	'<script>window.shift = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; }).observe({ type: "layout-shift", buffered: true });</script>';

const article = (viz: string) =>
	WIDTHS.map(
		(width, at) =>
			`<div style="width:${width}px">${pasted('frame', viz, CHARTS[at] ?? 'day')}</div>${prose(1)}`
	).join('');

/** True once every chart has been drawn in its own face and has said how high it wants to be. */
const arrived = async (page: Page) => {
	for (const frame of await page.locator('iframe').all())
		await expect(frame.contentFrame().locator('figure')).toBeVisible();
	for (const frame of page.frames()) await frame.evaluate(() => document.fonts.ready.then(() => 1));
};

const shifted = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((done) => {
				// What was measured is told a frame later.
				requestAnimationFrame(() =>
					requestAnimationFrame(() => done((window as unknown as { shift: number }).shift))
				);
			})
	);

const script = (viz: string) => `<script type="module" src="${viz}embed/v1.js"></script>`;

test('with the loader', async ({ page, viz, openHost, faults }) => {
	await openHost(article(viz) + script(viz), { head: WATCH });
	await arrived(page);
	expect(await shifted(page)).toBe(0);
	expect(faults).toEqual([]);
});

test('with a loader that comes after everything else', async ({ page, viz, news }) => {
	const release = await hold(page, '**/embed/v1.js');
	// The page has loaded only when its module has.
	await page.goto(news.publish(article(viz) + script(viz), { head: WATCH }), {
		waitUntil: 'commit'
	});
	await arrived(page);
	expect(await shifted(page)).toBe(0);
	const loaded = page.waitForEvent('load');
	release();
	await loaded;
	await arrived(page);
	expect(await shifted(page)).toBe(0);
});

test('with a loader that is refused, and fonts that come late', async ({ page, viz, news }) => {
	const release = await hold(page, '**/*.woff2');
	await page.route('**/embed/v1.js', (route) => route.abort());
	// A frame has loaded only when its fonts have.
	await page.goto(news.publish(article(viz) + script(viz), { head: WATCH }), {
		waitUntil: 'commit'
	});
	for (const frame of await page.locator('iframe').all())
		await expect(frame.contentFrame().locator('h1')).toBeVisible();
	release();
	await arrived(page);
	expect(await shifted(page)).toBe(0);
});
