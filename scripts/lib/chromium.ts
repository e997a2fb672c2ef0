/** The browser that scripts look at the site with: the one that the tests take. */
import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, thisMachine } from '../../tests/support/browser';

/** @throws Error where there is none to be found */
export const openChromium = (): Promise<Browser> =>
	chromium.launch({
		executablePath: findBrowser(thisMachine(() => chromium.executablePath())),
		args: BROWSER_ARGS
	});
