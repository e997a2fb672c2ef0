/** The page where editors take charts: what they choose is what they see and what they copy. */
import { expect, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a choice is in the previews and in the code, and the code is copied as it stands', async ({
	page,
	baseURL
}) => {
	await page.goto('en/embed/');
	await page.getByRole('radio', { name: /Before and since/ }).check();
	await page.getByLabel('It opens at').selectOption('since-after');
	await page.getByLabel('Language of the chart').selectOption('kk');
	await page.getByLabel('Light').selectOption('dark');
	await page.getByLabel('Ground').selectOption('transparent');
	await page.getByRole('checkbox', { name: /colour of yours/ }).check();
	const path = 'kk/embed/since/?step=since-after&theme=dark&bg=transparent&accent=17668a';
	const frames = page.locator('.previews iframe');
	await expect(frames).toHaveCount(3);
	expect(await frames.evaluateAll((all) => all.map((one) => one.clientWidth))).toEqual([
		320, 480, 680
	]);
	for (const frame of await frames.all()) {
		await expect(frame).toHaveAttribute('src', `../../${path}`);
		// A chart wakes when it is seen.
		await frame.scrollIntoViewIfNeeded();
		await expect(frame.contentFrame().locator('figure')).toHaveAttribute(
			'data-step',
			'since-after'
		);
	}
	const frame = page.locator('[data-tier="frame"]');
	await frame.getByRole('button', { name: 'Copy' }).click();
	await expect(frame.getByRole('status')).toHaveText('Copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await frame.locator('code').textContent());
	const src = /src="([^"]*)"/.exec(copied)?.[1]?.replaceAll('&amp;', '&');
	expect(src).toMatch(new RegExp(`${path.replace(/[?]/g, '\\?')}$`));
	if (!process.env.SITE_URL) expect(src).toBe(baseURL + path);
	const reserved = await page.locator('.reserved b').textContent();
	expect(copied).toContain(`height="${parseInt(reserved ?? '', 10)}"`);
});

test('an unknown chart in a frame is the list of charts, an unknown step the first', async ({
	page
}) => {
	await page.goto('en/embed/nonsense/');
	await expect(page).toHaveURL(/\/en\/embed\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Charts for your page');
	await page.goto('en/embed/since/?step=nonsense&theme=plaid&accent=url(x)&bg=%00&font=');
	await expect(page.locator('figure')).toHaveAttribute('data-step', 'since-before');
	expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
});
