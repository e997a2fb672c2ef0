/** The whole story in somebody else's page: held in the window and at the right step however the reader gets there, under whatever parents, and never in the host's way. */
import { expect } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import { loader, prose, test } from '../support/host-page';
import { SCENES } from '../../src/lib/story/story';

const STEPS = SCENES.flatMap(({ steps }) => steps);

const story = (viz: string, attributes = 'height="720"') =>
	`<div data-kz-story><iframe src="${viz}en/embed/story/" title="The city that stayed home" width="100%" ${attributes} style="border:0;display:block"></iframe></div>`;

/** What stands around the story, and what the page's head says. */
const ANCESTORS: Record<string, { around?: [string, string]; head?: string; before?: string }> = {
	plain: {},
	'overflow hidden': { around: ['<div style="overflow:hidden">', '</div>'] },
	'overflow-x clip': { around: ['<div style="overflow-x:clip">', '</div>'] },
	transform: { around: ['<div style="transform:translateZ(0)">', '</div>'] },
	'contain paint': { around: ['<div style="contain:paint">', '</div>'] },
	'overflow hidden in a transform': {
		around: ['<div style="transform:translateZ(0)"><div style="overflow:hidden">', '</div></div>']
	},
	'a scrolling body': {
		head: '<style>html,body{height:100%;overflow:hidden}body{overflow:auto}</style>'
	},
	'flex and grid columns': {
		around: [
			'<div style="display:flex;flex-direction:column"><div style="display:grid">',
			'</div></div>'
		]
	},
	'a sticky header above': {
		head: '<style>header{position:sticky;top:0;height:60px;background:white}</style>',
		before: '<header><b>News</b></header>'
	}
};
const HEAD = '<style>body{margin:0;font:18px/1.5 serif}main{max-width:680px;margin:0 auto}</style>';

const article = (inside: string, { around = ['', ''], before = '' } = ANCESTORS.plain!) =>
	`${before}<main>${around[0]}${prose(8)}${inside}${prose(12)}${around[1]}</main>`;

/** The frame's page, once it is driven and knows how high it is. */
async function driven(page: Page, at = 0): Promise<Frame> {
	await expect
		.poll(() =>
			page.evaluate(
				(at) => document.querySelectorAll<HTMLElement>('[data-kz-story]')[at]?.offsetHeight,
				at
			)
		)
		.toBeGreaterThan(10_000);
	const frame = page.frames().filter((one) => one.url().includes('/embed/story/'))[at];
	if (!frame) throw new Error('there is no frame of the story');
	return frame;
}

/** Goes to a place in the story as a fling or an anchor would: at once. */
const scrollStory = (page: Page, y: number) =>
	page.evaluate((y) => {
		const track = document.querySelector<HTMLElement>('[data-kz-story]')!;
		track.style.scrollMarginTop = `${-y}px`;
		track.scrollIntoView();
		track.style.scrollMarginTop = '';
	}, y);

/** From now on, in every picture that the browser draws: where the frame is while it should be held. */
const watchPin = (page: Page) =>
	page.evaluate(() => {
		const track = document.querySelector<HTMLElement>('[data-kz-story]')!;
		const errors: number[] = [];
		Object.assign(document, { kzErrors: errors });
		const look = () => {
			const edge = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
			const box = track.getBoundingClientRect();
			const frame = track.firstElementChild!.getBoundingClientRect();
			if (box.top < edge - 1 && box.bottom > edge + frame.height + 1)
				errors.push(Math.abs(frame.top - edge));
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
const pinErrors = (page: Page) =>
	page.evaluate(() => [...(document as unknown as { kzErrors: number[] }).kzErrors]);

/** How far the host has scrolled the story, beside how far the story is. */
async function together(page: Page, frame: Frame): Promise<void> {
	await expect
		.poll(async () => {
			const host = await page.evaluate(() => {
				const edge = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
				return Math.max(
					0,
					edge - document.querySelector('[data-kz-story]')!.getBoundingClientRect().top
				);
			});
			return Math.abs(host - (await frame.evaluate(() => scrollY)));
		})
		.toBeLessThan(2);
}

/** Where the story is scrolled when a step is read. */
const restOf = (frame: Frame, step: string) =>
	frame.evaluate((step) => {
		const element = document.getElementById(step)!;
		return (
			element.getBoundingClientRect().top +
			scrollY -
			parseFloat(getComputedStyle(element).scrollMarginTop)
		);
	}, step);

const shows = (frame: Frame, scene: string) =>
	frame.locator(`figure[data-figure="${scene}"]`).getAttribute('data-step');

for (const [name, ancestor] of Object.entries(ANCESTORS)) {
	test(`held and at the right step: ${name}`, async ({ page, viz, openHost, faults, hasTouch }) => {
		await openHost(article(story(viz), ancestor) + loader(viz), {
			head: HEAD + (ancestor.head ?? '')
		});
		const frame = await driven(page);
		const entries = await page.evaluate(() => history.length);
		await scrollStory(page, 400);
		await together(page, frame);
		await watchPin(page);

		// By wheel or finger, over the frame: it goes to the host.
		const y = () =>
			page.evaluate(() => document.querySelector('[data-kz-story]')!.getBoundingClientRect().top);
		const before = await y();
		await page.mouse.move(195, 400);
		if (hasTouch) {
			const cdp = await page.context().newCDPSession(page);
			await cdp.send('Input.synthesizeScrollGesture', {
				x: 195,
				y: 500,
				yDistance: -900,
				speed: 1500
			});
		} else for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 100);
		await expect.poll(y).toBeLessThan(before - 500);
		await together(page, frame);

		// To a step far down, and back up.
		for (const [scene, step] of [
			['day', 'day-noon'],
			['regions', 'regions-capital'],
			['power', 'power-after-2019']
		]) {
			await scrollStory(page, await restOf(frame, step!));
			await together(page, frame);
			await expect.poll(() => shows(frame, scene!)).toBe(step);
		}

		const errors = (await pinErrors(page)).sort((a, b) => a - b);
		expect(errors.length).toBeGreaterThan(20);
		expect(errors.filter((error) => error > 1)).toEqual([]);
		expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(0.5);
		expect(await page.evaluate(() => history.length)).toBe(entries);
		expect(faults).toEqual([]);
	});
}

test('keys scroll the host, the menu and focus go where they should, and only for who is in the frame', async ({
	page,
	viz,
	openHost
}) => {
	await openHost(article(story(viz)) + loader(viz), { head: HEAD });
	const frame = await driven(page);
	await scrollStory(page, 2000);
	await together(page, frame);
	const y = () => frame.evaluate(() => scrollY);
	const entries = await page.evaluate(() => history.length);

	await page.mouse.click(page.viewportSize()!.width / 2, page.viewportSize()!.height - 80);
	await page.keyboard.press('PageDown');
	await expect.poll(y).toBeGreaterThan(2300);
	await together(page, frame);

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

test('a turn of the phone or another window keeps the step', async ({ page, viz, openHost }) => {
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

test.describe('without the script for hosts', () => {
	test('a box turns pages: by button, key and menu, without a word in the history', async ({
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
