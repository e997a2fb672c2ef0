// Other people's web servers, run over a folder with the headers' forms that we write for them.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { caddyFile, nginxFile } from '../../scripts/lib/headers.mjs';

interface Given {
	/** For the program's own files. */
	own: string;
	/** The site: its files lie below the base's folder in it. */
	root: string;
	port: number;
	form: string;
	workers: number;
}

export interface Program {
	/** Its command, which asks for nothing but its version. */
	command: string;
	version: string[];
	/** What it is to serve, with our form as it stands in the repository. */
	settings: (given: Given) => string;
	run: (file: string, own: string) => string[];
	form: (base: string) => string;
}

export const NGINX: Program = {
	command: 'nginx',
	version: ['-v'],
	settings: ({ own, root, port, form, workers }) => `
		${process.getuid?.() === 0 ? 'user root;' : ''}
		worker_processes ${workers}; pid ${own}/pid; error_log ${own}/log;
		events { worker_connections 1024; }
		http {
			include /etc/nginx/mime.types; access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000;
			client_body_temp_path ${own}/t1; proxy_temp_path ${own}/t2; fastcgi_temp_path ${own}/t3; uwsgi_temp_path ${own}/t4; scgi_temp_path ${own}/t5;
			server { listen 127.0.0.1:${port}; root ${root}; ${form} }
		}`,
	run: (file, own) => ['-p', own, '-c', file, '-e', `${own}/log`, '-g', 'daemon off;'],
	form: nginxFile
};

export const CADDY: Program = {
	command: 'caddy',
	version: ['version'],
	settings: ({ root, port, form }) =>
		`{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\troot * ${root}\n${form}\n}\n`,
	run: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
	form: caddyFile
};

/** True where the program is installed. */
export function isThere({ command, version }: Program): boolean {
	try {
		execFileSync(command, version, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/**
 * Runs a program over a site, and waits for its first answer.
 * @param root the folder to serve
 * @param options.base folder of the domain that the site lives in, as it lies below `root`
 * @param options.workers processes that serve, where the program can be told
 * @throws what the program said, where it ended before it answered
 */
export async function start(
	program: Program,
	root: string,
	{ base = '', workers = 1 }: { base?: string; workers?: number } = {}
): Promise<{ port: number; pid: number | undefined; stop: () => Promise<void> }> {
	const own = mkdtempSync(join(tmpdir(), `${program.command}-`));
	// A server gives its work to a user who may read the folder.
	chmodSync(own, 0o755);
	const port = await freePort();
	const file = join(own, 'settings');
	const form = program.form(base);
	writeFileSync(file, program.settings({ own, root: resolve(root), port, form, workers }));
	const child = spawn(program.command, program.run(file, own), {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own }
	});
	const stop = async () => {
		const ended = new Promise((done) => child.once('exit', done));
		if (child.exitCode === null && child.kill()) await ended;
		rmSync(own, { recursive: true, force: true });
	};
	try {
		await answering(child, port);
	} catch (error) {
		await stop();
		throw error;
	}
	return { port, pid: child.pid, stop };
}

/** A port that nothing listens at. */
export const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});

async function answering(child: ChildProcess, port: number): Promise<void> {
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part));
	const answers = () =>
		new Promise<boolean>((done) => {
			const asked = request({ host: '127.0.0.1', port, path: '/', agent: false }, (response) => {
				response.resume();
				done(true);
			});
			asked.on('error', () => done(false)).end();
		});
	while (!(await answers())) {
		if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${said}`);
		await new Promise((done) => setTimeout(done, 20));
	}
}
