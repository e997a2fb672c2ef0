/** A whole visit, watched: no other host, no cookie, nothing kept beyond the visit. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { SCENES } from '../../src/lib/story/story';
import { settledAt } from '../support/story';

test.describe.configure({ timeout: 120_000 });

/** What a visit may leave in the tab: the light and the stillness that the reader chose. */
const KEPT = ['theme', 'motion'];

/** Listens to all that a browser sends, from every page, frame and worker in it. */
function watch(context: BrowserContext, own: string) {
	const foreign = new Set<string>();
	const cookies = new Set<string>();
	const seen = (address: string) => {
		if (!/^(data|blob|about):/.test(address) && new URL(address).origin !== own)
			foreign.add(address);
	};
	context.on('request', (request) => seen(request.url()));
	// All headers: the short list leaves out those of cookies.
	context.on('requestfinished', async (request) => {
		const sent = await request.allHeaders().catch(() => undefined);
		if (sent?.cookie) cookies.add(`sent to ${request.url()}`);
		const answer = await request.response().catch(() => null);
		const set = await answer?.headerValue('set-cookie').catch(() => null);
		if (set) cookies.add(`set by ${request.url()}`);
	});
	context.on('page', (page) => page.on('websocket', (socket) => foreign.add(socket.url())));
	context.on('serviceworker', (worker) => foreign.add(`a worker: ${worker.url()}`));
	return { foreign, cookies };
}

/** All that a page can keep in a browser, by where it is kept. */
const keptBy = (page: Page) =>
	page.evaluate(async () => ({
		session: Object.keys(sessionStorage),
		local: Object.keys(localStorage),
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: 'caches' in globalThis ? await caches.keys() : [],
		workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
		cookie: document.cookie
	}));

async function expectNothingKept(page: Page, where: string) {
	const { session, ...kept } = await keptBy(page);
	expect(
		session.filter((key) => !KEPT.includes(key)),
		where
	).toEqual([]);
	expect(kept, where).toEqual({ local: [], databases: [], caches: [], workers: 0, cookie: '' });
}

/** Reads a page to its end, two screens at a time: every picture comes near. */
const readToTheEnd = (page: Page) =>
	page.evaluate(async () => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 2) {
			scrollTo(0, y);
			await frame();
			await frame();
		}
		scrollTo(0, document.documentElement.scrollHeight);
	});

test('reads the story, its sheets, its article and its data, and leaves nothing behind', async ({
	page,
	context,
	baseURL
}) => {
	const { foreign, cookies } = watch(context, new URL(baseURL ?? '').origin);
	await page.goto('./');
	await expect(page).toHaveURL(/\/en\/$/);
	await readToTheEnd(page);
	const { id, steps } = SCENES.at(-1) ?? { id: '', steps: [] };
	await settledAt(page, id, steps.at(-1) ?? '');

	// The light: once around.
	const light = page.locator('nav.bar .ways > button').last();
	for (let turn = 0; turn < 3; turn += 1) await light.click();
	// A figure's sheet, and a moment passed on.
	await page.evaluate(() => (location.hash = '#day-gap'));
	await settledAt(page, 'day', 'day-gap');
	await page.locator('#day-gap a.fact').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expectNothingKept(page, 'the story');

	for (const path of ['en/text/', 'ru/data/', 'kk/at/unrest-fuel/', 'en/embed/']) {
		await page.goto(path);
		await readToTheEnd(page);
		await expectNothingKept(page, path);
	}
	expect([...foreign]).toEqual([]);
	expect([...cookies]).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});

test('every chart for a frame asks no other host and keeps nothing', async ({
	page,
	context,
	baseURL
}) => {
	const { foreign, cookies } = watch(context, new URL(baseURL ?? '').origin);
	for (const { id, steps } of SCENES) {
		await page.goto(`en/embed/${id}/?theme=dark`);
		if (steps.length > 1) {
			const next = page.locator('[data-turn="1"]');
			if (await next.isEnabled()) await next.click();
			else await page.locator('[data-turn="-1"]').click();
		}
		await expect(page.locator(`figure[data-figure="${id}"]`)).toBeVisible();
		await expectNothingKept(page, id);
	}
	expect([...foreign]).toEqual([]);
	expect([...cookies]).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});

test('the watch itself sees a host, a cookie and what is kept', async ({
	page,
	context,
	baseURL
}) => {
	const { foreign, cookies } = watch(context, new URL(baseURL ?? '').origin);
	await page.goto('en/data/');
	await page.evaluate(() => {
		document.cookie = 'visitor=1; path=/';
		localStorage.setItem('visitor', '1');
		new Image().src = 'http://other.invalid/pixel.gif';
		return fetch('../facts.json');
	});
	await expect.poll(() => [...foreign]).toEqual(['http://other.invalid/pixel.gif']);
	// The browser asks for the page's icon by itself, and sends the cookie along.
	const asked = () => [...cookies].filter((one) => !one.endsWith('/favicon.svg'));
	await expect.poll(asked).toEqual([expect.stringMatching(/^sent to .*facts\.json$/)]);
	expect((await keptBy(page)).local).toEqual(['visitor']);
	await expect(expectNothingKept(page, 'it')).rejects.toThrow();
});
