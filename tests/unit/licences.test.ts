// docs/licences.md is what package-lock.json says, and nothing is used under a licence that nobody agreed to.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import {
	isAllowed,
	licencesMarkdown,
	packagesOf,
	SHIPPED,
	type Lock
} from '../../scripts/lib/licences';

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const lock = read<Lock>('package-lock.json');
const { devDependencies } = read<{ devDependencies: Record<string, string> }>('package.json');

it('lists what is used (if not: npm run licences)', async () => {
	const text = licencesMarkdown(lock, Object.keys(devDependencies));
	const options = { ...(await resolveConfig('docs/licences.md')), filepath: 'docs/licences.md' };
	expect(readFileSync('docs/licences.md', 'utf8')).toBe(await format(text, options));
	for (const name of Object.keys(devDependencies)) expect(text).toContain(`\`${name}\``);
});

it('uses nothing under a licence that was not agreed to', () => {
	expect(packagesOf(lock).filter(({ licence }) => !isAllowed(licence))).toEqual([]);
	expect(['MIT', '(MPL-2.0 OR GPL-3.0)', '(MIT AND Zlib)'].map(isAllowed)).toEqual([
		true,
		true,
		true
	]);
	expect(['GPL-3.0', 'unknown', 'MIT AND GPL-3.0', ''].map(isAllowed)).not.toContain(true);
});

it('names what reaches readers by packages that there are', () => {
	const names = new Set(packagesOf(lock).map(({ name }) => name));
	expect(Object.keys(SHIPPED).filter((name) => !names.has(name))).toEqual([]);
});
