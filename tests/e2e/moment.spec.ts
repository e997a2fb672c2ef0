/** A shared link to one step, as its reader opens it. */
import { expect, test } from '@playwright/test';
import { settledAt } from '../support/story';

test('leads into the story at its step, and back to where the link was', async ({ page }) => {
	await page.goto('en/data/');
	const before = page.url();
	await page.evaluate(() => location.assign('../at/electorate-yes/'));
	await expect(page).toHaveURL(/\/en\/#electorate-yes$/);
	await settledAt(page, 'electorate', 'electorate-yes');
	await expect(page.locator('#electorate-yes')).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(before);
});

test('stays while nobody sees it, and leads on once it is seen', async ({ page }) => {
	// A tab in the background, or a messenger's.
	await page.addInitScript(() => {
		let seen = location.pathname.includes('/at/') ? 'hidden' : 'visible';
		Object.defineProperty(Document.prototype, 'visibilityState', { get: () => seen });
		addEventListener('test-seen', () => {
			seen = 'visible';
			document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
		});
	});
	await page.goto('ru/at/day-noon/');
	await expect(page.locator('h1')).toBeVisible();
	await expect(page).toHaveURL(/\/ru\/at\/day-noon\/$/);
	await page.evaluate(() => dispatchEvent(new Event('test-seen')));
	await expect(page).toHaveURL(/\/ru\/#day-noon$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('is whole, fits the screen and has a way on', async ({ page }) => {
		for (const [lang, step] of [
			['en', 'day-gap'],
			['ru', 'choices-silence'],
			['kk', 'amendments-akims']
		]) {
			await page.goto(`${lang}/at/${step}/`);
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator(`figure[data-step="${step}"] .picture`)).toBeVisible();
			const [wide, screen] = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth
			]);
			expect(wide, step).toBeLessThanOrEqual(screen ?? 0);
		}
		await page.locator('.on a').click();
		await expect(page).toHaveURL(/\/kk\/#amendments-akims$/);
		await expect(page.locator('#amendments-akims')).toBeInViewport();
	});
});
