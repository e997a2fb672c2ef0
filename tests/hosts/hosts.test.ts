// The built site at a domain's root and in a folder, on three servers: every page and file that its pages lead to is there, by every spelling that a host may give an address, and it wakes.
import { chromium, type Browser } from '@playwright/test';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync
} from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_ARGS, findBrowser, thisMachine } from '../support/browser';
import { isThere, NGINX, start } from '../support/programs';

/** The second is built by the phase that runs this: see scripts/test.mjs. */
const SITES = { '': 'build', '/a/b': '.cache/in-a-folder/build' };

interface Host {
	name: string;
	/** Has the site's own page for what isn't there. */
	nothing: boolean;
	/** Why it isn't asked here. */
	missing?: string | undefined;
	/** @param root has the site below the base's folder */
	start: (root: string, base: string) => Promise<{ port: number; stop: () => unknown }>;
}

const listening = async (handler: RequestListener) => {
	const server = createServer(handler);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	return {
		port: typeof address === 'object' && address ? address.port : 0,
		stop: () => server.close()
	};
};

/** As `python -m http.server`, and most of what serves files, does it: a folder's address without a slash leads to the one with it, and nothing else is written anew. */
const plain =
	(root: string): RequestListener =>
	({ url = '/' }, response) => {
		const path = decodeURI(url.split('?')[0] ?? '/');
		const at = join(root, path);
		if (!existsSync(at)) return void response.writeHead(404).end('no such file');
		if (statSync(at).isDirectory() && !path.endsWith('/'))
			return void response.writeHead(301, { Location: `${path}/` }).end();
		const file = statSync(at).isDirectory() ? join(at, 'index.html') : at;
		if (!existsSync(file)) return void response.writeHead(404).end('no list of files');
		const type = { html: 'text/html', js: 'text/javascript', json: 'application/json' }[
			file.split('.').at(-1) ?? ''
		];
		response.writeHead(200, type ? { 'Content-Type': type } : {}).end(readFileSync(file));
	};

const HOSTS: Host[] = [
	{
		name: 'nginx',
		nothing: true,
		missing: isThere(NGINX) ? undefined : 'it isn’t installed',
		start: (root, base) => start(NGINX, root, { base })
	},
	{
		name: 'sirv',
		nothing: false,
		// As it is when nobody tells it anything.
		start: (root) => listening(sirv(root) as RequestListener)
	},
	{ name: 'a plain file server', nothing: false, start: (root) => listening(plain(root)) }
];

/** Addresses in a page's markup that lead to files of ours. */
const addressesIn = (html: string) =>
	[
		...html
			.replace(/<script[^]*?<\/script>/g, (all) => all.slice(0, all.indexOf('>') + 1))
			.matchAll(/\s(?:href|src)="([^"]*)"/g)
	]
		.map(([, address = '']) => address.replaceAll('&amp;', '&'))
		.filter((address) => !/^(?:[a-z]+:|\/\/|#)/i.test(address));

let browser: Browser;
beforeAll(async () => {
	const executablePath = findBrowser(thisMachine(() => chromium.executablePath()));
	browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: BROWSER_ARGS
	});
});
afterAll(() => browser.close());

for (const [base, built] of Object.entries(SITES))
	for (const host of HOSTS) {
		if (host.missing) console.log(`\n!!! NOT TESTED in ${host.name}: ${host.missing}.\n`);
		describe.skipIf(host.missing)(
			`${host.name}, at ${base || 'the root'}`,
			{ timeout: 60_000 },
			() => {
				const root = mkdtempSync(join(tmpdir(), 'host-'));
				let origin: string;
				let stop: () => unknown;
				beforeAll(async () => {
					if (base) cpSync(resolve(built), join(root, base), { recursive: true });
					else {
						rmSync(root, { recursive: true });
						symlinkSync(resolve(built), root);
					}
					const server = await host.start(root, base);
					origin = `http://127.0.0.1:${server.port}`;
					stop = server.stop;
				});
				afterAll(async () => {
					await stop?.();
					rmSync(root, { recursive: true, force: true });
				});

				it('has every file that its pages lead to', async () => {
					const seen = new Set<string>();
					const wait = [`${origin}${base}/`];
					let pages = 0;
					for (let url = wait.pop(); url; url = wait.pop()) {
						const { pathname } = new URL(url);
						if (seen.has(pathname)) continue;
						seen.add(pathname);
						// The build in a folder leaves out the pictures to share: tests/build has them all.
						const picture = /\/share\/.*\.png$/.test(pathname);
						if (picture && !existsSync(join(built, pathname.slice(base.length)))) continue;
						const answer = await fetch(origin + pathname);
						expect(answer.status, pathname).toBe(200);
						expect(pathname.startsWith(`${base}/`), pathname).toBe(true);
						if (!/text\/html/.test(answer.headers.get('content-type') ?? '')) {
							await answer.arrayBuffer();
							continue;
						}
						pages += 1;
						// Addresses are as from where the answer came from.
						for (const address of addressesIn(await answer.text()))
							wait.push(new URL(address, answer.url).href);
					}
					expect(pages).toBeGreaterThan(60);
					expect(seen.size).toBeGreaterThan(pages + 20);
				});

				it('takes an address with and without its slash, and the file’s own', async () => {
					const html = (path: string) => fetch(`${origin}${base}${path}`).then((one) => one.text());
					const story = await html('/en/');
					expect(story).toContain('data-story');
					expect(await html('/en/index.html')).toBe(story);
					expect(await html('/en')).toBe(story);
				});

				it('has nothing where there is nothing, at any depth', async () => {
					for (const path of ['/none', '/en/none/', '/en/embed/none/', '/en/at/none/none']) {
						const answer = await fetch(`${origin}${base}${path}`);
						expect(answer.status, path).toBe(404);
						if (host.nothing) expect(await answer.text(), path).toContain(`href="${base}/kk/"`);
					}
				});

				it('tells the story and a chart alive, from the file’s own address too', async () => {
					const page = await browser.newPage();
					const faults: string[] = [];
					page.on('pageerror', ({ message }) => faults.push(message));
					page.on('response', (answer) => {
						if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
					});
					const settled = (scene: string, step: string) =>
						page
							.locator(`figure[data-figure="${scene}"][data-step="${step}"][data-settled="true"]`)
							.waitFor({ state: 'attached' });
					await page.goto(`${origin}${base}/`);
					await page.waitForURL(`${origin}${base}/en/`);
					await page.goto(`${origin}${base}/en/index.html#electorate-came`);
					await settled('electorate', 'electorate-came');
					await page.goto(`${origin}${base}/ru/embed/since/?step=since-before`);
					await settled('since', 'since-before');
					await page.goto(`${origin}${base}/kk/at/day-noon/`);
					await page.waitForURL(`${origin}${base}/kk/#day-noon`);
					await settled('day', 'day-noon');
					expect(faults).toEqual([]);
					await page.close();
				});
			}
		);
	}
