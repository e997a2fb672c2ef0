/** A link to a step shows that step first: no other picture before it, and nothing shifts when it comes. */
import { expect, test, type Page } from '@playwright/test';
import { hold } from '../support/hold';
import { figure, settledAt } from '../support/story';

const STEPS = [
	['day', 'day-noon'],
	['amendments', 'amendments-akims'],
	['electorate', 'electorate-yes'],
	['regions', 'regions-map']
] as const;

type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };
interface Shifts {
	/** The page's cumulative layout shift. */
	total: number;
	/** What moved in the picture. */
	pictures: string[];
}

/** The static picture in the page. */
const still = (page: Page, scene: string) =>
	figure(page, scene).locator('.picture > .island').first();

const frames = (page: Page, count: number) =>
	page.evaluate(async (left) => {
		for (let at = 0; at < left; at += 1) await new Promise(requestAnimationFrame);
	}, count);

for (const [scene, step] of STEPS) {
	test(`#${step} is shown without another picture before it, and shifts nothing`, async ({
		page
	}) => {
		await page.addInitScript((id) => {
			const shifts: Shifts = { total: 0, pictures: [] };
			(window as unknown as { shifts: Shifts }).shifts = shifts;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as Shift[]) {
					shifts.total += entry.value;
					for (const { node } of entry.sources) {
						const element = node instanceof Element ? node : node?.parentElement;
						if (element?.closest(`figure[data-figure="${id}"] .picture`))
							shifts.pictures.push(element.outerHTML.slice(0, 200));
					}
				}
			}).observe({ type: 'layout-shift', buffered: true });
		}, scene);
		// The rows are held back until the page has stood without them for a while.
		const release = await hold(page, `**/rows/${scene}.json`);
		await page.goto(`en/#${step}`);
		await expect(page.locator(`#${step}`)).toBeInViewport();
		await expect(still(page, scene)).toHaveCSS('visibility', 'hidden');
		// What our own faces move as they arrive is asked of a whole reading (languages.spec.ts): here it is the picture's turn.
		await page.evaluate(() => document.fonts.ready);
		await frames(page, 2);
		await page.evaluate(() => void ((window as unknown as { shifts: Shifts }).shifts.total = 0));
		await frames(page, 10);
		await expect(still(page, scene)).toHaveCSS('visibility', 'hidden');
		expect((await still(page, scene).boundingBox())?.height).toBeGreaterThan(100);
		release();
		await settledAt(page, scene, step);
		await expect(still(page, scene)).toHaveCSS('visibility', 'visible');
		await frames(page, 10);
		const { total, pictures } = await page.evaluate(
			() => (window as unknown as { shifts: Shifts }).shifts
		);
		expect(pictures).toEqual([]);
		expect(total.toFixed(3)).toBe('0.000');
	});
}

test('a jump within the page shows no other picture either', async ({ page }) => {
	await page.goto('en/');
	await settledAt(page, 'box', 'box-morning');
	const release = await hold(page, '**/rows/since.json');
	await page.evaluate(() => (location.hash = 'since-after'));
	await expect(still(page, 'since')).toHaveCSS('visibility', 'hidden');
	release();
	await settledAt(page, 'since', 'since-after');
	await expect(still(page, 'since')).toHaveCSS('visibility', 'visible');
});

test('where the living picture cannot come the static one is shown', async ({ page }) => {
	await page.route('**/rows/day.json', (route) => route.abort());
	await page.goto('en/#day-noon');
	await expect(figure(page, 'day')).toHaveAttribute('data-still', '');
	await expect(still(page, 'day')).toHaveCSS('visibility', 'visible');
});

test('without any script the static picture is shown after a moment', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('en/#day-noon');
	await expect(still(page, 'day')).toHaveCSS('visibility', 'visible', { timeout: 15_000 });
});

test('a link to the step that the static picture shows, shows it at once', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('en/#day-gap');
	expect(await still(page, 'day').evaluate((element) => getComputedStyle(element).visibility)).toBe(
		'visible'
	);
});
