// When `npm start` and `npm test` install again, and when they build again.
import { expect, it } from 'vitest';
import { inputsHash } from '../../scripts/lib/build.mjs';
import { isInstalled } from '../../scripts/lib/install.mjs';

const lock = {
	packages: {
		'': { version: '0.1.0' },
		'node_modules/a': { version: '1.0.0' },
		'node_modules/a-for-another-system': { version: '1.0.0', optional: true }
	}
};

it('is content with the versions of the lock, optional packages aside', () => {
	expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
});

it('installs a missing package and another version anew', () => {
	expect(isInstalled(lock, {})).toBe(false);
	expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
});

it('names the same inputs alike, and another base path differently', () => {
	const before = process.env.BASE_PATH;
	const plain = inputsHash();
	expect(inputsHash()).toBe(plain);
	process.env.BASE_PATH = '/elsewhere';
	expect(inputsHash()).not.toBe(plain);
	if (before === undefined) delete process.env.BASE_PATH;
	else process.env.BASE_PATH = before;
});
