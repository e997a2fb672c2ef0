/** One chart's page under every loader that newsrooms have: each gives it the height that it asks for, and nothing is thrown on either side. */
import { expect } from '@playwright/test';
import { test } from '../support/host-page';
import { LOADERS } from '../support/loaders';

const WIDTH = 480;

test('at least twelve loaders are asked', () => expect(LOADERS.length).toBeGreaterThanOrEqual(12));

for (const { name, host } of LOADERS) {
	test(`${name}: the frame is as high as its chart wants`, async ({
		page,
		viz,
		openHost,
		faults
	}) => {
		const { body, head = '' } = host(`${viz}en/embed/rules/`, WIDTH);
		await openHost(body, { head });
		const frame = page.locator('iframe').first();
		const chart = frame.contentFrame();
		/** What the chart needs beyond its frame, and what it has too much: its picture is as high as it wants to be. */
		const off = async () => {
			const height = await chart
				.locator('.picture')
				.evaluate((picture) => (picture as HTMLElement).offsetHeight);
			const wanted = Math.round(Math.min(440, Math.max(280, 0.5 * WIDTH + 130)));
			return Math.abs(height - wanted);
		};
		// A pixel for those that count a border.
		await expect.poll(off).toBeLessThanOrEqual(2);
		await expect(chart.locator('figure')).toBeVisible();
		expect(faults).toEqual([]);
	});
}

test('open-iframe-resizer’s own resize() is answered', async ({ page, viz, openHost, faults }) => {
	const loader = LOADERS.find(({ name }) => name.startsWith('open-iframe-resizer'));
	const { body = '', head = '' } = loader?.host(`${viz}en/embed/rules/`, WIDTH) ?? {};
	// As a page does that keeps what the loader gives it.
	const kept = body.replace(
		'iframeResizer.initialize',
		'window.frames1 = iframeResizer.initialize'
	);
	await openHost(kept, { head });
	const frame = page.locator('iframe');
	const height = () => frame.evaluate((element: HTMLElement) => element.offsetHeight);
	await expect.poll(height).toBeGreaterThan(200);
	const wanted = await height();
	await frame.evaluate((element: HTMLElement) => (element.style.height = '150px'));
	await page.evaluate(async () => {
		const { frames1 } = window as unknown as { frames1: Promise<{ resize: () => void }[]> };
		for (const { resize } of await frames1) resize();
	});
	await expect.poll(height).toBe(wanted);
	expect(faults).toEqual([]);
});
