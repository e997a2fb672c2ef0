// `npm run lighthouse`: accessibility, best practices and search, each page type of the built site, or the pages named after `--`; fails below 100. Lighthouse itself is fetched by npx: 200 packages and 185 MB that no test needs.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from './lib/base.mjs';
import { ROOT } from './lib/run.mjs';
import { createSite, listen } from './serve.mjs';

/** The last line that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const PAGES = [
	'en/',
	'ru/',
	'kk/',
	'ru/text/',
	'kk/data/',
	'en/at/day-gap/',
	'ru/at/choices-silence/',
	'en/embed/',
	'kk/embed/regions/',
	'en/embed/story/'
];
const OUT = join(ROOT, '.cache', 'lighthouse');

const base = basePath();
const site = createSite(join(ROOT, 'build'), { base });
const { server, origin } = await listen(
	(request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(base.length);
		if (!/^\/\w\w\/at\/[\w-]+\/$/.test(path)) return site(request, response);
		// A shared moment sends its reader on: here the page itself is asked about.
		const html = readFileSync(join(ROOT, 'build', path, 'index.html'), 'utf8');
		response
			.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' })
			.end(html.replace(/<script data-to[^]*?<\/script>/, ''));
	},
	{ port: 0 }
);

mkdirSync(OUT, { recursive: true });
let short = 0;
const asked = process.argv.slice(2);
for (const page of asked.length ? asked : PAGES) {
	const file = join(OUT, `${page.replace(/\W+/g, '-')}.json`);
	const code = await lighthouse([
		`${origin}${base}/${page}`,
		`--only-categories=${CATEGORIES.join(',')}`,
		'--output=json',
		`--output-path=${file}`,
		// A chart for a frame is found where it is embedded, and says so to robots.
		...(/\/embed\/./.test(page) ? ['--skip-audits=is-crawlable'] : []),
		'--quiet',
		'--chrome-flags=--headless=new --no-sandbox --disable-gpu'
	]);
	if (code) {
		console.log(`${page}  could not be asked about`);
		short += 1;
		continue;
	}
	const { categories, audits } = JSON.parse(readFileSync(file, 'utf8'));
	const scores = CATEGORIES.map((name) => `${name} ${Math.round(categories[name].score * 100)}`);
	console.log(`${page}  ${scores.join(' · ')}`);
	for (const name of CATEGORIES) {
		if (categories[name].score < 1) short += 1;
		for (const { id, weight } of categories[name].auditRefs) {
			const { score, title, details } = audits[id];
			if (score === null || score >= 1 || weight === 0) continue;
			console.log(`  ${id}: ${title}`);
			for (const item of (details?.items ?? []).slice(0, 5))
				console.log(`    ${item.node?.snippet ?? item.url ?? JSON.stringify(item).slice(0, 200)}`);
		}
	}
}
server.close();
process.exit(short ? 1 : 0);

/** Not synchronous: this process is the server. @param {string[]} args @returns {Promise<number>} the exit code */
function lighthouse(args) {
	const child = spawn('npx', ['--yes', LIGHTHOUSE, ...args], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? chromium() }
	});
	return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}

/** The browser that the tests use. */
function chromium() {
	const found = spawnSync('npx', ['tsx', 'tests/support/ensure-browser.ts'], {
		cwd: ROOT,
		encoding: 'utf8'
	});
	return found.stdout?.trim() || undefined;
}
