/** The article: as a reader mode shows it, and as it comes out of a printer. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/languages';
import { SCENES } from '../../src/lib/story/story';
import { settledAt } from '../support/story';

/** What Firefox's reader mode is made of. */
const READABILITY = readFileSync(
	createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
	'utf8'
);
/** CSS pixels in a millimetre. */
const MM = 96 / 25.4;
/** What is printed on a sheet, in millimetres, within the margins that the page asks for. */
const SHEETS = { A4: [210 - 36, 297 - 32], Letter: [215.9 - 36, 279.4 - 32] } as const;

const STEPS = SCENES.flatMap(({ steps }) => steps);
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const lang of LANGS) {
	test(`${lang}: a reader mode keeps headline, by-line, every step, every finding and its table`, async ({
		page
	}) => {
		await page.goto(`${lang}/text/`);
		const read = await page.evaluate((code) => {
			const text = (element: Element | null) => element?.textContent ?? '';
			const all = (selector: string) => [...document.querySelectorAll(selector)].map(text);
			const there = {
				headline: text(document.querySelector('h1')),
				byline: text(document.querySelector('.byline')),
				steps: all('[data-step-id]'),
				titles: all('figure .title'),
				sources: all('figcaption > p:first-child'),
				tables: all('table caption'),
				link: document.querySelector('[data-pass-on]')?.getAttribute('aria-label') ?? ''
			};
			// The code declares itself by name, and by name alone.
			const Reader = new Function(`${code}; return Readability`)();
			const article = new Reader(document.cloneNode(true)).parse();
			return { there, article };
		}, READABILITY);
		const { there, article } = read;
		expect(plain(article.title)).toBe(plain(there.headline));
		// A by-line of a hundred characters or more is a paragraph to it.
		expect([plain(article.byline ?? ''), plain(article.textContent)].join()).toContain(
			plain(there.byline)
		);
		expect(article.lang).toBe(lang);
		const kept = plain(article.textContent);
		expect(there.steps).toHaveLength(STEPS.length);
		for (const text of [...there.steps, ...there.titles, ...there.sources, ...there.tables])
			expect(kept, text).toContain(plain(text));
		// Nothing of the page's furniture, and no address for a sheet of paper.
		expect(kept).not.toMatch(/\/at\/|SVG|CSV/);
		expect(kept).not.toContain(there.link);
	});
}

test.describe('on paper', () => {
	test.use({ colorScheme: 'dark', deviceScaleFactor: 1, isMobile: false, hasTouch: false });

	for (const [sheet, [width, height]] of Object.entries(SHEETS)) {
		test(`${sheet}: black on white, every picture whole on its sheet, nothing wider than it`, async ({
			page
		}) => {
			await page.setViewportSize({ width: Math.floor(width * MM), height: 1000 });
			await page.emulateMedia({ media: 'print' });
			for (const lang of LANGS) {
				await page.goto(`${lang}/text/`);
				await page.evaluate(() => document.fonts.ready);
				const seen = await page.evaluate(() => {
					const main = document.querySelector('main') as HTMLElement;
					const { backgroundColor, color } = getComputedStyle(main);
					const wholes = [...document.querySelectorAll('figure .whole')];
					const pictures = [...document.querySelectorAll('figure .picture')];
					return {
						backgroundColor,
						color,
						wide: document.documentElement.scrollWidth,
						screen: document.documentElement.clientWidth,
						heights: wholes.map((element) => element.getBoundingClientRect().height),
						broken: wholes.filter((element) => getComputedStyle(element).breakInside !== 'avoid')
							.length,
						tables: [...document.querySelectorAll('table')].filter((table) => {
							const box = table.parentElement as HTMLElement;
							return box.scrollWidth > box.clientWidth + 1;
						}).length,
						exact: pictures.filter(
							(picture) => getComputedStyle(picture).printColorAdjust === 'exact'
						).length
					};
				});
				expect([seen.backgroundColor, seen.color], lang).toEqual([
					'rgb(255, 255, 255)',
					'rgb(0, 0, 0)'
				]);
				expect(seen.wide, lang).toBeLessThanOrEqual(seen.screen);
				expect(seen.heights).toHaveLength(SCENES.length);
				for (const tall of seen.heights) expect(tall / MM, lang).toBeLessThan(height);
				expect([seen.broken, seen.tables, seen.exact], lang).toEqual([0, 0, SCENES.length]);
			}
		});

		test(`${sheet}: what only a screen can do is left out, and addresses are written out`, async ({
			page
		}) => {
			await page.goto('en/text/');
			await page.locator('figure summary').first().click();
			await page.emulateMedia({ media: 'print' });
			// A table that was closed on the screen is printed all the same.
			await expect(page.locator('table[data-table=box]')).toBeVisible();
			for (const gone of ['.ways', '[data-pass-on]', '.files', 'summary'])
				for (const element of await page.locator(gone).all()) await expect(element).toBeHidden();
			const printed = (selector: string) =>
				page.locator(selector).evaluate((element) => getComputedStyle(element, '::after').content);
			for (const { id, telling } of SCENES) {
				expect(await printed(`figure[data-figure="${id}"] .address`)).toMatch(
					new RegExp(`/en/at/${telling}/"$`)
				);
			}
			expect(await printed('p.on-paper')).toMatch(/\/en\/"$/);
			expect(await printed('span.on-paper')).toMatch(/\/en\/data\/"$/);
			const pdf = await page.pdf({ format: sheet as 'A4' | 'Letter' });
			const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
			expect(sheets).toBeGreaterThan(12);
			expect(sheets).toBeLessThan(26);
		});
	}

	test('the story itself prints from any place: black on white, each picture at its telling step', async ({
		page
	}) => {
		await page.goto('en/#electorate-all');
		await settledAt(page, 'electorate', 'electorate-all');
		const living = page.locator('figure[data-figure="electorate"]');
		await expect(living.locator('canvas')).toBeVisible();
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await page.emulateMedia({ media: 'print' });
		await settledAt(page, 'electorate', 'electorate-share');
		// A canvas has the screen's size.
		await expect(living.locator('canvas')).toHaveCount(0);
		const seen = await page.evaluate(() => ({
			grounds: [...document.querySelectorAll('.part')].map((part) => {
				const { backgroundColor, color } = getComputedStyle(part);
				return `${color} on ${backgroundColor}`;
			}),
			stuck: [...document.querySelectorAll('.sticky')].filter(
				(part) => getComputedStyle(part).position !== 'static'
			).length
		}));
		expect(new Set(seen.grounds)).toEqual(new Set(['rgb(0, 0, 0) on rgb(255, 255, 255)']));
		expect(seen.stuck).toBe(0);
		for (const gone of ['nav.bar', '.skip', '[data-pass-on]', 'figure summary'])
			await expect(page.locator(gone).first()).toBeHidden();
		const pdf = await page.pdf({ format: 'A4' });
		const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
		expect(sheets).toBeGreaterThan(9);
		expect(sheets).toBeLessThan(20);
	});
});
