// The reference page: what a prerendered SvelteKit page with LayerCake and Scrollama costs before anybody tells anything.
import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		outDir: '../../.cache/bare-kit',
		adapter: adapter({ pages: '../../.cache/bare', precompress: true }),
		version: { name: 'bare' }
	}
};
