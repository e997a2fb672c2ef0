/** The picture that stands in the HTML and the one that wakes over it are the same: a reader sees nothing happen. */
import { expect, test, type Page } from '@playwright/test';
import { figure } from '../support/story';

test.describe.configure({ timeout: 60_000 });
test.use({ deviceScaleFactor: 1, viewport: { width: 384, height: 900 } });

/** What the HTML's pictures are drawn in: at this size waking has nothing to compose anew. */
const NOMINAL = { width: 360, height: 380 };

const picture = (page: Page) => page.locator('figure .picture');

/** Gives the picture its nominal size, to the pixel: what is above it has a height with fractions. */
async function fit(page: Page): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	await picture(page).evaluate((element: HTMLElement, { width, height }) => {
		Object.assign(element.style, { position: 'fixed', inset: '0 auto auto 0' });
		Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
	}, NOMINAL);
	expect(await picture(page).boundingBox()).toEqual({ x: 0, y: 0, ...NOMINAL });
}

/** By how many of 255 levels two pictures of one size differ where they differ most. */
async function difference(page: Page, pictures: Buffer[]): Promise<number> {
	const blank = await page.context().newPage();
	const most = await blank.evaluate(
		async (files) => {
			const [one = [], other = []] = await Promise.all(
				files.map(async (file) => {
					const image = await createImageBitmap(await (await fetch(file)).blob());
					const canvas = new OffscreenCanvas(image.width, image.height);
					const paint = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
					paint.drawImage(image, 0, 0);
					return [...paint.getImageData(0, 0, image.width, image.height).data];
				})
			);
			if (one.length === 0 || one.length !== other.length) return 255;
			return one.reduce(
				(worst, level, at) => Math.max(worst, Math.abs(level - (other[at] ?? 0))),
				0
			);
		},
		pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`)
	);
	await blank.close();
	return most;
}

for (const scene of ['box', 'guess', 'regions', 'choices']) {
	test(`${scene} wakes without changing a pixel`, async ({ page }) => {
		let asleep = true;
		await page.route('**/*.js', (route) => (asleep ? route.abort() : route.continue()));
		await page.goto(`en/embed/${scene}/`);
		await fit(page);
		const still = await picture(page).screenshot();
		await expect(page.locator('.island.waking, .island button')).toHaveCount(0);

		asleep = false;
		await page.reload();
		await fit(page);
		// Awake: LayerCake has measured the picture, and the static one is gone.
		await expect(page.locator('.island.waking')).toHaveCount(0);
		await expect(page.locator('.frame.measured')).toHaveCount(1);
		await expect(page.locator('.island')).toHaveCount(1);
		await expect(figure(page, scene)).toHaveAttribute('data-settled', 'true');
		// The living picture has layers that nobody sees, and a browser that puts colours together in another order rounds them by a level.
		await expect
			.poll(async () => difference(page, [still, await picture(page).screenshot()]))
			.toBeLessThanOrEqual(1);
	});
}
