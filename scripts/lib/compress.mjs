// Lays a compressed copy beside every text file of a folder, a few at a time: Kit does all at once, and a site of many pages then has more files open than a system allows.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|m?js|json|css|svg|xml|wasm|txt|md)$/;
/** As many as Node has threads for, and those that wait to be read and written. */
const AT_ONCE = 8;

/** @param {string} folder every `.br` and `.gz` in it is made anew */
export async function compress(folder) {
	const files = readdirSync(folder, { recursive: true })
		.map((name) => join(folder, String(name)))
		.filter((name) => TEXT.test(name));
	const compressAll = async () => {
		for (let file = files.pop(); file !== undefined; file = files.pop()) {
			const text = await readFile(file);
			await Promise.all([
				brotli(text).then((small) => writeFile(`${file}.br`, small)),
				gzipped(text).then((small) => writeFile(`${file}.gz`, small))
			]);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, compressAll));
}

/** @param {Buffer} text */
const gzipped = (text) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION });

/** @param {Buffer} text */
const brotli = (text) =>
	promisify(brotliCompress)(text, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: text.length
		}
	});
