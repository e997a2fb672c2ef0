// `npm run bench:serving`: what a first visit asks for, and how many such visits nginx answers on this machine with the form that we ship.
import { chromium } from '@playwright/test';
import autocannon from 'autocannon';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_ARGS, findBrowser, thisMachine } from '../../tests/support/browser';
import { isThere, NGINX, start } from '../../tests/support/programs';
import { build } from '../lib/build.mjs';
import { ROOT } from '../lib/run.mjs';
import { watchRequests } from './load';

const { values: given } = parseArgs({
	options: {
		lang: { type: 'string', default: 'en' },
		seconds: { type: 'string', default: '10' },
		connections: { type: 'string', default: '100' }
	}
});
const BUILD = join(ROOT, 'build');

/** Bytes of a file as it lies in the build, made small in one way or another. */
function bytesOf(path: string, small: '' | '.gz' | '.br'): number {
	const file = join(BUILD, path.endsWith('/') ? `${path}index.html` : path);
	const { size } = statSync(file + small, { throwIfNoEntry: false }) ?? statSync(file);
	return size;
}

/** Paths that a reader with an empty cache asks for: until the page has loaded, and until its end is read. */
async function visit(origin: string): Promise<{ load: string[]; whole: string[] }> {
	const browser = await chromium.launch({
		executablePath: findBrowser(thisMachine(() => chromium.executablePath())),
		args: BROWSER_ARGS
	});
	try {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.enable');
		const { all, quiet } = watchRequests(cdp);
		const paths = () => all.map(({ url }) => new URL(url).pathname);
		await page.goto(`${origin}/${given.lang}/`, { waitUntil: 'load' });
		const load = paths();
		const ids = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('[data-step-id]')].map((step) => step.id)
		);
		for (const id of ids) {
			await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
			await quiet(400);
		}
		return { load, whole: paths() };
	} finally {
		await browser.close();
	}
}

interface Served {
	second: number;
	/** Processor milliseconds of the server for a request; undefined where the system doesn't say. */
	cost: number | undefined;
	megabytes: number;
	middle: number;
	worst: number;
	failed: number;
}

/** Processor milliseconds that a process and its children have used; undefined where the system has no /proc. */
function used(pid: number | undefined): number | undefined {
	try {
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/);
		// Ticks of a hundredth of a second, as user and in the kernel: the 14th and 15th field, after a name in brackets.
		return [String(pid), ...children].reduce((sum, id) => {
			const fields = readFileSync(`/proc/${id}/stat`, 'utf8').replace(/.*\) /, '').split(' ');
			return sum + (Number(fields[11]) + Number(fields[12])) * 10;
		}, 0);
	} catch {
		return undefined;
	}
}

/** Asks for the paths in turn, over connections that stay, for as long as the options say. */
async function load(paths: string[], headers: Record<string, string>): Promise<Served> {
	const before = used(pid);
	const { requests, throughput, latency, non2xx, errors, statusCodeStats } = await autocannon({
		url: `http://127.0.0.1:${port}`,
		connections: Number(given.connections),
		duration: Number(given.seconds),
		requests: paths.map((path) => ({ method: 'GET', path, headers }))
	});
	const after = used(pid);
	const same = statusCodeStats?.['304']?.count ?? 0;
	return {
		second: requests.average,
		cost:
			before === undefined || after === undefined ? undefined : (after - before) / requests.total,
		megabytes: throughput.average / 1e6,
		middle: latency.p50,
		worst: latency.p99,
		failed: non2xx - same + errors
	};
}

await build();
if (!isThere(NGINX))
	throw new Error('nginx is not installed: on Debian, `apt-get install nginx` brings it.');
const { port, pid, stop } = await start(NGINX, BUILD);
try {
	const origin = `http://127.0.0.1:${port}`;
	const { load: first, whole } = await visit(origin);
	const home = `/${given.lang}/`;
	const etag = (await fetch(origin + home)).headers.get('etag') ?? '';

	console.log('| one visit | requests | gzip KB | brotli KB |\n| --- | --: | --: | --: |');
	for (const [name, paths] of Object.entries({ 'to the load': first, 'to the end': whole })) {
		const kb = (small: '.gz' | '.br') =>
			paths.reduce((sum, path) => sum + bytesOf(path, small), 0) / 1000;
		console.log(
			`| ${name} | ${paths.length} | ${kb('.gz').toFixed(1)} | ${kb('.br').toFixed(1)} |`
		);
	}

	const zip = { 'accept-encoding': 'gzip' };
	console.log(
		'\n| nginx, one process | requests/s | MB/s | its own CPU, ms a request | wait ms, middle | 99% | failed |\n| --- | --: | --: | --: | --: | --: | --: |'
	);
	for (const [name, paths, headers] of [
		['the page', [home], zip],
		['the page, unchanged', [home], { ...zip, 'if-none-match': etag }],
		['whole visits', whole, zip]
	] as const) {
		const { second, cost, megabytes, middle, worst, failed } = await load([...paths], headers);
		console.log(
			`| ${name} | ${second.toFixed(0)} | ${megabytes.toFixed(0)} | ${cost?.toFixed(3) ?? '–'} | ${middle} | ${worst} | ${failed} |`
		);
	}
	const cpu = /model name\s*:\s*(.*)/.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? '';
	console.log(`\n${given.connections} connections for ${given.seconds} s each, on ${cpu}`);
} finally {
	await stop();
}
