/** Words and picture never collide: every step at every size. */
import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/languages';
import { collisions } from '../support/overlap';
import { jumpTo, STEPS } from '../support/story';

const SIZES = [
	[320, 568],
	[360, 740],
	[390, 844],
	[844, 390],
	[768, 1024],
	[1280, 720],
	[1440, 900],
	[1920, 1080],
	[3840, 2160]
] as const;

test.describe.configure({ timeout: 120_000 });

const WALKS = LANGS.flatMap((lang) => SIZES.map(([width, height]) => ({ lang, width, height })));

for (const { lang, width, height } of WALKS) {
	test(`${lang}: no label over a label, over the text, under the bar or over the edge at ${width}×${height}`, async ({
		page
	}, testInfo) => {
		test.skip(
			testInfo.project.name !== 'desktop',
			'the walk sets its own sizes: one project walks them all'
		);
		await page.setViewportSize({ width, height });
		// Cuts instead of moves: the settled pictures are the same, and the walk is short.
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`${lang}/`);
		const found: string[] = [];
		for (const { scene, step } of STEPS) {
			await jumpTo(page, scene, step);
			for (const one of await collisions(page, scene, step)) found.push(`${step}: ${one}`);
		}
		expect(found).toEqual([]);
	});
}
