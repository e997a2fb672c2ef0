/** The whole story in somebody else’s page without the script for hosts: turned page by page, unrolled, or without any JavaScript. */
import { expect } from '@playwright/test';
import { test } from '../support/host-page';
import { HEAD, article, drawn, story, swipe } from '../support/story-host';
import { SCENES } from '../../src/lib/story/story';

const STEPS = SCENES.flatMap(({ steps }) => steps);

test.describe('without the script for hosts', () => {
	test.use({ hasTouch: true });

	test('a box turns pages: by button, key, finger and menu, without a word in the history', async ({
		page,
		viz,
		openHost,
		faults
	}) => {
		await openHost(article(story(viz)), { head: HEAD });
		const frame = page.frameLocator('iframe');
		const next = frame.locator('[data-turn="1"]');
		const place = frame.locator('.turner .place');
		await expect(place).toHaveText(/^1 /);
		const entries = await page.evaluate(() => history.length);
		await expect(frame.locator('h1')).toBeVisible();
		await next.click();
		await expect(frame.locator('#box-morning > p').first()).toBeVisible();
		await expect(frame.locator('figure[data-figure="box"]')).toBeVisible();
		await page.keyboard.press('ArrowRight');
		await expect(frame.locator('#box-night > p').first()).toBeVisible();
		await expect(frame.locator('#box-morning > p').first()).toBeHidden();
		await expect(frame.locator('figure[data-figure="box"]')).toHaveAttribute(
			'data-step',
			'box-night'
		);
		await page.evaluate(() => document.querySelector('iframe')!.scrollIntoView());
		// A finger is led to where the frame was in the last picture.
		await drawn(page);
		await drawn(page);
		const finger = { x: page.viewportSize()!.width / 2, y: 300 };
		await swipe(page, finger, { x: 200 });
		await expect(frame.locator('#box-morning > p').first()).toBeVisible();
		await swipe(page, finger, { x: -200 });
		await expect(frame.locator('#box-night > p').first()).toBeVisible();
		// Up and down a finger scrolls the host's page, and turns nothing.
		const above = await page.evaluate(() => scrollY);
		await swipe(page, finger, { y: -200 });
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(above + 100);
		await expect(place).toHaveText(/^3 /);
		await frame.locator('nav.bar summary').click();
		await frame.locator('nav.bar a[href="#chapter-vote"]').click();
		await expect(frame.locator('#chapter-vote')).toBeVisible();
		await next.click();
		await expect(frame.locator('figure[data-figure="day"]')).toHaveAttribute(
			'data-step',
			'day-open'
		);
		await expect(frame.locator('.turner a')).toHaveAttribute('href', /#day-open$/);
		await page.keyboard.press('ArrowLeft');
		await expect(frame.locator('#chapter-vote')).toBeVisible();
		expect(await page.evaluate(() => history.length)).toBe(entries);
		expect(faults).toEqual([]);
	});

	test('who has turned a page is left to it when the script comes', async ({
		page,
		viz,
		openHost
	}) => {
		await openHost(article(story(viz)), { head: HEAD });
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('.turner .place')).toHaveText(/^1 /);
		await frame.locator('[data-turn="1"]').click();
		await page.addScriptTag({ type: 'module', url: `${viz}embed/v1.js` });
		await page.waitForFunction(
			() => (document.querySelector('iframe') as unknown as { kz?: number }).kz
		);
		await expect(frame.locator(':root')).toHaveAttribute('data-mode', 'pages');
	});

	test('a tall box has it all, in heights of its own, and a picture at every step, whichever way it is reached', async ({
		page,
		viz,
		openHost,
		faults
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const hears = `<script>addEventListener('message', ({ data }) => { if (data.kz && data.height) document.kzHeight = data.height; })</script>`;
		await openHost(hears + article(story(viz, 'height="40000"')), { head: HEAD });
		const frame = page.frames().find((one) => one.url().includes('/embed/story/'))!;
		await expect(frame.locator(':root')).toHaveAttribute('data-mode', 'unrolled');
		await expect(frame.locator('.panel')).toHaveCount(STEPS.length);
		const seeing = async (step: string) => {
			await frame.locator(`[data-panel="${step}"]`).scrollIntoViewIfNeeded();
			await expect(frame.locator(`[data-panel="${step}"]`)).toHaveAttribute('data-step', step);
			await expect(frame.locator(`#${step} > p`).first()).toBeInViewport();
		};
		// Down by jumps, and up again.
		for (const step of ['box-night', 'since-2026', 'day-noon', 'day-ten', 'power-one-by-one'])
			await seeing(step);
		expect(asked.filter((url) => url.includes('/rows/day.')).length).toBe(1);
		// Each picture has its own definitions: what is drawn at noon isn't cut off at ten.
		const ids = await frame.evaluate(() =>
			[...document.querySelectorAll('.panel [id]')].map(({ id }) => id)
		);
		expect(ids.length).toBeGreaterThan(0);
		expect(new Set(ids).size).toBe(ids.length);

		// In every column the picture has its room, and the text its own.
		for (const width of [360, 680, 1100]) {
			await page.evaluate((width) => {
				document.querySelector('main')!.style.maxWidth = `${width}px`;
			}, width);
			await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
			const wrong = await frame.locator('.panel').evaluateAll((panels) =>
				panels.flatMap((panel) => {
					const { right, bottom, width } = panel.getBoundingClientRect();
					const text = panel.parentElement!.querySelector(':scope > p')!.getBoundingClientRect();
					const apart = text.left >= right || text.top >= bottom;
					return apart && width > 280 && text.width > 200
						? []
						: [(panel as HTMLElement).dataset.panel];
				})
			);
			expect(wrong, `${width} px`).toEqual([]);
		}

		// A chapter that is chosen in the menu is gone to, in the host's page.
		const above = await page.evaluate(() => scrollY);
		await frame.locator('nav.bar summary').click();
		await frame.locator('nav.bar a[href="#chapter-vote"]').click();
		await expect(frame.locator('#chapter-vote')).toBeInViewport();
		expect(await page.evaluate(() => scrollY)).not.toBe(above);

		// A search in the page finds what stands last.
		expect(
			await frame.evaluate(() => {
				const { innerText } = document.querySelector<HTMLElement>('#coda-question > p')!;
				return (window as unknown as { find: (text: string) => boolean }).find(
					innerText.slice(0, 40)
				);
			})
		).toBe(true);
		// The host may cut the frame to what is there.
		const height = await frame.evaluate(() => document.body.offsetHeight);
		expect(height).toBeLessThan(40_000);
		await expect
			.poll(() => page.evaluate(() => (document as unknown as { kzHeight: number }).kzHeight))
			.toBe(height);
		expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBe(40_000);
		expect(faults).toEqual([]);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('it is unrolled, whole, and its links leave the frame', async ({ page, viz, openHost }) => {
		await openHost(article(story(viz)));
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('#coda-question > p').first()).toBeVisible();
		await expect(frame.locator('figure[data-figure="regions"] [data-mark]').first()).toBeAttached();
		await expect(frame.locator('a.fact').first()).toHaveAttribute('target', '_blank');
	});
});
