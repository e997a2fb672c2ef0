/** A picture of every step, on a phone and on a desktop, beside the one that was last approved: a change shows what it did. */
import { expect, test, type Locator } from '@playwright/test';
import { SCENES } from '../../src/lib/story/story';
import { figure, jumpTo } from '../support/story';

test.describe.configure({ timeout: 90_000 });
// One device pixel a CSS pixel: what is compared is composition, not the rasterising of type.
test.use({ deviceScaleFactor: 1 });

/** Where the page has scrolled to depends on every line above: a figure between two pixels would be drawn a hair apart. */
const onWholePixels = (shown: Locator) =>
	shown.evaluate((element: HTMLElement) => {
		element.style.translate = '';
		const { top } = element.getBoundingClientRect();
		element.style.translate = `0 ${Math.round(top) - top}px`;
	});

for (const { id, steps } of SCENES) {
	test(`${id} looks as it was approved`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('en/');
		await page.evaluate(() => document.fonts.ready);
		for (const step of steps) {
			await jumpTo(page, id, step);
			await onWholePixels(figure(page, id));
			await expect.soft(figure(page, id)).toHaveScreenshot(`${step}.png`, {
				animations: 'disabled',
				// A moved label is some hundred pixels of a hundred thousand; another rasteriser's edges differ faintly.
				maxDiffPixelRatio: 0.003,
				threshold: 0.3
			});
		}
	});
}
