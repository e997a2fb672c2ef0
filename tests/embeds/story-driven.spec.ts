/** The whole story in somebody else’s page, driven: what readers do in it, how they come back to it, beside what it may stand, and never in the host’s way. */
import { expect } from '@playwright/test';
import { loader, prose, test } from '../support/host-page';
import {
	HEAD,
	article,
	driven,
	restOf,
	scrollStory,
	shows,
	story,
	together
} from '../support/story-host';

test('keys scroll the host, the menu and focus go where they should, and only for who is in the frame', async ({
	page,
	viz,
	openHost
}) => {
	await openHost(article(story(viz)) + loader(viz), { head: HEAD });
	const frame = await driven(page);
	await scrollStory(page, await restOf(frame, 'box-night'));
	await together(page, frame);
	const y = () => frame.evaluate(() => scrollY);
	const entries = await page.evaluate(() => history.length);

	// Text in the frame is selected like any other; nothing moves by it.
	const read = await y();
	const text = (await frame.locator('#box-night > p').first().boundingBox())!;
	await page.mouse.move(text.x + 2, text.y + 8);
	await page.mouse.down();
	await page.mouse.move(text.x + 160, text.y + 8, { steps: 4 });
	await page.mouse.up();
	expect(await frame.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5);
	expect(await y()).toBe(read);

	// The host says one word for a picture that is and none while nothing moves.
	await frame.evaluate(() => {
		const said = { frames: 0, messages: 0 };
		Object.assign(document, { kzSaid: said });
		addEventListener('message', () => (said.messages += 1));
		const count = () => {
			said.frames += 1;
			requestAnimationFrame(count);
		};
		count();
	});
	await page.mouse.click(page.viewportSize()!.width / 2, page.viewportSize()!.height - 80);
	await page.keyboard.press('PageDown');
	await expect.poll(y).toBeGreaterThan(read + 300);
	await together(page, frame);
	const said = await frame.evaluate(
		() => (document as unknown as { kzSaid: Record<'frames' | 'messages', number> }).kzSaid
	);
	expect(said.messages).toBeGreaterThan(0);
	expect(said.messages).toBeLessThanOrEqual(said.frames);

	await frame.locator('nav.bar summary').click();
	await frame.locator('nav.bar a[href="#chapter-vote"]').click();
	await expect(frame.locator('#chapter-vote')).toBeInViewport();
	await together(page, frame);

	// Focus far away: the browser scrolls the frame, and the host follows.
	const far = frame.locator('#regions-map a').first();
	await far.focus();
	await together(page, frame);
	await expect(far).toBeInViewport();

	// The reader is in the host's own text: nobody moves them.
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	const there = await y();
	await frame.evaluate(() => scrollTo(0, 500));
	await together(page, frame);
	expect(await y()).toBeCloseTo(there, 0);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a turn of the phone, another window or the browser’s zoom keeps the step', async ({
	page,
	viz,
	openHost
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openHost(article(story(viz)) + loader(viz), { head: HEAD });
	const frame = await driven(page);
	for (const [scene, step] of [
		['day', 'day-valid'],
		['hundred', 'hundred-ballots']
	]) {
		await page.setViewportSize({ width: 390, height: 844 });
		await together(page, frame);
		await scrollStory(page, await restOf(frame, step!));
		await expect.poll(() => shows(frame, scene!)).toBe(step);
		for (const size of [
			{ width: 844, height: 390 },
			{ width: 1280, height: 800 },
			// The browser's zoom: 125%, 200%, and the window as it was.
			{ width: 1024, height: 640 },
			{ width: 640, height: 400 },
			{ width: 390, height: 844 }
		]) {
			await page.setViewportSize(size);
			await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(size.height);
			await together(page, frame);
			await expect(frame.locator(`#${step} > p`).first()).toBeInViewport();
			expect(await shows(frame, scene!)).toBe(step);
		}
	}
});

test('who goes to another page and comes back is at the same place, in the story or at its page', async ({
	page,
	viz,
	openHost,
	news
}) => {
	await openHost(article(story(viz)) + loader(viz), { head: HEAD });
	const frame = await driven(page);
	const there = await restOf(frame, 'power-after-2019');
	await scrollStory(page, there);
	await together(page, frame);
	// The place is kept once the scroll has settled.
	await expect
		.poll(() => frame.evaluate(() => (history.state as { kz?: { driven?: { at: number } } })?.kz))
		.toMatchObject({ driven: { at: expect.closeTo(there, 0) } });
	await page.goto(news.publish('<p>Another page</p>'));
	await page.goBack();
	const back = await driven(page);
	await expect.poll(() => shows(back, 'power')).toBe('power-after-2019');
	await together(page, back);
	await expect(back.locator('#power-after-2019 > p').first()).toBeInViewport();

	await openHost(article(story(viz)), { head: HEAD });
	const pages = page.frameLocator('iframe');
	for (let turn = 1; turn < 4; turn += 1) {
		await pages.locator('[data-turn="1"]').click();
		await expect(pages.locator('.turner .place')).toHaveText(new RegExp(`^${turn + 1} `));
	}
	await page.goto(news.publish('<p>Another page</p>'));
	await page.goBack();
	await expect(pages.locator('.turner .place')).toHaveText(/^4 /);
});

test('in a sandbox it wakes, is driven and opens its figures; without any script it is whole', async ({
	page,
	viz,
	openHost,
	faults
}) => {
	await openHost(
		article(
			story(viz, 'height="720" sandbox="allow-scripts"') +
				`<iframe sandbox src="${viz}en/embed/story/" title="" width="100%" height="600"></iframe>`
		) + loader(viz),
		{ head: HEAD }
	);
	const frame = await driven(page);
	await scrollStory(page, await restOf(frame, 'day-noon'));
	await together(page, frame);
	await expect.poll(() => shows(frame, 'day')).toBe('day-noon');
	await frame.locator('#day-noon a.fact').first().click();
	await expect(frame.locator('[role="dialog"], dialog').first()).toContainText(/\d/);

	const still = page.frameLocator('iframe >> nth=1');
	await expect(still.locator('#coda-question > p').first()).toBeVisible();
	await expect(still.locator('figure[data-figure="day"] [data-mark]').first()).toBeAttached();
	expect(faults).toEqual([]);
});

test('two stories beside twenty charts, a loader late by three seconds, and listeners that parse everything', async ({
	page,
	viz,
	openHost,
	faults
}) => {
	const charts = Array.from({ length: 20 }, (_, at) => ['day', 'rules', 'dead', 'power'][at % 4])
		.map(
			(scene) =>
				`<iframe src="${viz}en/embed/${scene}/" title="" width="100%" height="480" loading="lazy"></iframe>`
		)
		.join('');
	const late = `<script>addEventListener('message',(e)=>{try{JSON.parse(e.data)}catch{}});setTimeout(()=>{const s=document.createElement('script');s.type='module';s.src='${viz}embed/v1.js';document.body.append(s)},3000)</script>`;
	await openHost(article(story(viz) + prose(3) + story(viz) + charts) + late, { head: HEAD });
	await expect(
		page.frameLocator('[data-kz-story] >> nth=0 >> iframe').locator('.turner .place')
	).toHaveText(/^1 /);
	const first = await driven(page, 0);
	await driven(page, 1);
	await scrollStory(page, await restOf(first, 'day-noon'));
	await together(page, first);
	await expect.poll(() => shows(first, 'day')).toBe('day-noon');
	expect(faults).toEqual([]);
});

test('a host that forwards its scroll in the Guardian’s words drives it too', async ({
	page,
	viz,
	openHost
}) => {
	const host = `<script>
		const frame = document.querySelector('iframe'), track = frame.parentNode;
		addEventListener('message', ({ source, data }) => {
			if (source !== frame.contentWindow || !data.kind) return;
			if (data.kind === 'interactive:height') track.style.height = data.height + 'px';
			if (data.kind === 'interactive:scroll') frame.style.cssText = 'position:sticky;top:0;height:100vh;border:0';
		});
		const tell = () => frame.contentWindow.postMessage({ kind: 'interactive:scroll', scroll: Math.max(0, -track.getBoundingClientRect().top) }, '*');
		addEventListener('scroll', tell); frame.addEventListener('load', tell);
	</script>`;
	await openHost(article(story(viz)) + host, { head: HEAD });
	const frame = await driven(page);
	await scrollStory(page, await restOf(frame, 'day-noon'));
	await expect.poll(() => shows(frame, 'day')).toBe('day-noon');
	await together(page, frame);
});

test('with less motion it stays in pages, and no picture tweens', async ({
	page,
	viz,
	openHost
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openHost(article(story(viz)) + loader(viz), { head: HEAD });
	await page.waitForFunction(
		() => (document.querySelector('iframe') as unknown as { kz?: number }).kz
	);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator(':root')).toHaveAttribute('data-mode', 'pages');
	expect(
		await frame
			.locator(':root')
			.evaluate((root) => getComputedStyle(root).getPropertyValue('--move'))
	).toBe('0s');
});
