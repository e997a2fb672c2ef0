/** The policy that every page carries, in a browser that enforces it: what is ours runs, what isn't doesn't. */
import { expect, test, type Page } from '@playwright/test';
import { SCENES } from '../../src/lib/story/story';
import { jumpTo, settledAt, STEPS } from '../support/story';

// eslint-disable-next-line no-empty-pattern -- Playwright wants the braces
test.beforeEach(({}, { project }) => {
	test.skip(project.name === 'phone', 'a policy knows no width');
});

declare global {
	interface Window {
		refused: string[];
	}
}

/** From now on every page of this one notes what its policy refused. */
const note = (page: Page) =>
	page.addInitScript(() => {
		window.refused = [];
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
			window.refused.push(`${effectiveDirective} ${blockedURI} ${sample}`)
		);
	});
const refused = (page: Page) => page.evaluate(() => window.refused);

/** What was thrown or logged as a fault. */
function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(message.text());
	});
	return faults;
}

test('the story, every chart and the pages around them ask for nothing that their policy refuses', async ({
	page
}) => {
	test.setTimeout(120_000);
	const faults = faultsOf(page);
	await note(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('en/');
	for (const { scene, step } of STEPS) await jumpTo(page, scene, step);
	// A sheet of a figure, and the menu, are made when they are asked for.
	await page.locator('#day-gap data[data-fact]').first().click();
	await page.locator('nav.bar summary').click();
	expect(await refused(page)).toEqual([]);

	for (const { id, steps } of SCENES) {
		const first = steps[0] ?? '';
		await page.goto(`en/embed/${id}/?step=${first}&theme=dark&bg=transparent&accent=17668a`);
		if (steps.length > 1) {
			await settledAt(page, id, first);
			await page.locator('[data-turn="1"]').last().click();
			await settledAt(page, id, steps[1] ?? '');
		}
		expect(await refused(page), id).toEqual([]);
	}
	for (const path of ['en/text/', 'en/data/', 'en/embed/story/', 'en/embed/', 'en/none/', './']) {
		await page.goto(path);
		await expect(page.locator('h1').first()).toBeVisible();
		expect(await refused(page), path).toEqual([]);
	}
	// What isn't there says so in the console.
	expect(faults.filter((fault) => !/404 \(Not Found\)/.test(fault))).toEqual([]);
});

for (const path of ['en/', 'en/embed/day/', 'en/embed/', 'en/none/']) {
	test(`${path}: a script, a handler or markup that somebody slips in does nothing`, async ({
		page
	}) => {
		await note(page);
		await page.goto(path);
		const tried = await page.evaluate(async () => {
			const { body } = document;
			const outcome: Record<string, string> = {};
			const attempt = (name: string, work: () => unknown) => {
				try {
					work();
					outcome[name] = 'done';
				} catch (error) {
					outcome[name] = (error as Error).name;
				}
			};
			const image = '<img src="x:" onerror="globalThis.hit = 1">';
			attempt('markup', () => (body.innerHTML += image));
			attempt('more markup', () => body.insertAdjacentHTML('beforeend', image));
			attempt('a script’s text', () => (document.createElement('script').text = 'hit = 1'));
			const link = document.createElement('a');
			link.href = 'javascript:void(globalThis.hit = 1)';
			body.append(link);
			link.click();
			attempt('a handler', () => link.setAttribute('onclick', 'globalThis.hit = 1'));
			link.removeAttribute('href');
			link.click();
			// Code that a test evaluates may evaluate more: a page's own may not.
			await new Promise<void>((done) =>
				setTimeout(() => {
					attempt('code', () => (0, eval)('globalThis.hit = 1'));
					done();
				})
			);
			return { outcome, hit: 'hit' in globalThis };
		});
		expect(tried.hit).toBe(false);
		expect(Object.values(tried.outcome)).not.toContain('done');
		expect((await refused(page)).length).toBeGreaterThan(3);
	});
}

test('an address that doesn’t exist leads to the list of charts, and never to another host', async ({
	page,
	baseURL
}) => {
	// A static host has the page for it at any address; two slashes at its beginning would name a host.
	await page.goto('none/');
	const html = await page.content();
	const { origin } = new URL(baseURL ?? '');
	const gone: string[] = [];
	await page.route(
		(url) => url.hostname === 'elsewhere.example' || url.pathname.includes('elsewhere.example'),
		(route) => {
			const { href } = new URL(route.request().url());
			gone.push(href);
			return route.fulfill({ contentType: 'text/html', body: gone.length > 1 ? 'end' : html });
		}
	);
	await page.goto(`${origin}//elsewhere.example/en/embed/none/`);
	await expect.poll(() => gone.length).toBeGreaterThan(1);
	expect(gone.map((href) => new URL(href).origin)).toEqual(gone.map(() => origin));
});
