/** A chart is readable behind every lock that a host may put on: policies, sandboxes, wrappers, rules of style, no scripts at all. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type FrameLocator } from '@playwright/test';
import { test } from '../support/host-page';
import { offerOf, pasted } from '../support/offers';

/** Finding, picture and source are there to be seen; the numbers are there to be asked for. */
async function readable(chart: FrameLocator): Promise<void> {
	await expect(chart.locator('h1')).toBeVisible();
	await expect(chart.locator('.picture svg').first()).toBeVisible();
	expect(await chart.locator('.picture [data-mark]').count()).toBeGreaterThan(0);
	await expect(chart.locator('.source')).toBeVisible();
	await expect(chart.locator('table tbody tr').first()).toBeAttached();
}

const SANDBOXES = [
	'',
	'allow-scripts',
	'allow-scripts allow-popups',
	'allow-scripts allow-same-origin',
	'allow-same-origin'
];

test('five sandboxes; where scripts may run, its pages turn', async ({
	page,
	viz,
	openHost,
	faults
}) => {
	await openHost(
		SANDBOXES.map(
			(rules) =>
				`<iframe sandbox="${rules}" src="${viz}en/embed/since/" title="" width="320" height="610"></iframe>`
		).join('')
	);
	for (const [at, rules] of SANDBOXES.entries()) {
		const chart = page.locator('iframe').nth(at).contentFrame();
		await readable(chart);
		if (!rules.includes('scripts')) continue;
		await chart.getByRole('button', { name: 'Previous step' }).click();
		await expect(chart.locator('figure')).toHaveAttribute('data-step', 'since-after');
		await expect(chart.locator('.step[data-current]')).toHaveAttribute(
			'data-step-id',
			'since-after'
		);
	}
	expect(faults).toEqual([]);
});

test('a sandboxed wrapper without an address, and a page from a disk', async ({
	page,
	viz,
	openHost
}) => {
	const frame = pasted('frame', viz, 'rules');
	await openHost(
		`<iframe sandbox="allow-scripts" width="640" height="700" title="" srcdoc="${frame.replaceAll('"', '&quot;')}"></iframe>`
	);
	await readable(page.locator('iframe').contentFrame().locator('iframe').contentFrame());
	const file = join(mkdtempSync(join(tmpdir(), 'host-')), 'index.html');
	writeFileSync(file, `<!doctype html><meta charset="utf-8"><body>${frame}`);
	await page.goto(`file://${file}`);
	await readable(page.locator('iframe').contentFrame());
});

test('a host that is isolated, and one that allows frames from our site alone', async ({
	page,
	viz,
	openHost
}) => {
	await openHost(pasted('frame', viz, 'rules'), {
		headers: {
			'cross-origin-embedder-policy': 'require-corp',
			'cross-origin-opener-policy': 'same-origin'
		}
	});
	expect(await page.evaluate(() => crossOriginIsolated || !isSecureContext)).toBe(true);
	await readable(page.locator('iframe').contentFrame());
	await openHost(pasted('frame', viz, 'rules'), {
		headers: { 'content-security-policy': `default-src 'none'; frame-src ${new URL(viz).origin}` }
	});
	await readable(page.locator('iframe').contentFrame());
});

const STYLES: Record<string, string> = {
	'rules that unset everything': '*{all:unset!important}',
	'small type and frames of the host’s own height':
		'html{font-size:62.5%}iframe{height:auto!important;max-height:none;border:5px solid red}',
	'a column that is scaled': 'body{transform:scale(.9);zoom:1.1}div{overflow:hidden;contain:layout}'
};
for (const [name, css] of Object.entries(STYLES)) {
	test(`${name}: the frame keeps its height and its width`, async ({ page, viz, openHost }) => {
		await openHost(
			`<div style="display:block!important;width:500px!important">${pasted('frame', viz, 'rules')}</div>`,
			{
				head: `<style>${css}</style>`
			}
		);
		const frame = page.locator('iframe');
		await readable(frame.contentFrame());
		const size = await frame.evaluate((one) => {
			const { offsetWidth, offsetHeight } = one as HTMLElement;
			return [offsetWidth, offsetHeight];
		});
		expect(size).toEqual([500, offerOf('en', 'rules').height]);
	});
}

test.describe('without JavaScript anywhere', () => {
	test.use({ javaScriptEnabled: false });

	test('picture, text and table stand in the frame; the picture tier is a picture', async ({
		page,
		viz,
		openHost
	}) => {
		await openHost(pasted('loader', viz, 'day') + pasted('picture', viz, 'day'));
		const chart = page.locator('iframe').contentFrame();
		await readable(chart);
		await expect(chart.locator('table tbody tr').first()).toBeVisible();
		await expect(chart.locator('[data-turn]').first()).toBeHidden();
		await expect(chart.locator('.step[data-current] p').first()).toBeVisible();
		await expect(page.locator('figure a img')).toHaveAttribute('alt', /day/);
	});
});
