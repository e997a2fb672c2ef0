import { expect, it } from 'vitest';
import { readDataFiles } from './disk';
import { record } from './index';
import { readRecord } from './read';

it('is the same record through Vite as from the disk', () => {
	expect(record).toEqual(readRecord(readDataFiles(process.cwd())));
});
