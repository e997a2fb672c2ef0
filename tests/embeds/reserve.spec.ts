/** The height that a snippet reserves, worked out at build, beside the height that the chart asks for in a browser: in three languages, at every usual width. */
import { expect } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/languages';
import { SCENES } from '../../src/lib/story/story';
import { test } from '../support/host-page';
import { offerOf } from '../support/offers';

const WIDTHS = [300, 340, 420, 500, 560, 640, 720, 759, 760];
/** A line of text: a word that is a little narrower than it was taken for saves one. */
const LINE = 24;
/** Reserved heights are round. */
const ROUND = 12;

/** High enough for all: a frame that is out of sight isn't told of its new width. */
test.use({ viewport: { width: 1500, height: 5500 } });
/** Fourteen frames at nine widths: a starved machine takes its time to paint them. */
test.setTimeout(90_000);

for (const lang of LANGS) {
	test(`${lang}: enough at every width, and at most a line too much`, async ({
		page,
		viz,
		openHost
	}) => {
		// The height doesn't depend on the picture: it need not wake.
		await page.route('**/turn/**', (route) => route.abort());
		await openHost(
			SCENES.map(
				({ id }) =>
					`<iframe src="${viz}${lang}/embed/${id}/" title="${id}" width="300" height="700" style="border:0"></iframe>`
			).join(''),
			{
				head: `<script>window.asked = {}; addEventListener('message', ({ data }) => { if (data && data.kz) { const scene = data.src.split('/').at(-2); (asked[scene] ??= {})[data.w] = data.height; } });</script>`
			}
		);
		await page.waitForLoadState();
		for (const frame of page.frames())
			await frame.evaluate(() => document.fonts.ready.then(() => 1));
		const asked = () =>
			page.evaluate(
				() => (window as unknown as { asked: Record<string, Record<number, number>> }).asked
			);
		for (const width of WIDTHS) {
			await page.evaluate((px) => {
				for (const frame of document.querySelectorAll('iframe')) frame.width = `${px}`;
			}, width);
			await expect
				.poll(async () => Object.values(await asked()).filter((by) => width in by).length, {
					timeout: 15_000
				})
				.toBe(SCENES.length);
		}
		for (const [scene, by] of Object.entries(await asked())) {
			const { height } = offerOf(lang, scene);
			const most = Math.max(...WIDTHS.map((width) => by[width] ?? 0));
			expect(most, `${scene} asks for`).toBeLessThanOrEqual(height);
			expect(height - most, `${scene} has too much`).toBeLessThanOrEqual(LINE + ROUND);
		}
	});
}
