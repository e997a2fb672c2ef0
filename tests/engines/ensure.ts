// Run before the engines are tested: installs those that are missing where it can, and says loudly which stay untested.
import { chromium } from '@playwright/test';
import { installPackages, thisMachine } from '../support/browser';
import { ENGINES } from './engines';

const missing = () => ENGINES.filter((engine) => engine.missing());

const packages = missing().flatMap((engine) => engine.packages);
if (packages.length > 0)
	installPackages(
		thisMachine(() => chromium.executablePath()),
		packages
	);
for (const engine of missing()) {
	console.log(`\n!!! NOT TESTED in ${engine.name}: ${engine.missing()}\n`);
}
