/** Every language is a whole piece: the switch keeps the reader's step, the root knows the reader's language, no letter falls out of our faces, which weigh little, nothing shifts. */
import { expect, test, type Page } from '@playwright/test';
import { LANGS, LANGUAGE_NAMES } from '../../src/lib/i18n/languages';
import { BUDGET_BYTES, FAMILIES } from '../../scripts/fonts/plan';
import { atRest, settledAt } from '../support/story';

for (const from of LANGS) {
	for (const to of LANGS.filter((lang) => lang !== from)) {
		test(`from ${from} to ${to} at the same step`, async ({ page }) => {
			await page.goto(`${from}/#day-gap`);
			await settledAt(page, 'day', 'day-gap');
			await page.getByRole('navigation').getByRole('link', { name: LANGUAGE_NAMES[to] }).click();
			await expect(page).toHaveURL(new RegExp(`/${to}/#day-gap$`));
			await settledAt(page, 'day', 'day-gap');
			await expect(page.locator('#day-gap')).toBeInViewport();
			await expect(page.locator('html')).toHaveAttribute('lang', to);
		});
	}
}

for (const page_ of ['data', 'text']) {
	test(`the ${page_} page leads to itself in the other languages`, async ({ page }) => {
		await page.goto(`en/${page_}/`);
		await page.locator('header').getByRole('link', { name: LANGUAGE_NAMES.kk }).click();
		await expect(page).toHaveURL(new RegExp(`/kk/${page_}/$`));
		await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
	});
}

const readers: [string, string][] = [
	['kk-KZ', 'kk'],
	['en-GB', 'en'],
	['de-DE', 'en'],
	...(LANGS.includes('ru') ? ([['ru-RU', 'ru']] as [string, string][]) : [])
];
for (const [locale, lang] of readers) {
	test.describe(`a reader whose browser speaks ${locale}`, () => {
		test.use({ locale });
		test(`gets ${lang} at the root, at the step that was asked for`, async ({ page }) => {
			await page.goto('#power-tokayev');
			await expect(page).toHaveURL(new RegExp(`/${lang}/#power-tokayev$`));
		});
	});
}

/** Names of the fonts that the browser really used for an element's text. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeIds } = await session.send('DOM.querySelectorAll', {
		nodeId: root.nodeId,
		selector
	});
	const names = new Set<string>();
	for (const nodeId of nodeIds) {
		const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
		for (const font of fonts) names.add(font.isCustomFont ? 'ours' : font.familyName);
	}
	await session.detach();
	return [...names];
}

for (const lang of LANGS) {
	for (const page_ of ['', 'text/']) {
		test(`${lang}/${page_} asks for its four faces and no more, at most 40 KB of them`, async ({
			page
		}, { project }) => {
			test.skip(project.name !== 'desktop', 'a page has the same words at every size');
			const faces = new Map<string, Promise<number>>();
			page.on('response', (response) => {
				const [, file] = /\/([\w-]+)\.[\w-]+\.woff2$/.exec(response.url()) ?? [];
				if (file)
					faces.set(
						file,
						response.body().then(({ length }) => length)
					);
			});
			await page.goto(`${lang}/${page_}`);
			// All of the page is set, what is folded and what is off the screen too.
			await page.evaluate(async () => {
				for (const folded of document.querySelectorAll('details')) folded.open = true;
				const all = document.createElement('style');
				all.textContent = '* { content-visibility: visible !important; }';
				document.head.append(all);
				// As the parser leaves a fold when a packet ends before its summary: the browser names it "Details".
				document.querySelector('main')?.append(document.createElement('details'));
				void document.body.offsetHeight;
				await document.fonts.ready;
			});
			expect([...faces.keys()].sort()).toEqual(
				FAMILIES.flatMap(({ id, cuts }) =>
					cuts.map(({ weight }) => `${id}-${lang}-${weight}`)
				).sort()
			);
			const bytes = await Promise.all(faces.values());
			expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET_BYTES);
		});
	}

	test(`${lang}: every letter of the story is set in our own faces`, async ({ page }, {
		project
	}) => {
		test.skip(project.name !== 'desktop', 'a page has the same words at every size');
		await page.goto(`${lang}/`);
		await page.evaluate(() => document.fonts.ready);
		// Letters of other alphabets in names come with a file of their own, asked for when they are met.
		// A picture that wakes takes nodes away while they are asked about: then it is asked again.
		await expect(async () => {
			const text = 'h1, h2, h3, .standfirst, section p, figcaption, [data-label], summary';
			expect(await fontsOf(page, text)).toEqual(['ours']);
		}).toPass();
	});

	test(`${lang}: nothing shifts, on load or in a whole reading`, async ({ page }, { project }) => {
		test.skip(
			project.name === 'desktop' && lang !== 'en',
			'long words break narrow lines: the phone reads all three'
		);
		// A reading of the whole story, screen by screen.
		test.setTimeout(120_000);
		await page.addInitScript(() => {
			const shifts: { value: number; what: string }[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & {
					value: number;
					sources: {
						node: Node | null;
						previousRect: DOMRectReadOnly;
						currentRect: DOMRectReadOnly;
					}[];
				})[]) {
					const nodes = entry.sources.map(({ node, previousRect: p, currentRect: c }) =>
						[
							node instanceof Element
								? `<${node.className} ${node.getAttribute('data-label') ?? ''}>`
								: `"${node?.textContent}" in ${node?.parentElement?.tagName} ${node?.parentElement?.closest('[data-label],[id]')?.getAttribute('data-label')}`,
							[p, c].map((r) => `${r.x},${r.y} ${r.width}×${r.height}`).join(' → ')
						].join(' ')
					);
					shifts.push({ value: entry.value, what: `at ${scrollY}: ${nodes.join(' | ')}` });
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`${lang}/`);
		await page.evaluate(() => document.fonts.ready);
		const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
		const { height } = page.viewportSize() ?? { height: 800 };
		for (let y = 0; y < end; y += height * 0.75) {
			await page.evaluate((top) => scrollTo(0, top), y);
			await atRest(page);
		}
		const shifts = await page.evaluate(
			() => (window as unknown as { shifts: { value: number; what: string }[] }).shifts
		);
		const told = shifts.map(({ value, what }) => `${value.toFixed(5)} ${what}`).join('\n');
		expect(shifts.reduce((sum, { value }) => sum + value, 0).toFixed(3), told).toBe('0.000');
	});
}
