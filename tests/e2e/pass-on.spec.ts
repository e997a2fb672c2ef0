/** Passing a moment on: copied by mouse and by key, shared on a phone, a plain link without a script. */
import { expect, test, type Page } from '@playwright/test';
import { openAt, settledAt } from '../support/story';

const linkOf = (page: Page, step: string) => page.locator(`#${step} a[data-pass-on]`);

/** A browser that has (or hasn't) a sheet to share with and a clipboard, and remembers what they got. */
async function pretend(page: Page, can: { share: boolean; copy: boolean }): Promise<void> {
	await page.addInitScript(({ share, copy }) => {
		const got = { shared: [] as unknown[], copied: [] as string[], asked: [] as unknown[] };
		Object.assign(globalThis, { got });
		Object.defineProperty(Navigator.prototype, 'share', {
			value: share ? async (data: unknown) => void got.shared.push(data) : undefined,
			configurable: true
		});
		if (!share) delete (Navigator.prototype as { share?: unknown }).share;
		Object.defineProperty(navigator, 'clipboard', {
			value: copy ? { writeText: async (text: string) => void got.copied.push(text) } : undefined
		});
		globalThis.prompt = (...words) => {
			got.asked.push(words);
			return null;
		};
	}, can);
}
const got = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { got: Record<string, unknown[]> }).got);

test('copies the address of its own page, says so once and lets go of it', async ({ page }) => {
	await pretend(page, { share: false, copy: true });
	await openAt(page, 'day', 'day-gap');
	const link = linkOf(page, 'day-gap');
	await expect(link).toHaveRole('button');
	await expect(link).toHaveAccessibleName('Copy a link to this moment');
	const before = page.url();
	const status = page.locator('body > [role=status]');
	await expect(status).toHaveText('');
	await link.click();
	const address = new URL('at/day-gap/', before).href;
	expect((await got(page)).copied).toEqual([address]);
	await expect(status).toHaveText('Link copied');
	await expect(link).toHaveAttribute('data-said', 'Link copied');
	expect(page.url()).toBe(before);
	await expect(status).toHaveText('');
	await expect(link).not.toHaveAttribute('data-said');
	expect((await page.request.get(address)).status()).toBe(200);
});

test('works by key alone, by either key of a button', async ({ page }) => {
	await pretend(page, { share: false, copy: true });
	await openAt(page, 'electorate', 'electorate-yes');
	for (const key of ['Enter', 'Space']) {
		await linkOf(page, 'electorate-yes').focus();
		const y = await page.evaluate(() => scrollY);
		await page.keyboard.press(key);
		expect(await page.evaluate(() => scrollY)).toBe(y);
	}
	const { copied } = await got(page);
	expect(copied).toHaveLength(2);
	expect(copied?.[1]).toMatch(/\/en\/at\/electorate-yes\/$/);
});

test('without a clipboard the address is shown, to be copied by hand', async ({ page }) => {
	await pretend(page, { share: false, copy: false });
	await openAt(page, 'day', 'day-noon');
	await linkOf(page, 'day-noon').click();
	const { asked } = await got(page);
	expect(asked).toEqual([['Copy a link to this moment', expect.stringMatching(/at\/day-noon\/$/)]]);
});

test('a phone with a sheet of its own shares; a desktop copies', async ({ page, isMobile }) => {
	await pretend(page, { share: true, copy: true });
	await openAt(page, 'day', 'day-gap');
	const link = linkOf(page, 'day-gap');
	await expect(link).toHaveAccessibleName(
		isMobile ? 'Share this moment' : 'Copy a link to this moment'
	);
	await link.click();
	const { shared, copied } = await got(page);
	expect([shared?.length, copied?.length]).toEqual(isMobile ? [1, 0] : [0, 1]);
});

test('stands clear of text and picture, and is large enough for a finger', async ({ page }) => {
	for (const [width, height] of [
		[320, 568],
		[390, 844],
		[844, 390],
		[1440, 900]
	] as const) {
		await page.setViewportSize({ width, height });
		for (const lang of ['en', 'kk']) {
			await page.goto(`${lang}/#amendments-akims`);
			await settledAt(page, 'amendments', 'amendments-akims');
			const boxes = await page.evaluate(() => {
				const of = (selector: string) =>
					document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect;
				return {
					link: of('#amendments-akims a[data-pass-on]'),
					text: of('#amendments-akims > p'),
					next: of('#amendments-elbasy > p')
				};
			});
			const at = `${lang} ${width}x${height}`;
			expect(Math.min(boxes.link.width, boxes.link.height), at).toBeGreaterThanOrEqual(24);
			expect(boxes.link.top, at).toBeGreaterThanOrEqual(boxes.text.bottom);
			expect(boxes.link.bottom, at).toBeLessThan(boxes.next.top);
			expect(boxes.link.left, at).toBeGreaterThanOrEqual(0);
		}
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('is a link to the page of its moment', async ({ page }) => {
		await page.goto('ru/');
		const link = linkOf(page, 'day-gap');
		await expect(link).toHaveRole('link');
		await expect(link).toHaveAccessibleName('Ссылка на это место');
		await link.click();
		await expect(page).toHaveURL(/\/ru\/at\/day-gap\/$/);
	});
});
