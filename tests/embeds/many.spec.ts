/** Every chart of the story in one article, and some of them twice: each is named, readable and as high as it wants to be before a reader reaches it. */
import { expect } from '@playwright/test';
import { loader, prose, test } from '../support/host-page';
import { SCENES } from '../../src/lib/story/story';
import { offerOf } from '../support/offers';

const TWENTY = [...SCENES, ...SCENES].slice(0, 20).map(({ id }) => id);

test('twenty charts, those below the screen sized before they are reached', async ({
	page,
	viz,
	openHost,
	faults
}) => {
	const frames = TWENTY.map(
		(id, at) =>
			`<iframe src="${viz}en/embed/${id}/${at >= SCENES.length ? '?theme=dark' : ''}" title="${offerOf('en', id).title}" width="480" height="90" style="border:0"></iframe>${prose(6)}`
	);
	const counts = `<script>document.kzSaid = new Map(); addEventListener('message', ({ source }) => document.kzSaid.set(source, 1 + (document.kzSaid.get(source) ?? 0)));</script>`;
	await openHost(counts + frames.join('') + loader(viz));
	// The reader hasn't moved.
	await expect
		.poll(() =>
			page.locator('iframe').evaluateAll((all) => Math.min(...all.map((one) => one.clientHeight)))
		)
		.toBeGreaterThan(400);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	// Each has said what it has to say in a few words.
	const said = await page.evaluate(() => [
		...(document as unknown as { kzSaid: Map<unknown, number> }).kzSaid.values()
	]);
	expect(said.length).toBe(TWENTY.length);
	expect(Math.max(...said)).toBeLessThanOrEqual(4);
	expect(faults).toEqual([]);

	for (const [at, id] of TWENTY.entries()) {
		const frame = page.locator('iframe').nth(at);
		const chart = frame.contentFrame();
		await expect(frame).toHaveAttribute('title', offerOf('en', id).title);
		await expect(chart.locator('h1')).toHaveText(offerOf('en', id).title);
		expect(await chart.locator('.step[data-current] p').last().innerText()).toMatch(/\w{3}/);
		await expect(chart.locator('summary')).toHaveCount(1);
		expect(await chart.locator(`table[data-table="${id}"] tbody tr`).count()).toBeGreaterThan(0);
		// Nothing is hidden below the frame's edge: it has no need to scroll.
		const rest = await chart
			.locator('main')
			.evaluate((main) => main.scrollHeight - main.clientHeight);
		expect(rest, id).toBeLessThanOrEqual(1);
	}
});
