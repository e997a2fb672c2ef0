// Browser tests: the built site, served as a host would, on a phone and on a desktop.
import { chromium, defineConfig } from '@playwright/test';
import { basePath } from './scripts/lib/base.mjs';
import { BROWSER_ARGS, findBrowser, thisMachine } from './tests/support/browser';

// A port of its own, so that a running `npm start` or dev server is never tested by mistake.
const port = Number(process.env.TEST_PORT ?? 4620);
const base = basePath();
const home = `http://localhost:${port}${base}/`;

/** Everything but tests/build, which reads files. */
const inBrowser = '**/{e2e,embeds,access}/**/*.spec.ts';

export default defineConfig({
	testDir: 'tests',
	outputDir: 'test-results',
	// Approved pictures: `npm run pictures` takes them anew, and the change is looked at before it is committed.
	snapshotPathTemplate: 'tests/pictures/{projectName}/{arg}{ext}',
	// A picture that nobody has approved fails, and isn't taken on the quiet.
	updateSnapshots: 'none',
	workers: 2,
	retries: 0,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	timeout: 30_000,
	reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
	use: {
		baseURL: home,
		browserName: 'chromium',
		launchOptions: {
			executablePath: findBrowser(thisMachine(() => chromium.executablePath())),
			args: BROWSER_ARGS
		}
	},
	projects: [
		{ name: 'build', testMatch: '**/build/**/*.spec.ts' },
		{
			name: 'phone',
			testMatch: inBrowser,
			// A host page sets its own column's width: once is enough.
			testIgnore: '**/embeds/**',
			use: {
				viewport: { width: 390, height: 844 },
				deviceScaleFactor: 2,
				hasTouch: true,
				isMobile: true
			}
		},
		{
			name: 'desktop',
			testMatch: inBrowser,
			use: { viewport: { width: 1440, height: 900 } }
		}
	],
	webServer: {
		command: 'node scripts/serve.mjs build --exact',
		url: home,
		env: { PORT: String(port), HOST: 'localhost' },
		reuseExistingServer: false,
		timeout: 20_000
	}
});
