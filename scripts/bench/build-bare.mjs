// Builds the reference page, bench/bare, into .cache/bare with the same packages as the story.
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../lib/run.mjs';

// Kit looks for its configuration where the process stands.
process.chdir(join(ROOT, 'bench', 'bare'));
await build({ logLevel: 'error' });
