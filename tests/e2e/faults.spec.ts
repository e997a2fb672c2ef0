/** What goes wrong in a reader's browser: whatever it is, the text stays, the picture is right or stands still, and the console has one warning at most. */
import {
	chromium,
	expect,
	test,
	type BrowserContext,
	type Page,
	type Route
} from '@playwright/test';
import { SCENES } from '../../src/lib/story/story';
import { BROWSER_ARGS, findBrowser, thisMachine } from '../support/browser';
import { atRest, figure, jumpTo, openAt, settledAt, shown } from '../support/story';

test.describe.configure({ timeout: 60_000 });
// eslint-disable-next-line no-empty-pattern -- Playwright wants the braces
test.beforeEach(({}, { project }) => {
	test.skip(project.name === 'phone', 'what goes wrong knows no width');
});

/** What the page threw, and what it warned of. What the network says of itself in the console is the browser's. */
function noted(page: Page) {
	const thrown: string[] = [];
	const warned: string[] = [];
	page.on('pageerror', ({ message }) => thrown.push(message));
	page.on('console', (message) => {
		if (message.type() === 'warning') warned.push(message.text());
	});
	return { thrown, warned };
}

/** Ways in which a file comes to grief. */
const HARM: Record<string, (route: Route) => Promise<void>> = {
	'never comes': (route) => route.abort(),
	'is not there': (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
	'is cut off': async (route) => {
		const answer = await route.fetch();
		const body = await answer.text();
		await route.fulfill({ response: answer, body: body.slice(0, body.length / 2) });
	},
	'is another file': async (route) => {
		const js = route.request().url().endsWith('.js');
		await route.fulfill(
			js
				? { contentType: 'text/javascript', body: 'export default 1;' }
				: { contentType: 'application/json', body: '{"data":{},"words":{}}' }
		);
	}
};
const WAYS = Object.keys(HARM);

/** Playwright takes a line that is quite level for hidden: its box has no height. */
const marksSeen = (page: Page, scene: string) =>
	figure(page, scene)
		.locator('.picture [data-mark]')
		.evaluateAll((marks) =>
			marks.some((mark) =>
				mark.checkVisibility({ opacityProperty: true, visibilityProperty: true })
			)
		);

/** Every one of these scenes stands still: its picture whole and in its place, with its text beside it. */
async function allStill(page: Page, scenes: typeof SCENES): Promise<void> {
	for (const { id, steps } of scenes) {
		const step = steps[0] ?? '';
		await page.evaluate((id) => (location.hash = id), step);
		await expect(page.locator(`#${step}`), step).toBeInViewport();
		await expect(figure(page, id), id).toHaveAttribute('data-still', '');
		await expect(figure(page, id).locator('.picture > .island'), id).toHaveCount(1);
		await expect(figure(page, id).locator('.picture'), id).toBeVisible();
		expect(await marksSeen(page, id), id).toBe(true);
	}
}

// The first scene's rows come with the page.
const FILES = {
	code: ['**/Scene.*.js', SCENES],
	rows: ['**/rows/*.json', SCENES.slice(1)]
} as const;
for (const [kind, [files, scenes]] of Object.entries(FILES)) {
	for (const two of [WAYS.slice(0, 2), WAYS.slice(2)]) {
		test(`every picture’s ${kind} ${two.join(', or ')}`, async ({ page }) => {
			const { thrown, warned } = noted(page);
			let asked = 0;
			await page.route(files, (route) => HARM[two[asked++ % 2] ?? '']?.(route));
			await page.goto('en/');
			await allStill(page, scenes);
			expect(asked).toBeGreaterThanOrEqual(scenes.length);
			expect(thrown).toEqual([]);
			expect(warned).toHaveLength(1);
		});
	}
}

test('the code that all pictures share, and the fonts, are not there; the story’s own script is cut off', async ({
	page
}) => {
	const { thrown, warned } = noted(page);
	await page.route('**/charts.*.js', HARM['is not there']!);
	await page.route('**/*.woff2', (route) =>
		route.fulfill({ body: 'no font', contentType: 'font/woff2' })
	);
	await page.goto('en/');
	await allStill(page, SCENES);
	expect(thrown).toEqual([]);
	expect(warned.filter((text) => !/font|OTS/i.test(text))).toHaveLength(1);
	await page.unroute('**/charts.*.js');
	await page.route('**/wake.*.js', HARM['is cut off']!);
	await page.goto('en/#day-gap');
	await expect(page.locator('#day-gap')).toBeInViewport();
	expect(await marksSeen(page, 'day')).toBe(true);
	// A script that can't be read is told of by the browser itself, and that is all.
	expect(thrown.length).toBeLessThanOrEqual(1);
});

test('the network goes in the middle of the visit: what is there is read on, and nothing leads away from it', async ({
	page,
	context
}) => {
	const { thrown, warned } = noted(page);
	await openAt(page, 'day', 'day-noon');
	await context.setOffline(true);
	// As without a network, whatever came before.
	await page.route('**/*', (route) => route.abort());
	await page.locator('#day-noon a.fact').first().click();
	await jumpTo(page, 'day', 'day-gap');
	for (const { id, steps } of SCENES) {
		const step = steps.at(-1) ?? '';
		await page.evaluate((id) => (location.hash = id), step);
		await expect(page.locator(`#${step} > p`).first()).toBeInViewport();
		await expect(figure(page, id)).toHaveAttribute('data-settled', 'true');
		await expect(figure(page, id).locator('.picture > .island')).toHaveCount(1);
	}
	expect(new URL(page.url()).pathname).toMatch(/\/en\/$/);
	expect(thrown).toEqual([]);
	expect(warned.length).toBeLessThanOrEqual(1);
});

test('no storage and no popover: what the reader chooses holds while the page stands, and a figure leads to its row', async ({
	page
}) => {
	const { thrown, warned } = noted(page);
	await page.addInitScript(() => {
		for (const name of ['sessionStorage', 'localStorage', 'indexedDB'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('blocked', 'SecurityError');
				}
			});
		for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover'])
			Reflect.deleteProperty(HTMLElement.prototype, name);
	});
	await openAt(page, 'day', 'day-ten');
	await page.getByRole('button', { name: /^Light/ }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await page.getByRole('button', { name: /^Animation/ }).click();
	await jumpTo(page, 'day', 'day-noon');
	await page.locator('#day-noon a.fact').first().click();
	await expect(page).toHaveURL(/\/en\/data\/#fact-/);
	expect(thrown).toEqual([]);
	expect(warned).toEqual([]);
});

/** A page of the same browser that came straight to the step shows the same. */
async function asFresh(
	page: Page,
	context: BrowserContext,
	scene: string,
	step: string,
	what: string
) {
	await settledAt(page, scene, step);
	const fresh = await context.newPage();
	await openAt(fresh, scene, step);
	expect(await shown(page, scene), what).toBe(await shown(fresh, scene));
	await fresh.close();
}

test('a tab that freezes in mid-move, a clock that jumps, a storm of sizes: the picture is right after each', async ({
	page,
	context
}) => {
	const { thrown, warned } = noted(page);
	await page.addInitScript(() => {
		// The hours by which this computer slept, and those by which its clock was set.
		const skip = Object.assign(window, { slept: 0, set: 0 });
		const { now } = performance;
		performance.now = () => now.call(performance) + skip.slept;
		const date = Date.now;
		Date.now = () => date() + skip.set;
		const frame = requestAnimationFrame;
		window.requestAnimationFrame = (draw) => frame.call(window, (at) => draw(at + skip.slept));
	});
	const HOUR = 3_600_000;
	/** In a frame in which the dots are on their way to the step. */
	const inMidMove = (step: string) =>
		page.evaluate(async (step) => {
			location.hash = step;
			const canvas = 'figure[data-figure="electorate"] canvas[data-busy]';
			for (let frame = 0; frame < 300 && !document.querySelector(canvas); frame += 1)
				await new Promise(requestAnimationFrame);
			return document.querySelector(canvas) !== null;
		}, step);
	await openAt(page, 'electorate', 'electorate-came');
	const cdp = await context.newCDPSession(page);
	expect(await inMidMove('electorate-yes')).toBe(true);
	await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
	await cdp.send('Page.setWebLifecycleState', { state: 'active' });
	await asFresh(page, context, 'electorate', 'electorate-yes', 'frozen');

	expect(await inMidMove('electorate-came')).toBe(true);
	await page.evaluate((by) => Object.assign(window, { slept: by, set: by }), HOUR);
	await asFresh(page, context, 'electorate', 'electorate-came', 'slept');
	expect(await inMidMove('electorate-yes')).toBe(true);
	await page.evaluate((by) => Object.assign(window, { set: -by }), 30 * HOUR);
	await asFresh(page, context, 'electorate', 'electorate-yes', 'set back');

	const size = page.viewportSize()!;
	for (let at = 0; at < 12; at += 1)
		await page.setViewportSize({
			width: 320 + ((at * 397) % 1300),
			height: 400 + ((at * 211) % 700)
		});
	await page.setViewportSize(size);
	await jumpTo(page, 'electorate', 'electorate-share');
	await asFresh(page, context, 'electorate', 'electorate-share', 'many sizes');
	expect(thrown).toEqual([]);
	expect(warned).toEqual([]);
});

test('two fingers on what is played with, and on what is read: one of them plays, and a pinch is the browser’s', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		...(baseURL && { baseURL }),
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	const page = await context.newPage();
	const { thrown, warned } = noted(page);
	await openAt(page, 'guess', 'guess-draw');
	const cdp = await context.newCDPSession(page);
	const touch = (
		type: 'touchStart' | 'touchMove' | 'touchEnd',
		...touchPoints: { x: number; y: number }[]
	) =>
		cdp.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: touchPoints.map((point, id) => ({ ...point, id }))
		});
	const slider = figure(page, 'guess').getByRole('slider');
	const handle = (await figure(page, 'guess').locator('.handle').boundingBox())!;
	const one = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
	const led = { ...one, y: one.y + 40 };
	await touch('touchStart', one);
	await touch('touchMove', led);
	await expect(slider).toHaveAttribute('aria-valuetext', /percent of Almaty/);
	const value = await slider.inputValue();
	// The second comes down on the handle too, and goes elsewhere.
	const two = { x: led.x + 8, y: led.y + 8 };
	await touch('touchStart', led, two);
	for (const by of [20, 40, 60]) await touch('touchMove', led, { x: two.x, y: two.y + by });
	await expect(slider).toHaveValue(value);
	await touch('touchEnd');
	await expect(figure(page, 'guess').locator('.handle.dragged')).toHaveCount(0);
	// And one alone plays on.
	await touch('touchStart', led);
	await touch('touchMove', one);
	await touch('touchEnd');
	await expect(slider).not.toHaveValue(value);

	// Two on the text are the browser's own: they make the page larger, and small again.
	const scale = () => page.evaluate(() => visualViewport?.scale ?? 1);
	const pinch = async (...apart: number[]) => {
		const points = (by: number) => [
			{ x: 195 - by, y: 700 },
			{ x: 195 + by, y: 700 }
		];
		await touch('touchStart', ...points(apart[0] ?? 0));
		for (const by of apart) await touch('touchMove', ...points(by));
		await touch('touchEnd');
	};
	await pinch(40, 80, 120, 150);
	expect(await scale()).toBeGreaterThan(1.2);
	await pinch(180, 120, 60, 20, 10);
	expect(await scale()).toBe(1);
	// Fingers that leave give the page a push.
	await atRest(page);
	await jumpTo(page, 'regions', 'regions-top');
	await asFresh(page, context, 'regions', 'regions-top', 'after a pinch');
	expect(thrown).toEqual([]);
	expect(warned).toEqual([]);
	await context.close();
});

test('a page that the browser kept whole goes on where it was', async ({ baseURL }) => {
	// Playwright turns the browser's memory of whole pages off.
	const executablePath = findBrowser(thisMachine(() => chromium.executablePath()));
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: BROWSER_ARGS,
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	});
	const context = await browser.newContext({ ...(baseURL && { baseURL }) });
	const page = await context.newPage();
	const { thrown, warned } = noted(page);
	await page.addInitScript(() =>
		addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
	);
	await openAt(page, 'electorate', 'electorate-came');
	// Away in the middle of a move.
	await page.evaluate(() => (location.hash = 'electorate-yes'));
	await page.goto('en/data/');
	await page.goBack({ waitUntil: 'commit' });
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted))
		.toBe(true);
	await asFresh(page, context, 'electorate', 'electorate-yes', 'back');
	await jumpTo(page, 'day', 'day-noon');
	await asFresh(page, context, 'day', 'day-noon', 'and on');
	expect(thrown).toEqual([]);
	expect(warned).toEqual([]);
	await browser.close();
});
