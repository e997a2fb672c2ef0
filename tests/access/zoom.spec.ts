/** For who needs it larger: a page magnified four times, type of twice the size, letters and lines set wider apart. Nothing is cut, covered or wider than the window. */
import { chromium, expect, test, type Page } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/languages';
import { SCENES } from '../../src/lib/story/story';
import { BROWSER_ARGS, findBrowser, thisMachine } from '../support/browser';
import { collisions } from '../support/overlap';
import { figure, jumpTo, settledAt } from '../support/story';

test.describe.configure({ timeout: 120_000 });
test.skip(({ isMobile }) => isMobile, 'sets its own sizes: one project walks them all');
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** 1280 by 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** What WCAG 1.4.12 lets a reader ask for. */
const SPACED =
	'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';
const OTHERS = ['text/', 'data/', 'embed/', 'embed/day/', 'embed/story/', 'at/day-gap/'];

/** What of a page is wider than the window, or cut off within its own box, or broken within a word of its titles. */
const faults = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px wider`);
		const name = (element: Element) =>
			`${element.tagName} "${element.textContent?.trim().slice(0, 40)}"`;
		for (const element of document.querySelectorAll<HTMLElement>('main *')) {
			const style = getComputedStyle(element);
			if (style.overflowY !== 'hidden' && style.overflowX !== 'hidden') continue;
			// What is for ears alone is a pixel large.
			if (element.clientWidth <= 1 || element instanceof SVGElement) continue;
			const own = [...element.childNodes].some(
				({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()
			);
			if (own && element.scrollHeight > element.clientHeight + 1)
				found.push(`${name(element)} is cut`);
		}
		for (const title of document.querySelectorAll('h1, h2, h3')) {
			const walk = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
			while (walk.nextNode()) {
				const node = walk.currentNode as Text;
				for (const word of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
					const range = document.createRange();
					range.setStart(node, word.index);
					range.setEnd(node, word.index + word[0].length);
					const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
					if (lines.size > 1) found.push(`"${word[0]}" is broken: ${name(title)}`);
				}
			}
		}
		return found;
	});

/** Labels of a figure that lie on one another or on its words. The figure may be higher than the window. */
const covered = async (page: Page, scene: string, step: string) =>
	(await collisions(page, scene, step)).filter((one) => !/edge$|under the bar$/.test(one));

for (const lang of LANGS) {
	test(`${lang}: magnified four times the story reads on, with its pictures in the flow and each step's in words`, async ({
		page
	}) => {
		await page.setViewportSize(ZOOMED);
		await page.goto(`${lang}/`);
		expect.soft(await faults(page)).toEqual([]);
		for (const { id, telling, steps, played } of SCENES) {
			const shows = played ? steps[0] : telling;
			await page.evaluate((id) => document.getElementById(`scene-${id}`)?.scrollIntoView(), id);
			await settledAt(page, id, shows ?? '');
			const picture = await figure(page, id).locator('.picture').boundingBox();
			// Higher than the window, as a map on paper is higher than a lens.
			expect(picture?.height, id).toBeGreaterThan(ZOOMED.height);
			expect.soft(await covered(page, id, telling), id).toEqual([]);
			const text = page.locator(`#${telling} > p`);
			const [words, seen] = [await text.first().boundingBox(), await text.last().boundingBox()];
			expect(seen?.height, `${telling}: the picture in words`).toBeGreaterThan(20);
			expect(seen?.y, telling).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0));
			await expect(figure(page, id).locator('..')).toHaveCSS('position', 'static');
		}
	});
}

test('magnified four times everything works: steps, menu, sheet, guess', async ({ page }) => {
	await page.setViewportSize(ZOOMED);
	await page.goto('en/#unrest-spreads');
	await settledAt(page, 'unrest', 'unrest-order');
	const bar = await page.locator('nav.bar').boundingBox();
	await page.getByRole('button', { name: 'Next step' }).click();
	await expect(page.locator('#unrest-demands')).toBeInViewport();
	const text = await page.locator('#unrest-demands > p').first().boundingBox();
	expect(text?.y).toBeGreaterThanOrEqual(bar?.height ?? 0);

	await page.locator('nav.bar summary').click();
	const last = page.locator('nav.bar ol a').last();
	await last.click();
	await expect(page.locator('#coda-question')).toBeInViewport();

	await page.evaluate(() => (location.hash = '#day-gap'));
	await page.locator('#day-gap a.fact').first().click();
	const sheet = page.getByRole('dialog');
	await expect(sheet).toBeVisible();
	const { x, y, width, height } = (await sheet.boundingBox()) ?? {
		x: -1,
		y: -1,
		width: 0,
		height: 0
	};
	expect([x >= 0, y >= 0, x + width <= ZOOMED.width, y + height <= ZOOMED.height]).toEqual([
		true,
		true,
		true,
		true
	]);
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();

	await page.evaluate(() => document.getElementById('scene-guess')?.scrollIntoView());
	const slider = figure(page, 'guess').getByRole('slider');
	await slider.focus();
	const before = await slider.inputValue();
	await page.keyboard.press('ArrowUp');
	await expect(slider).not.toHaveValue(before);
});

test('the other pages are whole when magnified four times, and with letters and lines set wider', async ({
	page
}) => {
	await page.setViewportSize(ZOOMED);
	for (const lang of ['en', 'kk']) {
		for (const path of OTHERS) {
			await page.goto(`${lang}/${path}`);
			expect.soft(await faults(page), `${lang}/${path}`).toEqual([]);
			await page.addStyleTag({ content: SPACED });
			expect.soft(await faults(page), `${lang}/${path}, spaced`).toEqual([]);
		}
	}
});

for (const [lang, width, height] of [
	['kk', 390, 844],
	['ru', 1280, 720]
] as const) {
	test(`${lang}: with letters and lines set wider nothing is cut or covered at ${width}×${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto(`${lang}/`);
		await page.addStyleTag({ content: SPACED });
		expect.soft(await faults(page)).toEqual([]);
		for (const { id, telling } of SCENES) {
			await jumpTo(page, id, telling);
			expect.soft(await covered(page, id, telling), telling).toEqual([]);
		}
	});
}

test('type of twice the size, as a reader sets it in the browser', async ({ baseURL }) => {
	const browser = await chromium.launch({
		executablePath: findBrowser(thisMachine(() => chromium.executablePath())),
		args: [...BROWSER_ARGS, '--blink-settings=defaultFontSize=32']
	});
	for (const [width, height, flow] of [
		[390, 844, true],
		[1280, 720, false]
	] as const) {
		const page = await browser.newPage({
			viewport: { width, height },
			reducedMotion: 'reduce',
			baseURL
		});
		await page.goto('ru/');
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
			'32px'
		);
		expect.soft(await faults(page), `story at ${width}`).toEqual([]);
		await expect(figure(page, 'day').locator('..')).toHaveCSS(
			'position',
			flow ? 'static' : 'sticky'
		);
		for (const { id, telling } of SCENES) {
			await page.evaluate((id) => (location.hash = id), telling);
			await settledAt(page, id, telling);
			expect.soft(await covered(page, id, telling), `${telling} at ${width}`).toEqual([]);
		}
		for (const path of ['text/', 'data/', 'embed/']) {
			await page.goto(`ru/${path}`);
			expect.soft(await faults(page), `${path} at ${width}`).toEqual([]);
		}
		await page.close();
	}
	await browser.close();
});
