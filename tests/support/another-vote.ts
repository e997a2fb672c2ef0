// Builds the site from another `data/`: a copy of the project in which only that folder is exchanged.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './programs';
import { copyOfTree } from './tree';

const RECORD = 'tests/another-vote/data';
/** Made by a build itself, for the languages of its own data. */
const MADE = 'src/lib/styles/fonts';

export interface OtherSite {
	/** The built site's folder. */
	build: string;
	/** Serves it. @returns its address, with a slash at its end */
	serve: () => Promise<string>;
	remove: () => void;
}

/** Takes as long as a build without pictures to share. @throws what the build said, where it failed */
export async function buildAnotherVote(): Promise<OtherSite> {
	const folder = copyOfTree();
	for (const path of ['data', MADE]) rmSync(join(folder, path), { recursive: true, force: true });
	cpSync(RECORD, join(folder, 'data'), { recursive: true });
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
