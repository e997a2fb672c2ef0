/** What a screen reader says, in order: every step's text, then one description of what the picture now shows; nothing while scrolling. */
import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/languages';
import { CHAPTERS, SCENES } from '../../src/lib/story/story';
import { atRest, jumpTo, openAt, STEPS } from '../support/story';

test.describe.configure({ timeout: 90_000 });
test.skip(({ isMobile }) => isMobile, 'the tree is the same at every size: one project reads it');

for (const lang of LANGS) {
	test(`the story in ${lang} reads in order, each picture as a sentence after its step`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`${lang}/`);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		// Half of the pictures alive, half of them still: both read the same.
		await jumpTo(page, 'regions', 'regions-map');
		await jumpTo(page, 'electorate', 'electorate-yes');
		const tree = await page.locator('body').ariaSnapshot();
		/** As it is said: without what only marks up the snapshot. */
		const said = (text: string) => text.replace(/\s+/g, ' ').trim();
		const heard = said(
			tree
				.split('\n')
				.filter((line) => !/^\s*- \/url:/.test(line))
				.map((line) =>
					line
						.replace(
							/^\s*- (?:'(.*)'|(.*))$/,
							(_, quoted: string, plain: string) => quoted ?? plain
						)
						.replace(/^(text|paragraph|link "(.*)"):? ?/, (_, __, name: string) => name ?? '')
						.replace(/^"(.*)"$/, '$1')
				)
				.join(' ')
		);
		let from = 0;
		for (const { step } of STEPS) {
			const paragraphs = await page.locator(`#${step} > p`).allTextContents();
			expect(paragraphs.length, step).toBe(2);
			const [text = '', picture = ''] = paragraphs.map(said);
			// One sentence: nobody who listens has to keep two in mind before the story goes on.
			expect(picture.match(/[.!?…](?=\s|$)/g), `${step}: ${picture}`).toEqual(['.']);
			// Links stand in lines of their own: blanks beside a figure are the snapshot's.
			const bare = (words: string) => words.replace(/[\s"\\]+/g, '');
			const [whole, both] = [bare(heard), bare(text) + bare(picture)];
			const at = whole.indexOf(both, from);
			expect(at, `${step} is read after the one before it: ${both}`).toBeGreaterThanOrEqual(from);
			from = at + both.length;
		}
		// The pictures themselves say nothing beside it.
		expect(tree).not.toMatch(/^\s*- (img|graphics|canvas)/m);
	});
}

test('headings are an outline, and the parts of the page are landmarks', async ({ page }) => {
	await page.goto('en/');
	const levels = (await page.locator('body').ariaSnapshot())
		.split('\n')
		.flatMap((line) =>
			[...line.matchAll(/heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level))
		);
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	levels.forEach((level, at) =>
		expect(level, `heading ${at + 1}`).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
	);
	expect(levels).toHaveLength(1 + SCENES.length + CHAPTERS.length + 1);
	await expect(page.getByRole('main')).toHaveCount(1);
	await expect(page.getByRole('navigation', { name: 'Chapters' })).toHaveCount(1);
	for (const chapter of CHAPTERS) {
		const head = page.locator(`#chapter-${chapter}`);
		await expect(page.locator(`[data-chapter="${chapter}"]`)).toHaveAccessibleName(
			(await head.innerText()).replace(/\s+/g, ' ')
		);
	}
	for (const { id } of SCENES)
		await expect(page.locator(`figure[data-figure="${id}"]`)).not.toHaveAccessibleName('');
});

test('nothing is said while the reader scrolls', async ({ page }) => {
	await openAt(page, 'guess', 'guess-draw');
	await jumpTo(page, 'box', 'box-morning');
	await page.evaluate(() => {
		const heard: string[] = [];
		(window as unknown as { heard: string[] }).heard = heard;
		new MutationObserver((records) => {
			for (const { target } of records) {
				const element = target instanceof Element ? target : target.parentElement;
				const live = element?.closest(
					'[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]'
				);
				const words = live?.textContent?.trim();
				if (words) heard.push(words);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	for (let y = 0; y <= height; y += 600) {
		await page.evaluate((top) => scrollTo(0, top), y);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	await atRest(page);
	const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
	expect(await heard()).toEqual([]);
	// The observer does hear: a step that was turned to by its button is read where the focus is.
	await page.getByRole('button', { name: 'Previous step' }).click();
	await expect.poll(heard).not.toEqual([]);
	expect((await heard())[0]).toContain('One in three, again.');
});
