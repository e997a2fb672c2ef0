// Builds a page's one script and its pictures' code: the story's, and the embedded charts'. Entry and folder come from scripts/vite/wake.mjs. A build of its own: in Kit's, other pages' imports would cut it into a dozen files.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { toldScenes } from './scripts/vite/told-scenes.mjs';

const LIB = fileURLToPath(new URL('src/lib', import.meta.url));

/** What pictures share and the script doesn't need: the charts and what they stand on. */
const SHARED = /node_modules\/(layercake|d3-|internmap)|src\/lib\/(charts|figure|i18n)\//;

/** The page has the pictures' styles already: a script that asked for them again would wait for a request more. */
const withoutStyles: Plugin = {
	name: 'without-styles',
	enforce: 'pre',
	transform: (_code, id) => (id.endsWith('.css') ? { code: '', map: null } : undefined)
};

export default defineConfig({
	plugins: [toldScenes(), svelte(), withoutStyles],
	base: './',
	publicDir: false,
	resolve: {
		alias: [
			{ find: '$lib', replacement: LIB },
			{
				find: /^d3-(color|format|interpolate)$/,
				replacement: `${LIB}/charts/numbers-only.ts`
			}
		]
	},
	build: {
		emptyOutDir: true,
		manifest: 'manifest.json',
		reportCompressedSize: false,
		modulePreload: { polyfill: false },
		cssCodeSplit: false,
		rollupOptions: {
			preserveEntrySignatures: false,
			output: {
				entryFileNames: '[name].[hash].js',
				chunkFileNames: '[name].[hash].js',
				codeSplitting: {
					groups: [
						{
							name: 'charts',
							test: SHARED,
							minShareCount: 2,
							includeDependenciesRecursively: false
						}
					]
				}
			}
		}
	}
});
