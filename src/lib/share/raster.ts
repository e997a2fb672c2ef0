/** Draws SVGs as PNGs at build, with our own fonts; what was drawn once is kept in `.cache/pictures` by the hash of what it was made of. */
import { renderAsync, Resvg } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FONT_FILES } from './fonts';

const FOLDER = join(process.cwd(), '.cache', 'pictures');
const FONT = {
	loadSystemFonts: false,
	fontFiles: FONT_FILES,
	defaultFontFamily: 'Golos Text'
};

/** What a picture depends on beside its SVG. */
const tools = createHash('sha256');
tools.update(createRequire(import.meta.url)('@resvg/resvg-js/package.json').version);
for (const file of FONT_FILES) tools.update(readFileSync(file));
const TOOLS = tools.digest('hex');

/**
 * @param svg whole, with its size
 * @param width of the PNG in pixels; the height follows
 */
export async function toPng(svg: string, width: number): Promise<Buffer> {
	return kept(`${svg}\0${width}`, 'png', async () => {
		const options = { font: FONT, fitTo: { mode: 'width' as const, value: width } };
		return (await renderAsync(svg, options)).asPng();
	});
}

/** The same picture with its type as outlines: it looks alike where our fonts aren't. */
export async function outlined(svg: string): Promise<string> {
	const made = await kept(svg, 'svg', () => Buffer.from(new Resvg(svg, { font: FONT }).toString()));
	return made.toString();
}

async function kept(
	made: string,
	kind: string,
	make: () => Buffer | Promise<Buffer>
): Promise<Buffer> {
	const name = createHash('sha256').update(TOOLS).update(made).digest('hex').slice(0, 32);
	const file = join(FOLDER, `${name}.${kind}`);
	try {
		return readFileSync(file);
	} catch {
		const result = await make();
		mkdirSync(FOLDER, { recursive: true });
		// Written aside first: a build that is stopped leaves no half of a picture.
		writeFileSync(`${file}.${process.pid}`, result);
		renameSync(`${file}.${process.pid}`, file);
		return result;
	}
}
