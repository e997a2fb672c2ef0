// The editor's desk: a change in data/ is in the browser at once, and a fault in it is told in plain words, in the page and in the terminal. Development only.
import { setTimeout as wait } from 'node:timers/promises';
import { faultPage, inOneLine } from './page.mjs';

const LOOK = '/scripts/vite/desk/look.ts';
/** After a change the server forgets what it had made of the file, and only then may anybody look. */
const FORGET_MS = 100;

/** @returns {import('vite').Plugin} */
export function desk() {
	/** What was seen since the last change. @type {Promise<import('./page.mjs').Fault | null> | undefined} */
	let seen;
	/** As the terminal has it. */
	let told = '';

	/** @param {import('vite').ViteDevServer} server */
	async function look(server) {
		const module = await server.ssrLoadModule(LOOK);
		const fault = await module.look(server.config.root);
		const line = fault ? inOneLine(fault) : '';
		if (line && line !== told) server.config.logger.error(`\n  ${line}\n`, { timestamp: true });
		if (!line && told) server.config.logger.info('data/ is in order again', { timestamp: true });
		told = line;
		return fault;
	}

	return {
		name: 'desk',
		apply: 'serve',
		hotUpdate({ file, server }) {
			if (this.environment.name !== 'ssr') return;
			seen = wait(FORGET_MS).then(() => look(server));
			seen.catch(() => {});
			// Tables and copy are read on the server only: the browser has no module of theirs to replace.
			if (!file.startsWith(`${server.config.root}/data/`)) return;
			server.environments.client?.hot.send({ type: 'full-reload' });
		},
		configureServer(server) {
			server.middlewares.use(async (request, response, next) => {
				if (!isPage(request)) return next();
				const fault = await (seen ??= look(server)).catch(() => null);
				if (!fault) return next();
				response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
				response.end(faultPage(fault));
			});
		}
	};
}

/** Pages, and the rows that pages ask for. @param {import('node:http').IncomingMessage} request */
const isPage = ({ url = '', headers }) =>
	headers.accept?.includes('text/html') || /\.json($|\?)/.test(url);
