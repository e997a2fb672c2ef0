/** Path independence: what a figure shows depends on the reader's place alone. */
import { expect, test, type Page } from '@playwright/test';
import { atRest, jumpTo, openAt, seeded, settledAt, shown, STEPS } from '../support/story';

// A walk through the whole story takes the story's own time.
test.describe.configure({ timeout: 180_000 });

test('every step is reached by its address, down the story and back up', async ({ page }) => {
	await page.goto('en/');
	for (const { scene, step } of STEPS) await jumpTo(page, scene, step);
	for (const { scene, step } of STEPS.toReversed()) await jumpTo(page, scene, step);
});

for (const seed of [1, 2, 3]) {
	test(`a random route shows the same pictures as a straight one (seed ${seed})`, async ({
		page,
		context
	}, { project }) => {
		test.skip(
			project.name === 'phone' && seed > 1,
			'the routes are the same on both: one of them is walked on the phone too'
		);
		const random = seeded(seed);
		const size = page.viewportSize();
		if (!size) throw new Error('the project sets no viewport');
		const turned = { width: size.height, height: size.width };
		await page.goto('en/');
		const pick = () => STEPS[Math.floor(random() * STEPS.length)] ?? STEPS[0]!;
		for (let leg = 0; leg < 8; leg += 1) {
			// A detour: elsewhere by a jump, a fling, a turn of the screen and back.
			const detour = pick();
			await jumpTo(page, detour.scene, detour.step);
			await page.mouse.wheel(0, Math.round((random() - 0.5) * 6000));
			await atRest(page);
			if (random() < 0.4) {
				await page.setViewportSize(turned);
				await page.setViewportSize(size);
			}
			const { scene, step } = pick();
			await jumpTo(page, scene, step);
			const wandered = await shown(page, scene);

			const fresh = await context.newPage();
			await openAt(fresh, scene, step);
			expect(wandered, `${step} after a detour by ${detour.step}`).toBe(await shown(fresh, scene));
			await fresh.close();
		}
	});
}

test('a scene scrolled past shows its last step, one not reached its first', async ({ page }) => {
	await openAt(page, 'electorate', 'electorate-yes');
	await jumpTo(page, 'rules', 'rules-met');
	await settledAt(page, 'electorate', 'electorate-share');
	await jumpTo(page, 'guess', 'guess-draw');
	await jumpTo(page, 'regions', 'regions-map');
	await jumpTo(page, 'guess', 'guess-draw');
	await settledAt(page, 'regions', 'regions-all');
});

/**
 * Goes to a step and, in a frame in which its dots are on their way, to another.
 * @returns false where no frame fell between the move's beginning and its end
 */
function turnRound(page: Page, away: string, back: string): Promise<boolean> {
	return page.evaluate(
		({ away, back }) =>
			new Promise<boolean>((resolve) => {
				const canvas = document.querySelector<HTMLCanvasElement>(
					'figure[data-figure="electorate"] canvas'
				);
				const rest = canvas?.toDataURL();
				let frames = 0;
				location.hash = away;
				const look = () => {
					const busy = canvas?.dataset.busy !== undefined;
					if (frames > 0 && !busy) return resolve(false);
					if (busy) frames += 1;
					if (frames < 3) return requestAnimationFrame(look);
					location.hash = back;
					resolve(canvas?.toDataURL() !== rest);
				};
				look();
			}),
		{ away, back }
	);
}

test('dots that are turned round in mid-move end as if they had never moved', async ({
	page,
	context
}) => {
	await page.goto('en/');
	for (const [from, away, back] of [
		['came', 'yes', 'came'],
		['came', 'all', 'share'],
		['share', 'came', 'yes']
	].map((names) => names.map((name) => `electorate-${name}`)) as [string, string, string][]) {
		await expect(async () => {
			await jumpTo(page, 'electorate', from);
			expect(await turnRound(page, away, back)).toBe(true);
		}).toPass();
		await settledAt(page, 'electorate', back);
		const turned = await shown(page, 'electorate');
		const fresh = await context.newPage();
		await openAt(fresh, 'electorate', back);
		expect(turned, `${back}, turned round on the way to ${away}`).toBe(
			await shown(fresh, 'electorate')
		);
		await fresh.close();
	}
});

for (const scene of ['unrest', 'day']) {
	test(`the clock of ${scene} follows the scroll both ways`, async ({ page }) => {
		const steps = STEPS.filter((step) => step.scene === scene);
		// The second step of each is one in which the clock runs.
		const middle = steps[1]!;
		await openAt(page, scene, middle.step);
		const atRest = await shown(page, scene);
		const clock = () =>
			page.locator(`figure[data-figure="${scene}"] [data-clock]`).getAttribute('data-clock');
		const before = Number(await clock());
		// Up by a third of the way between the trigger line and the reading place: the clock goes back.
		await page.evaluate(() => scrollBy(0, -innerHeight / 10));
		await expect.poll(async () => Number(await clock())).toBeLessThan(before);
		await page.evaluate(() => scrollBy(0, innerHeight / 10));
		await expect.poll(async () => Number(await clock())).toBe(before);
		await settledAt(page, scene, middle.step);
		expect(await shown(page, scene)).toBe(atRest);
	});
}
