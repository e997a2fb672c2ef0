/** The whole story in somebody else’s page, under whatever parents: held in the window and at the right step however the reader gets there. */
import { expect } from '@playwright/test';
import { loader, test } from '../support/host-page';
import {
	ANCESTORS,
	HEAD,
	article,
	drawn,
	driven,
	pinErrors,
	restOf,
	rightStep,
	scrollStory,
	shows,
	story,
	swipe,
	together,
	watchPin
} from '../support/story-host';

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	for (const [name, ancestor] of Object.entries(ANCESTORS)) {
		test(`held and at the right step by wheel, finger, keys, jumps and a turn: ${name}`, async ({
			page,
			viz,
			openHost,
			faults
		}) => {
			await openHost(article(story(viz), ancestor) + loader(viz), {
				head: HEAD + (ancestor.head ?? '')
			});
			const frame = await driven(page);
			const entries = await page.evaluate(() => history.length);
			const top = () =>
				page.evaluate(() => document.querySelector('[data-kz-story]')!.getBoundingClientRect().top);
			/** Whatever the reader did took the host's page at least so far, and the story with it. */
			const went = async (did: () => Promise<unknown>, atLeast: number) => {
				const before = await top();
				await did();
				await expect
					.poll(async () => (before - (await top())) * Math.sign(atLeast))
					.toBeGreaterThan(Math.abs(atLeast));
				// A key scrolls smoothly: what comes next waits for its end.
				await expect
					.poll(async () => {
						const now = await top();
						await drawn(page);
						await drawn(page);
						return now - (await top());
					})
					.toBe(0);
				await together(page, frame);
			};

			await went(() => swipe(page, { x: 195, y: 200 }, { y: -120 }), 80);
			await scrollStory(page, 400);
			await together(page, frame);
			await watchPin(page);
			// Over the frame: it all goes to the host.
			await page.mouse.move(195, 400);
			await went(async () => {
				for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 100);
			}, 500);
			await rightStep(page, frame);
			await went(() => swipe(page, { x: 195, y: 700 }, { y: -600 }), 400);
			await rightStep(page, frame);
			await went(() => swipe(page, { x: 195, y: 200 }, { y: 400 }), -250);
			await rightStep(page, frame);
			await page.mouse.click(4, 500);
			await went(() => page.keyboard.press('PageDown'), 300);
			await rightStep(page, frame);

			// By an anchor of the host's past the story, and back before it: then it lies where it ends or begins.
			await page.evaluate(() => location.replace('#after'));
			await expect
				.poll(() =>
					frame.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY)
				)
				.toBeLessThan(2);
			await page.evaluate(() => location.replace('#before'));
			await expect.poll(() => frame.evaluate(() => scrollY)).toBe(0);
			// To a step far down, and back up.
			for (const [scene, step] of [
				['regions', 'regions-capital'],
				['power', 'power-after-2019'],
				['day', 'day-noon']
			]) {
				await scrollStory(page, await restOf(frame, step!));
				await together(page, frame);
				await expect.poll(() => shows(frame, scene!)).toBe(step);
			}
			for (const size of [
				{ width: 844, height: 390 },
				{ width: 390, height: 844 }
			]) {
				await page.setViewportSize(size);
				await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(Math.min(680, size.width));
				await together(page, frame);
				await expect(frame.locator('#day-noon > p').first()).toBeInViewport();
				await rightStep(page, frame);
				expect(await shows(frame, 'day')).toBe('day-noon');
			}

			const errors = (await pinErrors(page)).sort((a, b) => a - b);
			expect(errors.length).toBeGreaterThan(20);
			expect(errors.filter((error) => error > 1)).toEqual([]);
			expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(0.5);
			expect(await page.evaluate(() => history.length)).toBe(entries);
			expect(faults).toEqual([]);
		});
	}
});
