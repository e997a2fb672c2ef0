// Run before the browser tests: prints the browser's path, installs one where there is none, or says what to do.
import { chromium } from '@playwright/test';
import { ADVICE, ensureBrowser, thisMachine } from './browser';

const path = ensureBrowser(thisMachine(() => chromium.executablePath()));
console.log(path ?? ADVICE);
process.exit(path ? 0 : 1);
