import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { desk } from './scripts/vite/desk/index.mjs';
import { gallery } from './scripts/vite/gallery/index.mjs';
import { pictureStyles } from './scripts/vite/picture-styles.mjs';
import { smallScripts } from './scripts/vite/small-scripts.mjs';
import { toldScenes } from './scripts/vite/told-scenes.mjs';
import { ENTRIES, wake } from './scripts/vite/wake.mjs';

export default defineConfig({
	plugins: [toldScenes(), sveltekit(), wake(), smallScripts(), pictureStyles(), desk(), gallery()],
	// What pages wake with is looked through beforehand: a package met later would load the page anew, under whoever looks at it.
	optimizeDeps: { entries: Object.values(ENTRIES) },
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'scripts/**/*.test.ts'],
		environment: 'node'
	}
});
