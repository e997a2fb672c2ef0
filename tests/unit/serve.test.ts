// The server: headers, addresses and compression, on a small made-up site.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from '../../scripts/lib/base.mjs';
import {
	caddyFile,
	headersFile,
	headersFor,
	nginxFile,
	WRITTEN,
	writtenIn
} from '../../scripts/lib/headers.mjs';
import { createSite, listen, settings } from '../../scripts/serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
const files: Record<string, string> = {
	'index.html': 'root',
	'404.html': 'nothing here',
	'en/index.html': 'story',
	'en/about.html': 'about',
	'en/embed/day/index.html': 'embed',
	'en/rows/day.json': '{}',
	'en/facts.json': '{}',
	'embed/v1.js': 'loader()',
	'data/facts.csv': 'a,b',
	'_app/immutable/a.js': 'export const a = 1;'
};
const servers: Server[] = [];
let origin = '';
let based = '';

beforeAll(async () => {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, name)), { recursive: true });
		writeFileSync(join(dir, name), text);
	}
	writeFileSync(
		join(dir, '_app/immutable/a.js.br'),
		brotliCompressSync(files['_app/immutable/a.js']!)
	);
	for (const base of ['', '/2022/referendum']) {
		const { server, origin: at } = await listen(createSite(dir, { base }), { port: 0 });
		servers.push(server);
		if (base) based = at;
		else origin = at;
	}
});
afterAll(() => {
	for (const server of servers) server.close();
	rmSync(dir, { recursive: true });
});

/** One request as it is, without following redirects or tidying the path. */
function get(
	path: string,
	{ at = origin, headers = {}, method = 'GET' } = {}
): Promise<{ status: number; headers: IncomingMessage['headers']; body: string }> {
	return new Promise((done, fail) => {
		request(at, { path, headers, method }, (response) => {
			let body = '';
			response.on('data', (chunk) => (body += chunk));
			response.on('end', () =>
				done({ status: response.statusCode ?? 0, headers: response.headers, body })
			);
		})
			.on('error', fail)
			.end();
	});
}

describe('addresses', () => {
	it('serves a folder with its slash and sends the bare spelling there, query kept', async () => {
		expect((await get('/en/')).body).toBe('story');
		const bare = await get('/en?theme=dark');
		expect([bare.status, bare.headers.location]).toEqual([308, '/en/?theme=dark']);
	});

	it('serves a file without a slash and sends the other spelling there', async () => {
		expect((await get('/en/about')).body).toBe('about');
		expect((await get('/en/about/')).headers.location).toBe('/en/about');
	});

	it('answers what is not there with the 404 page and status 404', async () => {
		for (const path of ['/none', '/en/none/', '/en/%zz', '/%00', '/_app/immutable/a.js/x']) {
			const { status, body } = await get(path);
			expect([path, status, body]).toEqual([path, 404, 'nothing here']);
		}
	});

	it('never leaves its folder or its host', async () => {
		for (const path of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd'])
			expect((await get(path)).status, path).toBe(404);
		expect((await get('//example.org/')).headers.location).toBe('/example.org/');
	});

	it('lives in a folder of the domain', async () => {
		expect((await get('/2022/referendum/en/', { at: based })).body).toBe('story');
		expect((await get('/2022/referendum/en', { at: based })).headers.location).toBe(
			'/2022/referendum/en/'
		);
		expect((await get('/', { at: based })).headers.location).toBe('/2022/referendum/');
		expect((await get('/en/', { at: based })).status).toBe(404);
	});

	it('takes GET and HEAD alone', async () => {
		expect((await get('/en/', { method: 'POST' })).status).toBe(405);
		const head = await get('/en/', { method: 'HEAD' });
		expect([head.status, head.body]).toEqual([200, '']);
	});
});

describe('headers', () => {
	it('keeps hashed files for ever, pages for a minute', async () => {
		expect((await get('/_app/immutable/a.js')).headers['cache-control']).toContain('immutable');
		expect((await get('/en/')).headers['cache-control']).toBe(
			'public, max-age=60, must-revalidate'
		);
	});

	it('sends the compressed file to who takes it', async () => {
		const { headers } = await get('/_app/immutable/a.js', { headers: { 'accept-encoding': 'br' } });
		expect(headers['content-encoding']).toBe('br');
		expect(headers['content-type']).toContain('javascript');
		expect((await get('/_app/immutable/a.js')).headers['content-encoding']).toBeUndefined();
	});

	it('answers an unchanged file with 304', async () => {
		const { etag } = (await get('/en/')).headers;
		expect((await get('/en/', { headers: { 'if-none-match': etag! } })).status).toBe(304);
	});

	it('lets other sites use embeds, modules and data, and no one else read pages', async () => {
		for (const path of [
			'/en/embed/day/',
			'/en/rows/day.json',
			'/en/facts.json',
			'/embed/v1.js',
			'/_app/immutable/a.js',
			'/data/facts.csv'
		]) {
			const { headers } = await get(path);
			expect(headers['access-control-allow-origin'], path).toBe('*');
			expect(headers['cross-origin-resource-policy'], path).toBe('cross-origin');
		}
		expect((await get('/en/')).headers['access-control-allow-origin']).toBeUndefined();
		expect((await get('/en/embed/day/')).headers['cross-origin-embedder-policy']).toBe(
			'require-corp'
		);
		expect((await get('/embed/v1.js')).headers['cross-origin-embedder-policy']).toBeUndefined();
	});

	it('never forbids framing', () => {
		expect(headersFile()).not.toMatch(/x-frame-options|frame-ancestors/i);
	});

	it('never sets one header by two rules, which static hosts would join', () => {
		for (const path of ['/', '/en/', '/en/embed/day/', '/embed/v1.js', '/_app/immutable/a.js']) {
			const names = headersFile()
				.split('\n\n')
				.map((block) => block.split('\n'))
				.filter(([rule = '']) =>
					rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path
				)
				.flatMap(([, ...lines]) => lines.map((line) => line.split(':')[0]));
			expect(new Set(names).size, path).toBe(names.length);
			expect(names.length).toBeGreaterThan(0);
			expect(Object.keys(headersFor(path)).length).toBeGreaterThanOrEqual(3);
		}
	});

	it.each(Object.entries(WRITTEN))('%s says the same', (name, text) => {
		expect(writtenIn(name), 'run: node scripts/lib/headers.mjs').toBe(text());
	});

	const PATHS = [
		'/',
		'/en/',
		'/kk/data/',
		'/en/embed/day/',
		'/embed/v1.js',
		'/oembed/ru/day.json',
		'/share/en/day-light.png',
		'/_app/immutable/a.js',
		'/favicon.svg'
	];

	it('nginx, which takes one block for a path, finds all of its headers there', () => {
		const blocks = [...nginxFile().matchAll(/^location (\S+) (\S+) \{\n([^]*?)^\}/gm)].map(
			([, how = '', path = '', body = '']) => ({ how, path, body })
		);
		for (const path of PATHS) {
			const exact = blocks.find((block) => block.how === '=' && block.path === path);
			const [longest] = blocks
				.filter((block) => block.how === '^~' && path.startsWith(block.path))
				.sort((a, b) => b.path.length - a.path.length);
			const set = [...((exact ?? longest)?.body ?? '').matchAll(/add_header (\S+) "(.*)";/g)].map(
				([, name = '', value = '']) => [name, value]
			);
			expect(Object.fromEntries(set), path).toEqual(headersFor(path));
		}
	});

	it('Caddy, which sets all that match, sets none twice', () => {
		const lines = [...caddyFile().matchAll(/^header (\S+) (\S+) "(.*)"$/gm)];
		for (const path of PATHS) {
			const set = lines.filter(([, rule = '']) =>
				rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path
			);
			expect(new Set(set.map(([, , name]) => name)).size, path).toBe(set.length);
			expect(Object.fromEntries(set.map(([, , name, value]) => [name, value])), path).toEqual(
				headersFor(path)
			);
		}
	});
});

describe('settings', () => {
	it.each([
		[undefined, ''],
		['', ''],
		['/', ''],
		['2022/referendum', '/2022/referendum'],
		['/2022/referendum/', '/2022/referendum']
	])('base path %s is "%s"', (given, base) => expect(basePath(given)).toBe(base));

	it('refuses a port that is none', () => {
		expect(() => settings({ PORT: 'http' })).toThrow('PORT is not a port: http');
	});

	it('takes the next port when one is taken', async () => {
		const first = await listen(createSite(dir), { port: 0 });
		const port = Number(new URL(first.origin).port);
		const second = await listen(createSite(dir), { port });
		servers.push(first.server, second.server);
		expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
		await expect(listen(createSite(dir), { port, exact: true })).rejects.toThrow('EADDRINUSE');
	});
});
