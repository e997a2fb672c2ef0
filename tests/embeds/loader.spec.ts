/** The script for host pages in a host page: it sizes frames early and late, makes charts of pictures, and works under a strict policy. */
import { expect } from '@playwright/test';
import { loader, prose, test } from '../support/host-page';

const frame = (viz: string, scene: string, height = 120) =>
	`<iframe src="${viz}en/embed/${scene}/" title="${scene}" width="100%" height="${height}" style="border:0"></iframe>`;

test('sizes every frame that is too low, where it is there at once and where it comes late', async ({
	page,
	viz,
	openHost,
	faults
}) => {
	const frames = ['day', 'rules', 'dead'].map((scene) => frame(viz, scene)).join(prose(4));
	const heights = () =>
		page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
	await openHost(frames + loader(viz));
	await expect.poll(async () => Math.min(...(await heights()))).toBeGreaterThan(300);
	const early = await heights();

	await openHost(frames);
	await page.waitForLoadState();
	expect(await heights()).toEqual([120, 120, 120]);
	await page.evaluate((src) => {
		const script = Object.assign(document.createElement('script'), { type: 'module', src });
		document.body.append(script);
	}, `${viz}embed/v1.js`);
	await expect.poll(heights).toEqual(early);
	expect(faults).toEqual([]);
});

test('makes a chart of a picture, at an address of ours whatever the figure says', async ({
	page,
	viz,
	openHost,
	faults
}) => {
	const figure = (chart: string) =>
		`<figure data-kz-chart="${chart}" data-kz-height="500"><a href="${viz}en/"><img alt="" src="data:," width="680" height="500"></a><figcaption>Turnout by the hour</figcaption></figure>`;
	await openHost(
		[
			figure('en/embed/day/?step=day-noon'),
			figure('//evil.example/'),
			figure('javascript:alert(1)'),
			figure('@evil.example'),
			'<figure data-kz-chart></figure>'
		].join('') + loader(viz)
	);
	const made = page.locator('figure > iframe');
	await expect(made).toHaveCount(4);
	for (const src of await made.evaluateAll((all) =>
		all.map((one) => (one as HTMLIFrameElement).src)
	))
		expect(src.startsWith(viz), src).toBe(true);
	await expect(made.first()).toHaveAttribute('title', 'Turnout by the hour');
	await expect(page.locator('figcaption').first()).toBeVisible();
	const chart = made.first().contentFrame().locator('figure');
	await expect(chart).toHaveAttribute('data-step', 'day-noon');
	expect(faults).toEqual([]);
});

test('needs no more of a strict policy than its own two addresses, and no global name', async ({
	page,
	viz,
	openHost,
	faults
}) => {
	const { origin } = new URL(viz);
	const refused: string[] = [];
	page.on('console', (message) => {
		if (/Refused|violates|Trusted/i.test(message.text())) refused.push(message.text());
	});
	const names = (body: string) =>
		openHost(body, {
			headers: {
				'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`
			}
		}).then(() => page.evaluate(() => Object.keys(window).filter((name) => !/^\d+$/.test(name))));
	const plain = `<iframe src="${viz}en/embed/rules/" title="" width="320" height="100"></iframe>`;
	const without = await names(plain);
	const withLoader = await names(plain + loader(viz));
	await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).not.toBe(100);
	expect(withLoader).toEqual(without);
	expect(refused).toEqual([]);
	expect(faults).toEqual([]);
});
