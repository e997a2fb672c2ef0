/** The record and the copy, read once when the site is built or served. A picture in the browser gets its rows from the page's `load`, not from here. */
import { readCopies } from './copies';
import { readRecord } from './read';

const texts = import.meta.glob<string>('/data/**/*.{csv,topojson,geojson,aml}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The texts of `data/` by path, for what is published as it is. */
export const files = Object.fromEntries(
	Object.entries(texts).map(([path, text]) => [path.replace(/^\//, ''), text])
);

export const record = readRecord(files);
export const copies = readCopies(files, record);
