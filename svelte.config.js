import adapter from '@sveltejs/adapter-static';
import { commit } from './scripts/lib/commit.mjs';
import { compress } from './scripts/lib/compress.mjs';
import { shortMark } from './scripts/vite/short-marks.mjs';

const files = adapter({ precompress: true, strict: true });

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { cssHash: shortMark },
	kit: {
		adapter: { ...files, adapt: (builder) => files.adapt({ ...builder, compress }) },
		paths: {
			// BASE_PATH puts the whole site into a subfolder, such as /2022/referendum.
			base: /** @type {'' | `/${string}`} */ ((process.env.BASE_PATH ?? '').replace(/\/$/, '')),
			relative: true
		},
		// A story needs no version check: nothing asks for it again while it is read.
		version: { name: commit(), pollInterval: 0 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				// Markup is made by Svelte alone, of its own templates: see docs/decisions/0016-it-does-not-break.md.
				'trusted-types': ['svelte-trusted-html'],
				'require-trusted-types-for': ['script']
			}
		},
		// The whole style sheet is a few kilobytes: in the page it costs no request.
		inlineStyleThreshold: 40_000,
		prerender: { entries: ['*', '/404.html'], handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
