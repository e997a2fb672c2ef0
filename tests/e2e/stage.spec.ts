/** The stage: the picture stays, the text never covers it, the address follows, the menu goes there. */
import { expect, test } from '@playwright/test';
import { figure, jumpTo, openAt, settledAt, STEPS } from '../support/story';

// A walk through the whole story takes the story's own time.
test.describe.configure({ timeout: 120_000 });

test('the address follows the reader, replaced and not pushed', async ({ page }) => {
	await page.goto('en/');
	const entries = await page.evaluate(() => history.length);
	const target = page.locator('#day-noon');
	await target.evaluate((step) => step.scrollIntoView());
	await settledAt(page, 'day', 'day-noon');
	await expect(page).toHaveURL(/#day-noon$/);
	await page.evaluate(() => scrollTo(0, 0));
	await expect(page).not.toHaveURL(/#day-noon$/);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a step is read in full, and the picture beside it or above it is never covered', async ({
	page
}) => {
	await page.goto('en/');
	for (const { scene, step } of STEPS) {
		await jumpTo(page, scene, step);
		const text = await page.locator(`#${step} > p`).first().boundingBox();
		const picture = await figure(page, scene).boundingBox();
		const bar = await page.locator('nav.bar').boundingBox();
		const size = page.viewportSize()!;
		if (!text || !picture || !bar) throw new Error(`${step} has no box`);
		expect(text.y, `${step} begins below the bar`).toBeGreaterThanOrEqual(bar.y + bar.height);
		expect(text.y + text.height, `${step} ends on the screen`).toBeLessThanOrEqual(size.height);
		expect(picture.y, `${step}: the picture begins below the bar`).toBeGreaterThanOrEqual(
			bar.y + bar.height - 1
		);
		expect(
			picture.y + picture.height,
			`${step}: the picture ends on the screen`
		).toBeLessThanOrEqual(size.height + 1);
		const apart =
			text.y >= picture.y + picture.height ||
			text.x >= picture.x + picture.width ||
			text.x + text.width <= picture.x;
		expect(apart, `${step}: text and picture are apart`).toBe(true);
	}
});

test('nothing makes the page scroll sideways', async ({ page }) => {
	await page.goto('en/');
	for (const { scene, step } of STEPS.filter((_, at) => at % 4 === 0)) {
		await jumpTo(page, scene, step);
		const wider = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wider, step).toBeLessThanOrEqual(0);
	}
});

test('the chapter menu opens by key, goes to a chapter, and names where the reader is', async ({
	page
}) => {
	await page.goto('en/');
	const menu = page.locator('nav.bar summary');
	await menu.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: 'The day' }).click();
	await expect(page.locator('#chapter-vote')).toBeInViewport();
	await openAt(page, 'day', 'day-ten');
	await expect(menu).toContainText('The day');
	await menu.press('Enter');
	await page.keyboard.press('Escape');
	await expect(page.locator('nav.bar details')).not.toHaveAttribute('open', '');
});

test('a light that the reader chose holds in every chapter and for the visit', async ({ page }) => {
	await page.goto('en/');
	const light = page.locator('nav.bar button');
	await expect(light).toHaveAccessibleName('Light: as the story');
	await light.click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await light.click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('with reduced motion every step is a cut, and no less is told', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openAt(page, 'electorate', 'electorate-yes');
	const running = await figure(page, 'electorate').evaluate(async (element) => {
		location.hash = 'electorate-share';
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		return element
			.getAnimations({ subtree: true })
			.filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0).length;
	});
	expect(running).toBe(0);
	await settledAt(page, 'electorate', 'electorate-share');
});

test('an unknown step in the address opens the story at its beginning', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await page.goto('en/#day-midnight');
	await expect(page.locator('h1')).toBeInViewport();
	expect(faults).toEqual([]);
});
