import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { pictureStyles } from './scripts/vite/picture-styles.mjs';
import { smallScripts } from './scripts/vite/small-scripts.mjs';
import { wake } from './scripts/vite/wake.mjs';

/** A change of a table or of the copy reloads the browser: both are read on the server only, which has no module of theirs to replace there. */
const reloadOnData: Plugin = {
	name: 'reload-on-data',
	hotUpdate({ file, server }) {
		if (this.environment.name === 'ssr' && file.startsWith(`${server.config.root}/data/`)) {
			server.environments.client?.hot.send({ type: 'full-reload' });
		}
	}
};

export default defineConfig({
	plugins: [sveltekit(), wake(), smallScripts(), pictureStyles(), reloadOnData],
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'scripts/**/*.test.ts'],
		environment: 'node'
	}
});
