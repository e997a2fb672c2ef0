/** `npm run licences`: writes docs/licences.md anew, after a package was added, taken out or made current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { licencesMarkdown, type Lock } from './lib/licences';
import { ROOT } from './lib/run.mjs';

const read = <T>(file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
const { devDependencies } = read<{ devDependencies: Record<string, string> }>('package.json');
const file = join(ROOT, 'docs', 'licences.md');
const text = licencesMarkdown(read<Lock>('package-lock.json'), Object.keys(devDependencies));
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
console.log(file);
