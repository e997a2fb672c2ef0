/** Draws SVGs as PNGs at build; what was drawn once is kept in `.cache/pictures` by the hash of what it was made of. */
import { renderAsync } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), '.cache', 'pictures');
const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json');

/**
 * @param svg whole, with its size, its type as outlines
 * @param width of the PNG in pixels; the height follows
 */
export async function toPng(svg: string, width: number): Promise<Buffer> {
	const name = createHash('sha256').update(`${version}\0${width}\0${svg}`).digest('hex');
	const file = join(FOLDER, `${name.slice(0, 32)}.png`);
	try {
		return readFileSync(file);
	} catch {
		const image = await renderAsync(svg, {
			font: { loadSystemFonts: false },
			fitTo: { mode: 'width', value: width }
		});
		const png = image.asPng();
		mkdirSync(FOLDER, { recursive: true });
		// Written aside first: a build that is stopped leaves no half of a picture.
		writeFileSync(`${file}.${process.pid}`, png);
		renameSync(`${file}.${process.pid}`, file);
		return png;
	}
}
