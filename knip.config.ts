/** `npm run unused`: files that nobody imports, exports that nobody takes, packages that nobody asks for. */
import type { KnipConfig } from 'knip';
import { SCRIPTS } from './scripts/vite/small-scripts.mjs';
import { ENTRIES } from './scripts/vite/wake.mjs';

export default {
	entry: [
		// Built by plugins of ours, which name them.
		...Object.values(SCRIPTS),
		...Object.values(ENTRIES),
		'vite.wake.config.ts',
		'scripts/vite/desk/look.ts',
		'scripts/vite/gallery/page.ts',
		// Started as commands by other scripts.
		'scripts/bench/build-bare.mjs',
		'tests/support/ensure-browser.ts',
		'tests/engines/ensure.ts',
		'vitest.engines.config.ts',
		'tests/engines/*.test.ts',
		'vitest.hosts.config.ts',
		'tests/hosts/*.test.ts',
		'scripts/lib/later.mjs'
	],
	project: ['src/**/*.{ts,svelte}', 'scripts/**/*.{ts,mjs,js}', 'tests/**/*.ts', '*.{ts,js}'],
	ignoreDependencies: [
		// Read from their folders as files: type to cut down, and what host pages run, as they are published.
		'@expo-google-fonts/*',
		'@fontsource-variable/*',
		'@fontsource/*',
		'@iframely/embed.js',
		'@mozilla/readability',
		'@newswire/frames',
		'@nprapps/sidechain',
		'@open-iframe-resizer/core',
		'dompurify',
		'iframe-resizer',
		'pym.js',
		// Required by name, for want of types.
		'subset-font',
		// LayerCake's types stand on them, and it brings them only where it is worked on itself.
		'@types/d3-scale',
		'@types/d3-shape'
	],
	// Installed where they can be, by tests/engines/ensure.ts.
	ignoreBinaries: ['WebKitWebDriver', 'Xvfb'],
	// A type that stands in a public function's signature has a name for whoever needs it.
	ignoreExportsUsedInFile: { interface: true, type: true },
	// STORY and PARTS are one value: its own type, and the one that every story has.
	exclude: ['duplicates']
} satisfies KnipConfig;
