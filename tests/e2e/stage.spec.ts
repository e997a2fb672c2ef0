/** The stage: the picture stays, the text never covers it, the address follows, the menu goes there. */
import { expect, test, type Page } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/languages';
import { atRest, figure, jumpTo, openAt, settledAt, shown, STEPS } from '../support/story';

// A walk through the whole story takes the story's own time.
test.describe.configure({ timeout: 120_000 });

test('the address follows the reader, replaced and not pushed', async ({ page }) => {
	await page.goto('en/');
	const entries = await page.evaluate(() => history.length);
	const target = page.locator('#day-noon');
	await target.evaluate((step) => step.scrollIntoView());
	await settledAt(page, 'day', 'day-noon');
	await expect(page).toHaveURL(/#day-noon$/);
	await page.evaluate(() => scrollTo(0, 0));
	await expect(page).not.toHaveURL(/#day-noon$/);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a step is read in full, and the picture beside it or above it is never covered', async ({
	page
}) => {
	// Where boxes end doesn't depend on how the pictures get there: cuts make the walk short.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('en/');
	for (const { scene, step } of STEPS) {
		await jumpTo(page, scene, step);
		const text = await page.locator(`#${step} > p`).first().boundingBox();
		const picture = await figure(page, scene).boundingBox();
		const bar = await page.locator('nav.bar').boundingBox();
		const size = page.viewportSize()!;
		if (!text || !picture || !bar) throw new Error(`${step} has no box`);
		expect(text.y, `${step} begins below the bar`).toBeGreaterThanOrEqual(bar.y + bar.height);
		expect(text.y + text.height, `${step} ends on the screen`).toBeLessThanOrEqual(size.height);
		expect(picture.y, `${step}: the picture begins below the bar`).toBeGreaterThanOrEqual(
			bar.y + bar.height - 1
		);
		expect(
			picture.y + picture.height,
			`${step}: the picture ends on the screen`
		).toBeLessThanOrEqual(size.height + 1);
		const apart =
			text.y >= picture.y + picture.height ||
			text.x >= picture.x + picture.width ||
			text.x + text.width <= picture.x;
		expect(apart, `${step}: text and picture are apart`).toBe(true);
	}
});

test('nothing makes the page scroll sideways', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('en/');
	for (const { scene, step } of STEPS.filter((_, at) => at % 4 === 0)) {
		await jumpTo(page, scene, step);
		const wider = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wider, step).toBeLessThanOrEqual(0);
	}
});

test('the chapter menu opens by key, goes to a chapter, and names where the reader is', async ({
	page
}) => {
	await page.goto('en/');
	const menu = page.locator('nav.bar summary');
	await menu.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: 'The day' }).click();
	await expect(page.locator('#chapter-vote')).toBeInViewport();
	await openAt(page, 'day', 'day-ten');
	await expect(menu).toContainText('The day');
	await menu.press('Enter');
	await page.keyboard.press('Escape');
	await expect(page.locator('nav.bar details')).not.toHaveAttribute('open', '');
});

test('a light that the reader chose holds in every chapter and for the visit', async ({ page }) => {
	await page.goto('en/');
	const light = page.getByRole('button', { name: /^Light/ });
	await expect(light).toHaveAccessibleName('Light: as the story');
	await light.click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await light.click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	// No flash of another light: the page has it before its script, and so have the article and the data.
	await page.route('**/*.js', (route) => route.abort());
	for (const path of ['en/', 'en/text/', 'en/data/']) {
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	}
});

test("a phone's own bars take the light of the chapter, and the one that the reader chose", async ({
	page
}) => {
	await page.goto('en/');
	const bars = page.locator('meta[name=theme-color]');
	const ground = () =>
		page
			.locator('nav.bar')
			.evaluate((bar) => getComputedStyle(bar).getPropertyValue('--ground').trim());
	const follows = async () => {
		const now = await ground();
		for (const meta of await bars.all()) await expect(meta).toHaveAttribute('content', now);
		return now;
	};
	const dusk = await follows();
	await jumpTo(page, 'power', 'power-tokayev');
	const paper = await follows();
	await page.getByRole('button', { name: /^Light/ }).click();
	await page.getByRole('button', { name: /^Light/ }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const dark = await follows();
	expect(new Set([dusk, paper, dark]).size).toBe(3);
});

/** Goes to the step within the page. How many things of the figure move in the frames after the step is shown: animations, and a canvas that is at work. */
const movingAt = (page: Page, scene: string, step: string) =>
	figure(page, scene).evaluate(async (element: HTMLElement, id) => {
		location.hash = id;
		while (element.dataset.step !== id) await new Promise(requestAnimationFrame);
		let most = 0;
		for (let frame = 0; frame < 4; frame += 1) {
			await new Promise(requestAnimationFrame);
			const running = element
				.getAnimations({ subtree: true })
				.filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0);
			most = Math.max(most, running.length + element.querySelectorAll('[data-busy]').length);
		}
		return most;
	}, step);

test('with reduced motion every step is a cut, and no less is told', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openAt(page, 'electorate', 'electorate-yes');
	await expect(page.getByRole('button', { name: 'Animation: off' })).toBeVisible();
	expect(await movingAt(page, 'electorate', 'electorate-share')).toBe(0);
	await settledAt(page, 'electorate', 'electorate-share');
	// Who wants motion after all gets it.
	await page.getByRole('button', { name: 'Animation: off' }).click();
	expect(await movingAt(page, 'electorate', 'electorate-yes')).toBeGreaterThan(0);
});

test('motion is switched off by hand, for the visit, and clocks cut too', async ({ page }) => {
	await openAt(page, 'electorate', 'electorate-yes');
	expect(await movingAt(page, 'electorate', 'electorate-share')).toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Animation: on' }).click();
	await settledAt(page, 'electorate', 'electorate-share');
	expect(await movingAt(page, 'electorate', 'electorate-yes')).toBe(0);
	await settledAt(page, 'electorate', 'electorate-yes');

	await openAt(page, 'day', 'day-noon');
	await expect(page.getByRole('button', { name: 'Animation: off' })).toBeVisible();
	const clock = figure(page, 'day').locator('[data-clock]');
	const noon = await clock.getAttribute('data-clock');
	// On the way to its reading place, where it would run.
	await page.evaluate(() => scrollBy(0, -innerHeight / 10));
	await atRest(page);
	expect(await clock.getAttribute('data-clock')).toBe(noon);
	await page.getByRole('button', { name: 'Animation: off' }).click();
	await expect(clock).not.toHaveAttribute('data-clock', noon ?? '');
});

for (const width of [320, 360, 390]) {
	test(`the bar fits at ${width} px in every language, and its targets are large enough`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 700 });
		for (const lang of LANGS) {
			await page.goto(`${lang}/#regions-top`);
			await settledAt(page, 'regions', 'regions-top');
			const bar = page.locator('nav.bar');
			const cut = await bar
				.locator('.name')
				.evaluate((name) => name.scrollWidth - name.clientWidth);
			expect(cut, `${lang}: the chapter's name is cut`).toBeLessThanOrEqual(0);
			const parts = await bar.locator('summary, button:visible, a:visible').all();
			const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
			expect(boxes.length).toBeGreaterThanOrEqual(5);
			boxes.forEach((box, at) => {
				expect(
					Math.min(box?.width ?? 0, box?.height ?? 0),
					`${lang}, ${at}`
				).toBeGreaterThanOrEqual(24);
				const end = (box?.x ?? 0) + (box?.width ?? 0);
				expect(end, `${lang}, ${at}`).toBeLessThanOrEqual(boxes[at + 1]?.x ?? width);
			});
		}
	});
}

test('an unknown step in the address opens the story at its beginning', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await page.goto('en/#day-midnight');
	await expect(page.locator('h1')).toBeInViewport();
	expect(faults).toEqual([]);
});

test('a picture that isn’t laid out for a while loses nothing: it has the reader’s step when it is back', async ({
	page
}, { project }) => {
	test.skip(project.name !== 'desktop', 'the same at every size');
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('en/');
	for (const [scene, from, to] of [
		['electorate', 'electorate-all', 'electorate-yes'],
		['regions', 'regions-map', 'regions-capital']
	] as const) {
		await jumpTo(page, scene, from);
		const picture = figure(page, scene).locator('.picture');
		await picture.evaluate((element) => (element.style.display = 'none'));
		await jumpTo(page, scene, to);
		await picture.evaluate((element) => (element.style.display = ''));
		const back = await shown(page, scene);
		await jumpTo(page, scene, from);
		await jumpTo(page, scene, to);
		expect(await shown(page, scene), scene).toBe(back);
		await expect(figure(page, scene)).not.toHaveAttribute('data-still');
	}
});
