/** What a reader does with a picture: sets the level of the guess, passes it by, follows a region. */
import { expect, test, type Page } from '@playwright/test';
import { figure, jumpTo, openAt, settledAt } from '../support/story';

const slider = (page: Page) => figure(page, 'guess').getByRole('slider');
const way = (page: Page) => figure(page, 'guess').locator('[data-label="skip"]');

/** Whatever a page could keep of its reader. */
const kept = (page: Page) =>
	page.evaluate(async () => ({
		cookies: document.cookie,
		local: { ...localStorage },
		session: { ...sessionStorage },
		databases: (await indexedDB.databases?.())?.length ?? 0
	}));

/** The middle of the handle, and a point so many percent of Almaty's box further down. */
async function reach(page: Page, percent: number) {
	const box = await figure(page, 'guess').locator('.handle').boundingBox();
	const field = await figure(page, 'guess').locator('.field').boundingBox();
	if (!box || !field) throw new Error('The handle is not there.');
	const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	return { from, to: { x: from.x, y: from.y + (field.height * percent) / 100 } };
}

test('the guess is drawn with a mouse or a finger, and kept nowhere', async ({ page }, info) => {
	await openAt(page, 'guess', 'guess-draw');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', 'not guessed yet');
	const before = await kept(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));

	const { from, to } = await reach(page, 30);
	if (info.project.name === 'phone') {
		const touch = await page.context().newCDPSession(page);
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: object[]) =>
			touch.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints as never });
		await send('touchStart', [from]);
		await send('touchMove', [{ x: from.x, y: (from.y + to.y) / 2 }]);
		await send('touchMove', [to]);
		await send('touchEnd', []);
	} else {
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(to.x, to.y, { steps: 4 });
		await page.mouse.up();
	}
	await expect(slider(page)).toHaveValue('20');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^20 percent of Almaty/);
	await expect(figure(page, 'guess').locator('[data-label="focus"]')).toHaveText('20%');

	await expect(way(page)).toHaveText('Show the count');
	await way(page).click();
	await settledAt(page, 'guess', 'guess-reveal');
	await expect(figure(page, 'guess').getByRole('status')).toHaveText(
		'You guessed 20%. The count was 13 points higher.'
	);
	expect(await kept(page)).toEqual(before);
	// Pictures further down may wake meanwhile: nothing is asked for but their parts, and nothing is told.
	expect(asked.filter((url) => !/\.(js|json|woff2|svg)$/.test(url))).toEqual([]);

	// It lives as long as the page.
	await page.reload();
	await jumpTo(page, 'guess', 'guess-draw');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', 'not guessed yet');
});

test('a tap or a click in the box sets the level there', async ({ page }, info) => {
	await openAt(page, 'guess', 'guess-draw');
	const field = await figure(page, 'guess').locator('.field').boundingBox();
	if (!field) throw new Error('The box is not there.');
	const point = { x: field.x + field.width * 0.2, y: field.y + field.height * 0.75 };
	if (info.project.name === 'phone') await page.touchscreen.tap(point.x, point.y);
	else await page.mouse.click(point.x, point.y);
	await expect(slider(page)).toHaveValue('25');
});

test('the guess is set with arrow keys, and each value is said', async ({ page }) => {
	await openAt(page, 'guess', 'guess-draw');
	await slider(page).focus();
	await expect(slider(page)).toHaveAccessibleName(/^Your guess/);
	await page.keyboard.press('ArrowDown');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^49 percent/);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowRight');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^51 percent/);
	await page.keyboard.press('Home');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^0 percent/);
	// The page stood still all the while.
	await settledAt(page, 'guess', 'guess-draw');
});

test('the guess is passed by in one tap, on the page and in a frame', async ({ page }) => {
	await openAt(page, 'guess', 'guess-draw');
	await expect(way(page)).toHaveText('Skip the guess');
	await way(page).click();
	await settledAt(page, 'guess', 'guess-reveal');
	await expect(figure(page, 'guess').locator('[data-label="verdict"]')).toHaveCount(0);

	await page.goto('en/embed/guess/?step=guess-draw');
	await settledAt(page, 'guess', 'guess-draw');
	await way(page).click();
	await settledAt(page, 'guess', 'guess-reveal');
});

test('a region is picked in any step, and followed into the next', async ({ page }) => {
	test.setTimeout(90_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const steps = ['regions-all', 'regions-top', 'regions-capital', 'regions-almaty', 'regions-map'];
	const regions = figure(page, 'regions');
	const names = ['Atyrau', 'Kostanay', 'Aktobe', 'Karaganda', 'Mangystau'];
	await openAt(page, 'regions', 'regions-all');
	await expect(regions.getByRole('button')).toHaveCount(17);
	for (const [at, step] of steps.entries()) {
		const name = names[at] ?? '';
		const button = regions.getByRole('button', { name: new RegExp(`^${name}`) });
		await jumpTo(page, 'regions', step);
		await button.click();
		await expect(button).toHaveAttribute('aria-pressed', 'true');
		await jumpTo(page, 'regions', steps[(at + 1) % steps.length] ?? '');
		await expect(button).toHaveAttribute('aria-pressed', 'true');
		await expect(regions.locator(`[data-label="${name.toLowerCase()}-name"]`)).toBeVisible();
		await expect(regions.locator('[aria-pressed="true"]')).toHaveCount(1);
		await button.click();
		await expect(regions.locator('[aria-pressed="true"]')).toHaveCount(0);
	}
});
