// The gallery, `/dev/`: every scene × step × size × theme × language in frames, to work with. Of the dev server alone: a build knows nothing of it.
const PAGE = '/scripts/vite/gallery/page.ts';

/** @returns {import('vite').Plugin} */
export function gallery() {
	return {
		name: 'gallery',
		apply: 'serve',
		configureServer(server) {
			const base = server.config.base.replace(/\/$/, '');
			server.middlewares.use(async (request, response, next) => {
				const path = request.url?.split('?')[0];
				if (path === '/dev' || path === `${base}/dev`) {
					return void response.writeHead(302, { location: `${base}/dev/` }).end();
				}
				if (path !== '/dev/' && path !== `${base}/dev/`) return next();
				try {
					const { galleryPage } = await server.ssrLoadModule(PAGE);
					response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
					response.end(galleryPage(base));
				} catch (error) {
					next(error);
				}
			});
		}
	};
}
