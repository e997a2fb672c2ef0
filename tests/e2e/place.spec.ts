/** Path independence: what a figure shows depends on the reader's place alone. */
import { expect, test } from '@playwright/test';
import { atRest, figure, jumpTo, openAt, seeded, settledAt, shown, STEPS } from '../support/story';

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
	}) => {
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

test('dots that are turned round in mid-move end as if they had never moved', async ({
	page,
	context
}) => {
	const canvas = figure(page, 'electorate').locator('canvas');
	const pixels = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
	/** Goes to a step and away from it again while its move runs. */
	const interrupt = async (step: string) => {
		const rest = await pixels();
		await page.evaluate((id) => (location.hash = id), step);
		// Well on its way: the canvas says that it moves, and shows neither picture.
		await expect(canvas).toHaveAttribute('data-busy', '');
		await expect.poll(pixels).not.toBe(rest);
		await expect(canvas, 'the move was over before it was turned round').toHaveAttribute(
			'data-busy',
			''
		);
	};
	const fresh = await context.newPage();
	await openAt(page, 'electorate', 'electorate-came');
	for (const [away, back] of [
		['electorate-yes', 'electorate-came'],
		['electorate-all', 'electorate-share'],
		['electorate-came', 'electorate-yes']
	] as const) {
		await interrupt(away);
		await jumpTo(page, 'electorate', back);
		await openAt(fresh, 'electorate', back);
		expect(
			await shown(page, 'electorate'),
			`${back} after turning round on the way to ${away}`
		).toBe(await shown(fresh, 'electorate'));
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
