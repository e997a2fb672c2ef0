/** Doubt can be checked in two taps: a figure opens its sheet, the sheet leads to the record. */
import { expect, test } from '@playwright/test';
import { openAt } from '../support/story';

test('a tap on a figure opens what it is, who says so and as of when', async ({ page }) => {
	await openAt(page, 'electorate', 'electorate-share');
	const figure = page.locator('#electorate-share a.fact').first();
	await figure.click();
	const sheet = page.getByRole('dialog');
	await expect(sheet).toBeVisible();
	await expect(sheet).toContainText('Votes for, as a share of everybody on the lists');
	await expect(sheet).toContainText('our calculation');
	await expect(sheet).toContainText('6,163,516');
	await expect(page).toHaveURL(/\/en\/#electorate-share$/);
	await sheet.getByRole('link', { name: 'More about this figure' }).click();
	await expect(page).toHaveURL(/\/en\/data\/#fact-yes_of_registered_pct$/);
	await expect(page.locator('#fact-yes_of_registered_pct')).toBeInViewport();
});

test('the sheet opens and closes by key and gives the focus back', async ({ page }) => {
	await openAt(page, 'day', 'day-ten');
	const figure = page.locator('#day-ten a.fact').first();
	await figure.focus();
	await page.keyboard.press('Enter');
	const sheet = page.getByRole('dialog');
	await expect(sheet).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(figure).toBeFocused();
});

test('the sheet lies within the screen, beside its figure', async ({ page }) => {
	await openAt(page, 'electorate', 'electorate-yes');
	const size = page.viewportSize()!;
	const sheet = page.getByRole('dialog');
	for (const figure of await page.locator('#electorate-yes a.fact').all()) {
		await figure.click();
		await expect(sheet).toBeVisible();
		const box = (await sheet.boundingBox())!;
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.y).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(size.width);
		expect(box.y + box.height).toBeLessThanOrEqual(size.height);
		const word = (await figure.boundingBox())!;
		expect(box.y >= word.y + word.height || box.y + box.height <= word.y).toBe(true);
		await page.keyboard.press('Escape');
	}
});

test('where the sheets cannot be had the figure still leads to its row', async ({ page }) => {
	await page.route('**/facts.json', (route) => route.abort());
	await openAt(page, 'day', 'day-ten');
	await page.locator('#day-ten a.fact').first().click();
	await expect(page).toHaveURL(/\/en\/data\/#fact-turnout_10$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a figure is a link to its row', async ({ page }) => {
		await page.goto('en/');
		await page.locator('#rules-met a.fact').first().click();
		await expect(page).toHaveURL(/\/en\/data\/#fact-validity_threshold$/);
		await expect(page.locator('#fact-validity_threshold')).toBeInViewport();
	});
});
