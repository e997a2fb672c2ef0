/** The dev server of a copy of the tree, as a test's own process. */
import { spawn } from 'node:child_process';
import { expect, vi } from 'vitest';

/** Starting Vite and drawing the first page on a busy machine. */
export const PATIENCE = { timeout: 60_000, interval: 100 };

const ADDRESS = /http:\/\/localhost:\d+/;

export interface DevServer {
	/** A page as a browser asks for it. */
	page: (path: string) => Promise<{ status: number; text: string }>;
	/** What the server has printed so far. */
	terminal: () => string;
	stop: () => void;
}

/** @param root of the copy */
export async function startDev(root: string): Promise<DevServer> {
	const server = spawn('node', ['node_modules/vite/bin/vite.js', 'dev', '--port', '0'], {
		cwd: root,
		env: { ...process.env, NO_COLOR: '1', VITEST: undefined, BASE_PATH: undefined }
	});
	let printed = '';
	for (const stream of [server.stdout, server.stderr]) {
		stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	}
	await vi.waitFor(() => expect(printed).toMatch(ADDRESS), PATIENCE);
	const home = ADDRESS.exec(printed)?.[0] ?? '';
	return {
		page: async (path) => {
			const response = await fetch(home + path, { headers: { accept: 'text/html' } });
			return { status: response.status, text: await response.text() };
		},
		terminal: () => printed,
		stop: () => server.kill()
	};
}
