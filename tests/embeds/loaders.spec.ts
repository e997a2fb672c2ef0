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
