// The headers' forms for other servers, in those servers: every header of every kind of path, at a domain's root and in a folder.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../scripts/lib/headers.mjs';
import { CADDY, NGINX, isThere, start } from '../support/programs';

const FILES = {
	'index.html': 'root',
	'404.html': 'nothing here',
	'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'en/index.html': 'story',
	'en/embed/index.html': 'builder',
	'en/embed/day/index.html': 'chart',
	'en/rows/day.json': '{}',
	'en/facts.json': '{}',
	'embed/v1.js': 'loader()',
	'oembed/en/day.json': '{}',
	'share/en/day-gap.png': 'picture',
	'data/facts.csv': 'a,b',
	'_app/immutable/a.js': 'export const a = 1;',
	'_app/env.js': 'export const env = {}'
};
/** What is there, as a reader asks for it. */
const PAGES = Object.keys(FILES)
	.filter((file) => file !== '404.html')
	.map((file) => `/${file.replace(/index\.html$/, '')}`);
const NOWHERE = ['/none', '/en/embed/none/', '/_app/immutable/none.js', '/data/none.csv'];
/** Every header that any of our rules sets, and those that none may. */
const OURS = [
	...new Set(PAGES.flatMap((path) => Object.keys(headersFor(path)))),
	'X-Frame-Options',
	'Content-Security-Policy'
];

interface Answer {
	status: number;
	/** Each value that a header was sent with. */
	values: (name: string) => string[];
	body: string;
}

const get = (port: number, path: string) =>
	new Promise<Answer>((done, fail) => {
		const asked = request({ host: '127.0.0.1', port, path, agent: false }, (response) => {
			let body = '';
			response.on('data', (part) => (body += part));
			response.on('end', () => {
				const pairs = response.rawHeaders.flatMap((name, at, all) =>
					at % 2 ? [] : [[name.toLowerCase(), all[at + 1] ?? ''] as const]
				);
				const values = (name: string) =>
					pairs.filter(([one]) => one === name.toLowerCase()).map(([, value]) => value);
				done({ status: response.statusCode ?? 0, values, body });
			});
		});
		asked.setHeader('Accept-Encoding', 'gzip');
		asked.on('error', fail).end();
	});

for (const program of [NGINX, CADDY]) {
	const there = isThere(program);
	if (!there) console.log(`\n!!! NOT TESTED in ${program.command}, which isn't installed.\n`);
	for (const base of ['', '/2022/referendum']) {
		describe.skipIf(!there)(`${program.command}, at ${base || 'the root'}`, () => {
			const root = mkdtempSync(join(tmpdir(), 'site-'));
			let port: number;
			let stop: () => Promise<void>;
			beforeAll(async () => {
				chmodSync(root, 0o755);
				for (const [name, text] of Object.entries(FILES)) {
					const file = join(root, base, name);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, text);
					writeFileSync(`${file}.gz`, gzipSync(text));
				}
				({ port, stop } = await start(program, root, { base }));
			});
			afterAll(async () => {
				await stop();
				rmSync(root, { recursive: true, force: true });
			});

			it.each(PAGES)('%s has all of its headers, once, and none of another', async (path) => {
				const { status, values } = await get(port, base + path);
				expect(status).toBe(200);
				const asked: Record<string, string> = headersFor(path);
				for (const name of OURS) {
					const value = asked[name];
					expect(values(name), name).toEqual(value === undefined ? [] : [value]);
				}
				expect(values('content-encoding')).toEqual(['gzip']);
			});

			it.each(NOWHERE)('%s is our page for what isn’t there, kept by nobody', async (path) => {
				const { status, values, body } = await get(port, base + path);
				expect(status).toBe(404);
				expect(body).not.toBe('');
				for (const [name, value] of Object.entries(headersFor('/404')))
					expect(values(name), name).toEqual([value]);
				expect(values('cache-control')).toEqual(['no-store']);
				expect(values('content-type').join()).toContain('text/html');
			});

			it('a page without its slash leads to the page', async () => {
				const { status, values } = await get(port, `${base}/en/embed/day`);
				expect([301, 302, 307, 308]).toContain(status);
				expect(values('location').join()).toMatch(/\/en\/embed\/day\/$/);
			});

			it('says what files are', async () => {
				const type = async (path: string) =>
					(await get(port, base + path)).values('content-type').join();
				expect(await type('/data/facts.csv')).toContain('text/csv');
				expect(await type('/en/rows/day.json')).toContain('application/json');
				expect(await type('/embed/v1.js')).toContain('javascript');
			});
		});
	}
}
