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
	`${before}<main>${around[0]}<p id="before">Before</p>${prose(8)}${inside}<p id="after">After</p>${prose(12)}${around[1]}</main>`;

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

/** How far the host has scrolled the story. */
const hostPlace = (page: Page) =>
	page.evaluate(() => {
		const edge = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
		const { top } = document.querySelector('[data-kz-story]')!.getBoundingClientRect();
		return Math.max(0, edge - top);
	});

/** The host and the story have come to the same place. */
const together = (page: Page, frame: Frame): Promise<void> =>
	expect
		.poll(async () => Math.abs((await hostPlace(page)) - (await frame.evaluate(() => scrollY))))
		.toBeLessThan(2);

/** What is shown is the step that the host's place stands for. */
const rightStep = (page: Page, frame: Frame): Promise<void> =>
	expect
		.poll(async () =>
			frame.evaluate(
				(y) => {
					const story = document.querySelector('[data-story]')!;
					const line = parseFloat(getComputedStyle(story).getPropertyValue('--line'));
					const due = [...document.querySelectorAll<HTMLElement>('[data-step-id]')]
						.filter((step) => step.getBoundingClientRect().top + scrollY - y <= line * innerHeight)
						.at(-1)!;
					const figure = due.closest('.scene')!.querySelector<HTMLElement>('figure')!;
					return figure.dataset.step === due.id ? 'right' : `${figure.dataset.step} for ${due.id}`;
				},
				await hostPlace(page)
			)
		)
		.toBe('right');

/** A finger goes over the page, as far as is said in CSS pixels, and rests before it leaves: nothing flies on. */
async function swipe(
	page: Page,
	{ x, y }: { x: number; y: number },
	by: { x?: number; y?: number }
) {
	const cdp = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', way = 0) =>
		cdp.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				type === 'touchEnd' ? [] : [{ x: x + way * (by.x ?? 0), y: y + way * (by.y ?? 0) }]
		});
	await touch('touchStart');
	for (let part = 1; part <= 12; part += 1) {
		await touch('touchMove', part / 12);
		await drawn(page);
	}
	for (let rest = 0; rest < 6; rest += 1) await drawn(page);
	await touch('touchMove', 1.001);
	await touch('touchEnd');
	await cdp.detach();
}

/** The browser has drawn the next picture. */
const drawn = (page: Page) =>
	page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(done)));

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

	// The host says one word for a picture that is drawn, and none while nothing moves.
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

test.describe('without the script for hosts', () => {
	test.use({ hasTouch: true });

	test('a box turns pages: by button, key, finger and menu, without a word in the history', async ({
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
		await page.evaluate(() => document.querySelector('iframe')!.scrollIntoView());
		const finger = { x: page.viewportSize()!.width / 2, y: 300 };
		await swipe(page, finger, { x: 200 });
		await expect(frame.locator('#box-morning > p').first()).toBeVisible();
		await swipe(page, finger, { x: -200 });
		await expect(frame.locator('#box-night > p').first()).toBeVisible();
		// Up and down a finger scrolls the host's page, and turns nothing.
		const above = await page.evaluate(() => scrollY);
		await swipe(page, finger, { y: -200 });
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(above + 100);
		await expect(place).toHaveText(/^3 /);
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
