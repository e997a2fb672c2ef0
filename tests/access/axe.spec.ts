/** axe finds nothing: on every kind of page, at every fifth step, in both themes, in every language. */
import { expect, test, type Frame } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/languages';
import { SCENES } from '../../src/lib/story/story';
import { violations } from '../support/axe';
import { jumpTo, STEPS } from '../support/story';

const THEMES = ['light', 'dark'] as const;
/** One language on a phone: what changes with the size are the stage and its parts, not the words. */
const PHONE = 'on a phone in English; in every language on a desktop';
const phone = () => test.info().project.name === 'phone';

test.describe.configure({ timeout: 120_000 });
test.beforeEach(async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const lang of LANGS) {
	for (const theme of THEMES) {
		test(`the story in ${lang}, ${theme}`, async ({ page }) => {
			test.skip(phone() && lang !== 'en', PHONE);
			await page.addInitScript((name) => sessionStorage.setItem('theme', name), theme);
			await page.goto(`${lang}/`);
			await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
			expect.soft(await violations(page), 'the whole page').toEqual([]);
			for (const { scene, step } of STEPS.filter((_, at) => at % 5 === 0)) {
				await jumpTo(page, scene, step);
				const seen = ['nav.bar', `figure[data-figure="${scene}"]`, `#${step}`];
				expect.soft(await violations(page, seen), step).toEqual([]);
			}
		});
	}

	test(`the other pages in ${lang}`, async ({ page }) => {
		test.skip(phone() && lang !== 'en', PHONE);
		for (const path of [
			'text/',
			'data/',
			'embed/',
			'embed/day/',
			'embed/regions/',
			'embed/story/',
			'at/day-gap/'
		]) {
			for (const colorScheme of THEMES) {
				await page.emulateMedia({ colorScheme });
				await page.goto(`${lang}/${path}`);
				expect.soft(await violations(page), `${path}, ${colorScheme}`).toEqual([]);
			}
		}
	});
}

test('every chart in a frame, its table open', async ({ page, baseURL }) => {
	for (const { id } of SCENES) {
		// Their map and their paper have the most colours of their own.
		for (const colorScheme of ['regions', 'unrest'].includes(id) ? THEMES : (['light'] as const)) {
			await page.emulateMedia({ colorScheme });
			await page.setContent(
				`<iframe src="${baseURL}en/embed/${id}/" title="${id}" style="width:390px;height:700px"></iframe>`
			);
			const frame = page.frames().at(-1) as Frame;
			await expect(frame.locator('figure')).toHaveAttribute('data-settled', 'true');
			expect.soft(await violations(frame), `${id}, ${colorScheme}`).toEqual([]);
			await frame.locator('summary').click();
			await expect(frame.locator('table')).toBeVisible();
			expect.soft(await violations(frame), `${id}, ${colorScheme}, table`).toEqual([]);
		}
	}
});

test('the open menu, an open sheet of a figure, an open table', async ({ page }) => {
	await page.goto('en/');
	await jumpTo(page, 'regions', 'regions-top');
	await page.locator('nav.bar summary').click();
	expect.soft(await violations(page, ['nav.bar']), 'menu').toEqual([]);
	await page.keyboard.press('Escape');
	await page.locator('#regions-top a.fact').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect.soft(await violations(page, ['[role="dialog"]']), 'sheet').toEqual([]);
	await page.keyboard.press('Escape');
	const figure = 'figure[data-figure="regions"]';
	await page.locator(`${figure} summary`).click();
	await expect(page.locator('table[data-table="regions"]')).toBeVisible();
	expect.soft(await violations(page, [figure]), 'table').toEqual([]);
});

test('the page that knows no such address, and the root', async ({ page }) => {
	await page.goto('nowhere/');
	expect.soft(await violations(page), '404').toEqual([]);
	// With its script the root leads on at once.
	await page.route('**/*', (route) =>
		route.request().resourceType() === 'script' ? route.abort() : route.continue()
	);
	await page.goto('');
	expect.soft(await violations(page), 'root').toEqual([]);
});
