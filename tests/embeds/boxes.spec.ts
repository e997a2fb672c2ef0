/** Every chart in the boxes that pages really have, and in type of twice the size: nothing lies on anything, is cut off or out of reach. */
import { chromium, expect, type Page } from '@playwright/test';
import type { Lang } from '../../src/lib/record/types';
import { SCENES } from '../../src/lib/story/story';
import { BROWSER_ARGS, findBrowser, thisMachine } from '../support/browser';
import { drawnIn, faultsIn } from '../support/chart-faults';
import { loader, test } from '../support/host-page';
import { offerOf } from '../support/offers';

/** High enough for all: a chart wakes when it is seen. */
const VIEWPORT = { width: 2200, height: 7000 };

/** All charts of a language, each as wide as that, the next as the next width has it. Pixels; as high as the snippet reserves where no height is named. */
const shelf = (viz: string, lang: Lang, widths: readonly number[], height?: number) =>
	SCENES.map(
		({ id }, at) =>
			`<iframe name="${id}" src="${viz}${lang}/embed/${id}/" title="${id}" width="${widths[at % widths.length]}" height="${height ?? offerOf(lang, id).height}" style="border:0"></iframe>`
	).join(' ');

/** @param but a fault that is none here */
async function expectWhole(page: Page, but = /^$/) {
	for (const { id } of SCENES) {
		const frame = page.frame({ name: id });
		if (!frame) throw new Error(`no frame of ${id}`);
		await drawnIn(frame);
		const found = async () => (await faultsIn(frame)).filter((fault) => !but.test(fault));
		await expect.poll(found, { message: id }).toEqual([]);
	}
}

test.use({ viewport: VIEWPORT });
test.setTimeout(60_000);

test('300×250, as an advertisement has it: nothing is left for scrolling, and all of the source comes with the table', async ({
	page,
	viz,
	openHost
}) => {
	await openHost(shelf(viz, 'ru', [300], 250) + loader(viz));
	await expectWhole(page);
	// It is a place of that size: our own loader leaves it alone.
	expect(
		await page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight))
	).toEqual(SCENES.map(() => 250));
	const chart = page.frameLocator('iframe[name="hundred"]');
	const source = chart.locator('.source');
	const cut = () => source.evaluate((line) => line.scrollWidth - line.clientWidth);
	expect(await cut()).toBeGreaterThan(0);
	await chart.locator('summary').click();
	expect(await cut()).toBe(0);
	await expect(chart.locator('.sheet')).toBeInViewport({ ratio: 1 });
	await source.scrollIntoViewIfNeeded();
	await expect(source).toBeInViewport({ ratio: 1 });
});

test('a column of 640 pixels magnified twice: 320, and what the snippet reserves is enough', async ({
	page,
	viz,
	openHost
}) => {
	await openHost(shelf(viz, 'kk', [320]));
	await expectWhole(page);
});

test('type of twice the size: a chart grows with our loader, and scrolls without it', async ({
	viz,
	news
}) => {
	const browser = await chromium.launch({
		executablePath: findBrowser(thisMachine(() => chromium.executablePath())),
		args: [...BROWSER_ARGS, '--blink-settings=defaultFontSize=32']
	});
	const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
	await page.goto(news.publish(shelf(viz, 'ru', [320, 640]) + loader(viz)));
	await expectWhole(page);

	await page.goto(news.publish(shelf(viz, 'ru', [640, 320])));
	await expectWhole(page, /^it scrolls by/);
	// The longest, the widest, the lowest: a table scrolls in itself.
	for (const id of ['unrest', 'electorate', 'rules']) {
		const chart = page.frameLocator(`iframe[name="${id}"]`);
		await chart.locator('summary').click();
		const cell = chart.locator('.sheet tbody tr').last().locator('td').last();
		await cell.scrollIntoViewIfNeeded();
		// A scroll stops at whole pixels.
		await expect(cell).toBeInViewport({ ratio: 0.99 });
	}
	await browser.close();
});
