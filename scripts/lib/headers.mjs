// The response headers of the site, once: our server sends them, and what static hosts and other servers read is written from them.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basePath } from './base.mjs';

/**
 * @typedef {object} Rule
 * @property {string} path a path, or the start of one with a final `*`; below the site's base
 * @property {Record<string, string>} headers
 */

const YEAR = 31536000;
const LANGS = Object.keys(
	JSON.parse(readFileSync(new URL('../../data/languages.json', import.meta.url), 'utf8'))
);
const HTML = { 'Cache-Control': 'public, max-age=60, must-revalidate' };
/** Under a fixed name, and mended at times: an hour in browsers and at the edge, asked for again by its ETag after that. */
const HOUR = { 'Cache-Control': 'public, max-age=3600' };
// A sandboxed frame has an opaque origin: without the first it can't load modules, fonts or data.
const SHARED = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin'
};

/**
 * No X-Frame-Options and no frame-ancestors anywhere: the embeds are to be framed, also from file: and
 * srcdoc pages, which `frame-ancestors *` would shut out. No two rules that match one path may set the same header:
 * static hosts would send both values.
 * @type {Rule[]}
 */
const RULES = [
	{
		path: '/*',
		headers: {
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'Permissions-Policy':
				'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'
		}
	},
	{ path: '/', headers: HTML },
	...LANGS.map((lang) => ({ path: `/${lang}/*`, headers: HTML })),
	// What a chart, and the story, ask for in a sandboxed frame.
	...LANGS.flatMap((lang) =>
		[`/${lang}/rows/*`, `/${lang}/facts.json`].map((path) => ({ path, headers: SHARED }))
	),
	...LANGS.map((lang) => ({
		path: `/${lang}/embed/*`,
		headers: { ...SHARED, 'Cross-Origin-Embedder-Policy': 'require-corp' }
	})),
	{
		path: '/_app/*',
		headers: SHARED
	},
	{
		path: '/_app/immutable/*',
		headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` }
	},
	// What other sites' pages fetch or show: the loader, oEmbed answers, pictures, open data.
	...['/embed/*', '/oembed/*', '/share/*', '/data/*'].map((path) => ({
		path,
		headers: { ...SHARED, ...HOUR }
	})),
	...['/icons/*', '/favicon.svg', '/manifest.webmanifest', '/feed.xml', '/sitemap.xml'].map(
		(path) => ({ path, headers: HOUR })
	)
];

/**
 * All headers of one path.
 * @param {string} pathname below the base, with its leading slash
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
	return Object.assign(
		{},
		...RULES.filter(({ path }) => matches(path, pathname)).map((rule) => rule.headers)
	);
}

/** @param {string} path @param {string} pathname */
function matches(path, pathname) {
	return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}

/** Of the page for what isn't there: nobody keeps it, since it may be there in a minute. */
export const MISSING = { 'Cache-Control': 'no-store' };

/** @param {string} reader what it is for @param {string} base folder of the domain that the site lives in */
const opening = (reader, base) =>
	[
		`# ${reader}. Written by \`node scripts/lib/headers.mjs\`; change it there.`,
		base
			? `# For the folder ${base}.`
			: '# For a site at the root of its domain. For one in a folder: `node scripts/lib/headers.mjs THIS-FILE /the/folder` prints it.',
		'\n'
	].join('\n');

/** The rules in the form that Netlify and Cloudflare Pages read. */
export function headersFile(base = '') {
	const rules = RULES.map(({ path, headers }) =>
		[base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
			'\n'
		)
	);
	return `${opening('For Netlify and Cloudflare Pages', base)}${rules.join('\n\n')}\n`;
}

/** Each rule with all headers of its paths, for a server that takes one block for a path and no other. @returns {Rule[]} */
const whole = () =>
	RULES.map(({ path }) => ({ path, headers: headersFor(path.replace('*', 'any')) }));

/**
 * The rules as blocks of an nginx server, each whole: nginx forgets the headers of the level above where a block has its own.
 * @param {string} [base] folder of the domain that the site lives in
 */
export function nginxFile(base = '') {
	/** @param {Record<string, string>} headers @param {string} [when] */
	const lines = (headers, when = '') =>
		Object.entries(headers).map(([name, value]) => `\tadd_header ${name} "${value}"${when};`);
	const blocks = whole().map(({ path, headers }) => {
		const exact = !path.endsWith('*');
		return [
			`location ${exact ? `= ${base}${path}` : `^~ ${base}${path.slice(0, -1)}`} {`,
			...lines(headers),
			// Nginx's own list of types doesn't have it.
			...(path === '/data/*' ? ['\ttypes { text/csv csv; application/json json; }'] : []),
			// An index page is looked for in the block of its own path: the root's would be in another.
			`\ttry_files ${path.endsWith('/') ? `${base}${path}index.html` : exact ? '$uri' : '$uri $uri/'} =404;`,
			'}'
		].join('\n');
	});
	const missing = [
		`location = ${base}/404.html {`,
		'\tinternal;',
		// Without this nginx adds nothing to an answer that isn't a page.
		...lines({ ...headersFor('/404'), ...MISSING }, ' always'),
		'}'
	].join('\n');
	return [
		`${opening('For nginx, inside a server block', base)}index index.html;\ngzip_static on;\nerror_page 404 ${base}/404.html;`,
		missing,
		...blocks
	]
		.join('\n\n')
		.concat('\n');
}

/**
 * The rules for a Caddyfile: there all that match a path are set.
 * @param {string} [base] folder of the domain that the site lives in
 */
export function caddyFile(base = '') {
	const lines = RULES.flatMap(({ path, headers }) =>
		Object.entries(headers).map(([name, value]) => `header ${base}${path} ${name} "${value}"`)
	);
	const missing = Object.entries(MISSING).map(([name, value]) => `\theader ${name} "${value}"`);
	return [
		`${opening('For Caddy, inside a site block', base)}file_server {`,
		'\tprecompressed br gzip',
		'}',
		'handle_errors {',
		...missing,
		`\trewrite * ${base}/404.html`,
		'\tfile_server',
		'}',
		'',
		...lines,
		''
	].join('\n');
}

/** Every written form, by its path in the repository. */
export const WRITTEN = {
	'static/_headers': headersFile,
	'docs/hosting/nginx.conf': nginxFile,
	'docs/hosting/Caddyfile': caddyFile
};

/** @param {string} name a path in the repository */
const placeOf = (name) => new URL(`../../${name}`, import.meta.url);

/** What a written form holds now. @param {string} name one of `WRITTEN` */
export const writtenIn = (name) => readFileSync(placeOf(name), 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [name, base] = process.argv.slice(2);
	const form = name && WRITTEN[/** @type {keyof typeof WRITTEN} */ (name)];
	if (name && !form)
		throw new Error(`No form ${name}. There are: ${Object.keys(WRITTEN).join(', ')}`);
	if (form) console.log(form(basePath(base)).trimEnd());
	else for (const [file, text] of Object.entries(WRITTEN)) writeFileSync(placeOf(file), text());
}
