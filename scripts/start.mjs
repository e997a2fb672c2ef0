// `npm start`: installs what is missing, builds when something changed, serves the site and prints its address.
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { checkNode, phase, ROOT, since } from './lib/run.mjs';

checkNode();
const start = performance.now();
try {
	await phase('install', async () => {
		if (!(await install())) console.log('  everything is there');
	});
	await phase('build', async () => {
		if (!(await build())) console.log('  nothing changed since the last one');
	});
	// Only now: it needs what was installed.
	const { createSite, listen, settings } = await import('./serve.mjs');
	const { port, host, base } = settings();
	const { origin } = await listen(createSite(join(ROOT, 'build'), { base }), { port, host });
	console.log(`\nReady after ${since(start)}: ${origin}${base}/   (Ctrl+C ends it)`);
} catch (error) {
	console.error(`\nnpm start stopped: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
}
