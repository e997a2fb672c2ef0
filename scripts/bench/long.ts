// `npm run bench:long`: half an hour of random reading (`--minutes 30`), and what the page holds on to after every tenth of it.
import { chromium } from '@playwright/test';
import { parseArgs } from 'node:util';
import { BROWSER_ARGS, findBrowser, thisMachine } from '../../tests/support/browser';
import { jumpTo, STEPS } from '../../tests/support/story';
import { heldAt, wander, type Held } from '../../tests/support/wander';
import { basePath } from '../lib/base.mjs';
import { build } from '../lib/build.mjs';
import { createSite, listen } from '../serve.mjs';

const { values: given } = parseArgs({
	options: {
		minutes: { type: 'string', default: '30' },
		'no-build': { type: 'boolean', default: false }
	}
});
if (!given['no-build']) await build();
const minutes = Number(given.minutes);
if (!(minutes > 0)) throw new Error(`--minutes is not a number of minutes: ${given.minutes}`);

const { server, origin } = await listen(createSite('build', { base: basePath() }), { port: 0 });
const executablePath = findBrowser(thisMachine(() => chromium.executablePath()));
const browser = await chromium.launch({
	...(executablePath && { executablePath }),
	args: BROWSER_ARGS
});
try {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	const cdp = await context.newCDPSession(page);
	// What compiles this file names its functions by a helper that no page has.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.goto(`${origin}${basePath()}/en/`);
	for (const { scene, step } of STEPS) await jumpTo(page, scene, step);
	await wander(page, 7, 60);

	const started = Date.now();
	let moves = 0;
	const tell = ({ heap, nodes, listeners }: Held) =>
		console.log(
			[
				`${((Date.now() - started) / 60_000).toFixed(1)} min`,
				`${moves} moves`,
				`heap ${(heap / 1024 / 1024).toFixed(2)} MB`,
				`${nodes} nodes`,
				`${listeners} listeners`
			].join('  ')
		);
	tell(await heldAt(page, cdp, 'day', 'day-noon'));
	for (let part = 1; part <= 10; part += 1) {
		while (Date.now() - started < (part / 10) * minutes * 60_000) {
			await wander(page, moves + 1, 50);
			moves += 50;
		}
		tell(await heldAt(page, cdp, 'day', 'day-noon'));
	}
} finally {
	await browser.close();
	server.close();
}
