/** The record and the copy, read once when the site is built or served. A picture in the browser gets its rows from the page's `load`, not from here. */
import { readCopies } from './copies';
import { readRecord } from './read';

export { fact } from './facts';

const files = import.meta.glob<string>('/data/**/*.{csv,topojson,aml}', {
	query: '?raw',
	import: 'default',
	eager: true
});

const byPath = Object.fromEntries(
	Object.entries(files).map(([path, text]) => [path.replace(/^\//, ''), text])
);

export const record = readRecord(byPath);
export const copies = readCopies(byPath, record);
