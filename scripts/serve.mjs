// Serves a built folder as a static host would: precompressed files, headers, a 404 page. Also used by tests and benches.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { basePath } from './lib/base.mjs';
import { headersFor, MISSING } from './lib/headers.mjs';

/**
 * A request handler for one site.
 * @param {string} dir the built folder
 * @param {{ base?: string }} [options] `base`: the folder of the domain that the site lives in
 * @returns {import('node:http').RequestListener}
 */
export function createSite(dir, { base = '' } = {}) {
	const root = resolve(dir);
	const prefix = basePath(base);
	// `dev` looks at the disk for every request: a rebuilt site is served whole, not with the last one's lengths.
	const files = sirv(root, { dev: true, etag: true, brotli: true, gzip: true });

	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const [whole = '/', query] = splitQuery(request.url ?? '/');
		if (prefix && (whole === '/' || whole === prefix))
			return redirect(response, 302, `${prefix}/${query}`);
		if (!whole.startsWith(`${prefix}/`)) return notFound(response, root);

		const pathname = whole.slice(prefix.length);
		const page = slashed(root, pathname);
		if (page !== pathname) return redirect(response, 308, `${prefix}${page}${query}`);

		for (const [name, value] of Object.entries(headersFor(pathname)))
			response.setHeader(name, value);
		request.url = pathname + query;
		files(request, response, () => notFound(response, root));
	};
}

/** @param {string} url @returns {[string, string]} the path, and the query with its question mark */
function splitQuery(url) {
	const at = url.indexOf('?');
	return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

/**
 * The address at which a page is served: a folder with a slash, a file without. The pages' links are
 * relative, so the other spelling must not be answered in place.
 * @param {string} root
 * @param {string} pathname
 */
function slashed(root, pathname) {
	// Two slashes would make the redirect an address on another host.
	if (pathname.startsWith('//')) return pathname.replace(/^\/+/, '/');
	const path = decoded(pathname);
	if (path === undefined || path.includes('..')) return pathname;
	if (path.endsWith('/')) {
		const bare = path.slice(0, -1);
		const isFile =
			bare && !isFileAt(join(root, path, 'index.html')) && isFileAt(join(root, `${bare}.html`));
		return isFile ? pathname.slice(0, -1) : pathname;
	}
	return !isFileAt(join(root, `${path}.html`)) && isFileAt(join(root, path, 'index.html'))
		? `${pathname}/`
		: pathname;
}

/** @param {string} path */
function isFileAt(path) {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/** @param {string} path */
function decoded(path) {
	try {
		return decodeURI(path);
	} catch {
		return undefined;
	}
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} location */
function redirect(response, status, location) {
	response.writeHead(status, { Location: location }).end();
}

/** @param {import('node:http').ServerResponse} response @param {string} root */
function notFound(response, root) {
	const page = join(root, '404.html');
	const found = existsSync(page);
	response
		.writeHead(404, {
			...headersFor('/404'),
			'Content-Type': found ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
			...MISSING
		})
		.end(found ? readFileSync(page) : 'Not found\n');
}

/**
 * Listens on the port, or on the next free one of the twenty after it.
 * @param {import('node:http').RequestListener} site
 * @param {{ port?: number, host?: string, exact?: boolean }} [options] port 0 takes any; `exact` fails where the port is taken
 * @returns {Promise<{ server: import('node:http').Server, origin: string }>}
 */
export async function listen(site, { port = 4173, host = 'localhost', exact = false } = {}) {
	for (let at = port; ; at += 1) {
		const server = createServer(site);
		const error = await new Promise((done) => {
			server.once('error', done);
			server.listen(at, host, () => done(undefined));
		});
		if (!error) {
			const address = server.address();
			const taken = address && typeof address === 'object' ? address.port : at;
			const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
			return { server, origin: `http://${name.includes(':') ? `[${name}]` : name}:${taken}` };
		}
		if (error.code !== 'EADDRINUSE' || exact || at >= port + 20) throw error;
	}
}

/** PORT, HOST and BASE_PATH, as the environment has them. */
export function settings(env = process.env) {
	const port = env.PORT ? Number(env.PORT) : 4173;
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		throw new Error(`PORT is not a port: ${env.PORT}`);
	return { port, host: env.HOST || 'localhost', base: basePath(env.BASE_PATH) };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const dir = process.argv[2] ?? fileURLToPath(new URL('../build', import.meta.url));
	if (!existsSync(join(dir, 'index.html'))) {
		console.error(`Nothing is built in ${dir}: run \`npm run build\` first, or \`npm start\`.`);
		process.exit(1);
	}
	const { port, host, base } = settings();
	const { origin } = await listen(createSite(dir, { base }), {
		port,
		host,
		exact: process.argv.includes('--exact')
	});
	console.log(`${origin}${base}/`);
}
