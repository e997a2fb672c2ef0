// Builds the site from another `data/`: a copy of the project in which only that folder is exchanged.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './programs';

const RECORD = 'tests/another-vote/data';
/** What a build reads beside `data/`. */
const CODE = [
	'src',
	'scripts',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'vite.wake.config.ts',
	'tsconfig.json',
	'package.json'
];
/** Made by a build itself, for the languages of its own data. */
const MADE = resolve('src/lib/styles/fonts');

export interface OtherSite {
	/** The built site's folder. */
	build: string;
	/** Serves it. @returns its address, with a slash at its end */
	serve: () => Promise<string>;
	remove: () => void;
}

/** Takes as long as a build without pictures to share. @throws what the build said, where it failed */
export async function buildAnotherVote(): Promise<OtherSite> {
	const folder = mkdtempSync(join(tmpdir(), 'another-vote-'));
	for (const name of CODE) {
		cpSync(name, join(folder, basename(name)), {
			recursive: true,
			filter: (path) => resolve(path) !== MADE
		});
	}
	cpSync(RECORD, join(folder, 'data'), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	const env = { ...process.env, PICTURES: 'few', SITE_URL: '', BASE_PATH: '' };
	await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: folder, env });

	const servers: ReturnType<typeof spawn>[] = [];
	return {
		build: join(folder, 'build'),
		async serve() {
			const port = await freePort();
			const server = spawn('node', ['scripts/serve.mjs', 'build', '--exact'], {
				cwd: folder,
				env: { ...env, PORT: String(port), HOST: 'localhost' },
				stdio: ['ignore', 'pipe', 'inherit']
			});
			servers.push(server);
			await once(server.stdout!, 'data');
			return `http://localhost:${port}/`;
		},
		remove() {
			for (const server of servers) server.kill();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
