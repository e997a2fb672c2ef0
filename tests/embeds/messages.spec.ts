/** Messages from anybody, to the chart and to the host: junk and forgery are ignored, and nothing is thrown in either window. */
import { expect } from '@playwright/test';
import { loader, test } from '../support/host-page';
import { offerOf, pasted } from '../support/offers';

/** Whatever a window may be sent. As source, since both sides make it for themselves. */
const JUNK = `[
	null, undefined, NaN, Infinity, 0, -1, true, '', 'x', '{', '{"type":"kz-hello"', '[iFrameSizer]', '[iFrameSizer]:', 'pymxPYMx',
	'pymxPYMxaxPYMxheightxPYMxNaN', 'x'.repeat(5000000), [], [[]], {}, { type: null }, { type: {} }, { type: 'embed-size' }, { type: 'kz-hello', h: NaN },
	{ kz: 1 }, { kz: 1, type: 'embed-size', height: NaN, w: NaN, min: NaN }, { kz: 1, height: '9999px', w: '500', min: {} }, { kz: {}, src: null },
	{ kz: 1, height: null, w: null, min: null, src: {} }, { __proto__: null, kz: 1, src: 'javascript:alert(1)' }, new Map([['kz', 1]]), new Date(NaN),
	new ArrayBuffer(1000000), { kz: 1, height: 1e9, w: 1, min: -1 }, { kz: 1, method: 'resize', height: -5, w: 500, min: 9 }
]`;
const SEND = `for (const message of ${JUNK}) to.postMessage(message, '*');`;

test('from the host to the chart', async ({ page, viz, openHost, faults }) => {
	await openHost(pasted('frame', viz, 'since'));
	const chart = page.locator('iframe').contentFrame();
	await expect(chart.getByRole('button', { name: 'Previous step' })).toBeEnabled();
	await expect(chart.locator('.living:not(.waking)')).toBeVisible();
	await expect(chart.locator('figure')).toHaveAttribute('data-settled', 'true');
	const shown = () => chart.locator('main').evaluate((main) => main.outerHTML);
	const before = await shown();
	await page.evaluate(`{ const to = frames[0]; ${SEND} }`);
	// What came before this answer has been read.
	const answer = await page.evaluate(
		() =>
			new Promise((done) => {
				addEventListener('message', ({ data }) => data?.kz === 1 && done(data));
				frames[0]?.postMessage({ type: 'kz-hello' }, '*');
			})
	);
	expect(answer).toMatchObject({ kz: 1, type: 'embed-size' });
	expect(await shown()).toBe(before);
	expect(page.url()).toContain('news.localhost');
	expect(faults).toEqual([]);
});

test('from a stranger on the page: to the chart, which answers its host alone, and to the host in the chart’s name', async ({
	page,
	viz,
	openHost,
	faults
}) => {
	const src = `${viz}en/embed/rules/`;
	const forged = [999, 19999, 1, 25000, 1e308].map(
		(height) =>
			`parent.postMessage({ kz: 1, type: 'embed-size', sentinel: 'amp', w: 500, min: ${height}, height: ${height}, src: '${src}' }, '*');`
	);
	const stranger = `<script>window.answers = 0; addEventListener('message', () => answers++); const send = () => { const chart = parent.frames[0]; chart.postMessage({ type: 'kz-hello' }, '*'); { const to = chart; ${SEND} } { const to = parent; ${SEND} } ${forged.join('')} }; addEventListener('load', () => { send(); parent.postMessage('sent', '*'); });</script>`;
	await openHost(
		`<div style="width:500px">${pasted('frame', viz, 'rules')}</div><script>window.sent = new Promise((done) => addEventListener('message', ({ data }) => data === 'sent' && done(1)));</script>${loader(viz)}<iframe sandbox="allow-scripts" title="" srcdoc="${stranger.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`
	);
	await expect(page.locator('iframe').first().contentFrame().locator('figure')).toBeVisible();
	await page.evaluate(() => (window as unknown as { sent: Promise<1> }).sent);
	// Twice, so that whatever was to be written has been.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	expect(
		await page
			.locator('iframe')
			.first()
			.evaluate((one) => one.clientHeight)
	).toBe(offerOf('en', 'rules').height);
	const other = page.frames().find((frame) => frame.url() === 'about:srcdoc');
	expect(await other?.evaluate(() => (window as unknown as { answers: number }).answers)).toBe(0);
	expect(faults).toEqual([]);
});
