/** The built site on a host of its own, `viz.localhost`, as a page of somebody else's sees it. */
import { basePath } from '../lib/base.mjs';
import { createSite, listen } from '../serve.mjs';

/** @returns the site's address, with a slash at its end, and how to end it */
export async function serveViz(): Promise<{ viz: string; close: () => void }> {
	const { server, origin } = await listen(createSite('build', { base: basePath() }), { port: 0 });
	return {
		viz: `${origin.replace('//localhost', '//viz.localhost')}${basePath()}/`,
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}
