/** A long visit: what the page holds on to doesn't grow with what the reader has done. `npm run bench:long` does the same for half an hour. */
import { expect, test } from '@playwright/test';
import { SCENES } from '../../src/lib/story/story';
import { jumpTo } from '../support/story';
import { heldAt, wander } from '../support/wander';

test('two hundred moves leave no node and no listener behind', async ({ page, context }, info) => {
	test.skip(info.project.name === 'phone', 'what is held on to knows no width');
	test.setTimeout(90_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const cdp = await context.newCDPSession(page);
	await page.goto('en/');
	// Every picture wakes once, and the sheet is made once.
	for (const { id, telling } of SCENES) await jumpTo(page, id, telling);
	await wander(page, 7, 60);
	const before = await heldAt(page, cdp, 'day', 'day-noon');
	await wander(page, 1, 200);
	const after = await heldAt(page, cdp, 'day', 'day-noon');
	expect(before.nodes).toBeGreaterThan(1000);
	expect(after.listeners).toBeLessThanOrEqual(before.listeners);
	// The page has more or fewer nodes by the words that a picture shows now: by no more than one move's.
	expect(after.nodes).toBeLessThan(before.nodes * 1.01);
	expect(after.heap).toBeLessThan(before.heap * 1.1);
});
