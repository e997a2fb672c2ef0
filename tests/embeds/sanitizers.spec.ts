/** Snippets through the filters that CMSs have: what comes out is rendered, and says what the chart says. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import sanitize from 'sanitize-html';
import { loader, test } from '../support/host-page';
import { offerOf, pasted } from '../support/offers';

/** What WordPress leaves of a post by an author whom it doesn't trust with HTML: figures with data-attributes, links, pictures. */
const KSES = {
	allowedTags: [...sanitize.defaults.allowedTags, 'figure', 'figcaption', 'img'],
	allowedAttributes: {
		a: ['href'],
		img: ['src', 'alt', 'width', 'height', 'loading', 'style'],
		figure: ['data-*']
	}
};

const FILTERS: Record<string, (html: string) => string> = {
	'sanitize-html as it comes': (html) => sanitize(html),
	'sanitize-html with pictures': (html) =>
		sanitize(html, { allowedTags: [...sanitize.defaults.allowedTags, 'img'] }),
	'as WordPress filters': (html) => sanitize(html, KSES),
	'with frames from our site': (html) =>
		sanitize(html, {
			allowedTags: ['iframe'],
			allowedAttributes: { iframe: ['src', 'title', 'width', 'height', 'loading'] },
			allowedIframeDomains: ['viz.localhost']
		})
};

for (const [name, filter] of Object.entries(FILTERS)) {
	test(`${name}: the picture leads to the story, and is a picture where pictures are let through`, async ({
		page,
		viz,
		openHost
	}) => {
		if (name.includes('frames')) {
			const html = filter(pasted('loader', viz, 'day'));
			await openHost(html);
			await expect(page.locator('iframe').contentFrame().locator('h1')).toBeVisible();
			expect(await page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(
				offerOf('en', 'day').height
			);
			return;
		}
		await openHost(filter(pasted('picture', viz, 'day')));
		await expect(page.locator('a')).toHaveAttribute('href', `${viz}en/`);
		await expect(page.getByText(offerOf('en', 'day').title)).toBeVisible();
		const pictures = await page.locator('img').all();
		expect(pictures.length).toBe(name === 'sanitize-html as it comes' ? 0 : 1);
		for (const picture of pictures) await expect(picture).toHaveAttribute('alt', /day/);
	});
}

test('DOMPurify: the picture comes through whole, and becomes the chart where the loader runs', async ({
	page,
	viz,
	openHost,
	faults
}) => {
	await page.goto('about:blank');
	await page.addScriptTag({
		content: readFileSync('node_modules/dompurify/dist/purify.min.js', 'utf8')
	});
	const purify = (html: string) =>
		page.evaluate(
			(dirty) =>
				(
					window as unknown as { DOMPurify: { sanitize: (dirty: string) => string } }
				).DOMPurify.sanitize(dirty),
			html
		);
	const picture = await purify(pasted('picture', viz, 'rules'));
	const frame = await purify(pasted('frame', viz, 'rules'));
	expect(frame).toBe('');
	await openHost(picture);
	await expect(page.locator('figure a img')).toHaveAttribute('alt', /rules/);
	await openHost(picture + loader(viz));
	await expect(page.locator('figure > iframe').contentFrame().locator('h1')).toBeVisible();
	expect(faults).toEqual([]);
});

test('a filter as WordPress has it leaves what the loader needs', async ({
	page,
	viz,
	openHost
}) => {
	await openHost(FILTERS['as WordPress filters']!(pasted('picture', viz, 'rules')) + loader(viz));
	const frame = page.locator('figure > iframe');
	await expect(frame.contentFrame().locator('h1')).toBeVisible();
	await expect(frame).toHaveAttribute('title', offerOf('en', 'rules').title);
});
