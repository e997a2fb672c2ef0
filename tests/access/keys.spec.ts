/** The whole piece by keyboard alone: from step to step, past a scene, everything reached and left again, the focus never hidden. */
import { expect, test, type Page } from '@playwright/test';
import { SCENES } from '../../src/lib/story/story';
import { jumpTo, openAt, settledAt, STEPS } from '../support/story';

test.describe.configure({ timeout: 120_000 });

const read = (page: Page, step: string) => expect(page.locator(`#${step}`)).toBeInViewport();

test('the arrows that scroll nothing turn to the next step and back, over the border of a scene', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('en/');
	for (const { scene, step } of STEPS.slice(0, 5)) {
		await page.keyboard.press('ArrowRight');
		await settledAt(page, scene, step);
		await read(page, step);
		await expect(page.locator(`#${step}`)).toBeFocused();
	}
	await page.keyboard.press('ArrowLeft');
	await settledAt(page, 'unrest', 'unrest-spreads');
	// The next Tab goes on from there.
	await page.keyboard.press('Tab');
	await expect(page.locator('#unrest-spreads a.fact').first()).toBeFocused();
});

test('with motion, a press that comes while the page is still on its way goes one step further', async ({
	page
}) => {
	await openAt(page, 'power', 'power-thirty-years');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await settledAt(page, 'power', 'power-one-by-one');
	await expect(page.locator('#power-one-by-one')).toBeFocused();
});

test('buttons turn too, keep the focus, and stop at the ends', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('en/');
	const next = page.getByRole('button', { name: 'Next step' });
	const previous = page.getByRole('button', { name: 'Previous step' });
	await expect(previous).toHaveAttribute('aria-disabled', 'true');
	await next.focus();
	await page.keyboard.press('Enter');
	await settledAt(page, 'box', 'box-morning');
	await page.keyboard.press('Enter');
	await settledAt(page, 'box', 'box-night');
	await expect(next).toBeFocused();
	await previous.click();
	await settledAt(page, 'box', 'box-morning');
	await previous.click();
	await expect(page.locator('h1')).toBeInViewport();
	const last = STEPS.at(-1)!;
	await jumpTo(page, last.scene, last.step);
	await expect(next).toHaveAttribute('aria-disabled', 'true');
});

test('arrows stay with what has its own: the guess, a table, a page that scrolls sideways', async ({
	page
}) => {
	await openAt(page, 'guess', 'guess-draw');
	const level = page.getByRole('slider');
	await level.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('#guess-draw')).toBeInViewport();
	await expect(page.locator('figure[data-figure="guess"]')).toHaveAttribute(
		'data-step',
		'guess-draw'
	);
	expect(Number(await level.inputValue())).toBeGreaterThan(0);
});

test('a link for keys leads past every scene', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('en/');
	for (const [at, { id }] of SCENES.entries()) {
		const skip = page
			.locator(`section[data-scene="${id}"]`)
			.getByRole('link', { name: 'Skip past this scene' });
		await skip.focus();
		await expect(skip).toBeInViewport();
		const box = (await skip.boundingBox())!;
		expect(Math.min(box.width, box.height), id).toBeGreaterThanOrEqual(24);
		await page.keyboard.press('Enter');
		const next = SCENES[at + 1];
		const target = page.locator((await skip.getAttribute('href'))!);
		await expect(target).toBeInViewport();
		// What Tab comes to lies in the next scene, or after the story.
		await page.keyboard.press('Tab');
		const scene = await page.evaluate(
			() => document.activeElement?.closest<HTMLElement>('[data-scene]')?.dataset.scene ?? null
		);
		expect(scene, id).toBe(next?.id ?? null);
	}
});

test('where a link past a scene leads, the next scene is at its first step', async ({ page }) => {
	await openAt(page, 'unrest', 'unrest-fuel');
	await page.locator('section[data-scene="unrest"] .skip').focus();
	await page.keyboard.press('Enter');
	await settledAt(page, 'dead', 'dead-count');
	await expect(page.locator('#dead-count')).toBeInViewport();
});

test('who has come to the bar by keys before the page’s script stays there', async ({ page }) => {
	let come = () => {};
	const awaited = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/wake/wake.*.js', async (route) => {
		await awaited;
		await route.continue();
	});
	await page.goto('en/', { waitUntil: 'commit' });
	await expect(page.locator('article[data-story]')).toBeVisible();
	const before = await page.locator('nav.bar').elementHandle();
	await page.keyboard.press('Tab');
	await expect(page.locator('nav.bar summary')).toBeFocused();
	come();
	await page.waitForFunction((bar) => !bar?.isConnected, before);
	await expect(page.locator('nav.bar summary')).toBeFocused();
});

test('Tab goes through the whole page and out of it; the focus is seen and never covered', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('en/');
	const hidden: string[] = [];
	const seen = new Set<string>();
	let stops = 0;
	for (; stops < 600; stops += 1) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(async () => {
			const element = document.activeElement;
			if (!element || element === document.body) return null;
			await new Promise(requestAnimationFrame);
			// A link of two lines has a box between them that nobody can click.
			const { left, top, width, height } =
				element.getClientRects()[0] ?? element.getBoundingClientRect();
			const hit = document.elementFromPoint(left + width / 2, top + height / 2);
			// A native range lies under its drawn handle, in the same picture.
			const range = element.matches('[type="range"]');
			const whole = range ? element.parentElement! : element;
			const home = range ? element.closest('figure') : element;
			const uncovered = hit !== null && home?.contains(hit) === true;
			const { outlineStyle, outlineWidth } = getComputedStyle(whole);
			const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
			return {
				name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)} in ${element.closest<HTMLElement>('[id]')?.id}`,
				kind: element.closest('nav')
					? 'bar'
					: element.matches('.skip')
						? 'skip'
						: element.matches('summary')
							? 'table'
							: element.matches('[aria-pressed]')
								? 'region'
								: element.matches('a.fact')
									? 'fact'
									: element.tagName,
				fault: uncovered ? (ring ? null : 'no ring') : `covered by ${hit?.outerHTML.slice(0, 200)}`
			};
		});
		if (!stop) break;
		seen.add(stop.kind);
		// Nobody presses Tab so fast that a scene which has come into sight is passed before it wakes.
		if (stop.kind === 'skip')
			await expect(
				page.locator('section[data-scene]:has(.skip:focus) .living:not(.waking)')
			).toHaveCount(1);
		if (stop.fault) hidden.push(`${stop.name}: ${stop.fault}`);
	}
	expect(stops, 'the focus leaves the page at its end').toBeLessThan(600);
	expect([...seen]).toEqual(expect.arrayContaining(['bar', 'skip', 'table', 'region', 'fact']));
	expect(hidden).toEqual([]);
});
