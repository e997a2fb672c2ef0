/** A slow network, for one kind of file. */
import type { Page } from '@playwright/test';

/**
 * Keeps what a page asks for waiting.
 * @param what addresses, as `page.route` takes them
 * @returns lets them come
 */
export async function hold(page: Page, what: string): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	await page.route(what, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}
