/** Nothing runs while a reader reads: no frame is asked for, no timer waits, nothing moves. */
import { expect, test } from '@playwright/test';
import { SCENES } from '../../src/lib/story/story';
import { jumpTo } from '../support/story';

declare global {
	interface Window {
		waiting: Map<string, string>;
	}
}

test.setTimeout(90_000);

test('at rest at a step of each scene the page has nothing on its mind', async ({ page }, info) => {
	test.skip(info.project.name !== 'phone', 'what runs knows no width');
	// Everything that would run later without the reader's doing, by who asked for it.
	await page.addInitScript(() => {
		window.waiting = new Map();
		const watch = (ask: string, takeBack: string, once: boolean) => {
			const [own, drop] = [window[ask as 'setTimeout'], window[takeBack as 'clearTimeout']];
			const named = (id: unknown) => `${ask} ${String(id)}`;
			const asked = (then: (...given: unknown[]) => void, ...rest: unknown[]) => {
				const id: unknown = own.call(
					window,
					(...given: unknown[]) => {
						if (once) window.waiting.delete(named(id));
						then(...given);
					},
					...(rest as [])
				);
				window.waiting.set(named(id), String(new Error().stack?.split('\n')[2]).trim());
				return id;
			};
			const takenBack = (id: number) => {
				window.waiting.delete(named(id));
				drop.call(window, id);
			};
			Object.assign(window, { [ask]: asked, [takeBack]: takenBack });
		};
		watch('setTimeout', 'clearTimeout', true);
		watch('setInterval', 'clearInterval', false);
		watch('requestAnimationFrame', 'cancelAnimationFrame', true);
		watch('requestIdleCallback', 'cancelIdleCallback', true);
	});
	await page.goto('en/');
	for (const { id, telling } of SCENES) {
		await jumpTo(page, id, telling);
		const busy = () =>
			page.evaluate(() => [
				...window.waiting.values(),
				...document
					.getAnimations()
					.filter(({ playState }) => playState === 'running')
					.map((animation) => (animation as CSSTransition).transitionProperty)
			]);
		await expect.poll(busy, { message: telling }).toEqual([]);
	}
	// The watch itself sees what runs.
	await page.evaluate(() => void setInterval(() => {}, 1000));
	expect(await page.evaluate(() => window.waiting.size)).toBe(1);
});
