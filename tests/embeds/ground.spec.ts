/** A chart without a ground of its own in the pages of a reader whose device is dark, and of one whose device is light: it shows the page, or keeps a ground that its letters can be read on. */
import { expect, type Page } from '@playwright/test';
import { test } from '../support/host-page';
import { pasted } from '../support/offers';

const LIGHT = [255, 255, 238];
const DARK = [17, 17, 17];

/** The colour between a chart's edge and its title, as a reader sees it. */
async function groundOf(page: Page, at: number): Promise<number[]> {
	const frame = page.locator('iframe').nth(at);
	await expect(frame.contentFrame().locator('h1')).toBeVisible();
	const { x, y } = (await frame.boundingBox()) ?? { x: 0, y: 0 };
	const picture = await page.screenshot({ clip: { x: x + 4, y: y + 20, width: 1, height: 1 } });
	return page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(1, 1).getContext('2d');
		canvas?.drawImage(bitmap, 0, 0);
		return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
	}, picture.toString('base64'));
}

for (const colorScheme of ['dark', 'light'] as const) {
	test(`the page shows through, on a ${colorScheme} device`, async ({ page, viz, openHost }) => {
		await page.emulateMedia({ colorScheme });
		for (const [theme, ground] of [
			['light', LIGHT],
			['dark', DARK]
		] as const) {
			const head = `<style>body{background:rgb(${ground.join(' ')})}</style>`;
			const look = { theme, bg: 'transparent' };
			// As it is pasted, and as somebody wrote it himself.
			await openHost(
				`${pasted('frame', viz, 'rules', { look })}<iframe src="${viz}en/embed/rules/?theme=${theme}&bg=transparent" title="" height="500"></iframe>`,
				{ head }
			);
			expect(await groundOf(page, 0), theme).toEqual(ground);
			const [red = 0] = await groundOf(page, 1);
			if (theme === 'light') expect(red).toBeGreaterThan(230);
			else expect(red).toBeLessThan(30);
		}
	});
}
