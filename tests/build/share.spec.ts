/** The pictures that are shared, as they stand in the build. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/languages';
import { stillSize, THEMES } from '../../src/lib/share/still';
import { SCENES } from '../../src/lib/story/story';

/** Width and height, from a PNG's first chunk. */
function sizeOf(file: string) {
	const png = readFileSync(file);
	expect(png.subarray(1, 4).toString(), file).toBe('PNG');
	return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), bytes: png.length };
}

test('every step has its picture in every language, of the size that is asked for everywhere', () => {
	for (const lang of LANGS) {
		for (const step of SCENES.flatMap(({ steps }) => steps)) {
			const file = `build/share/${lang}/${step}.png`;
			expect(existsSync(file), file).toBe(true);
			const { width, height, bytes } = sizeOf(file);
			expect([width, height], file).toEqual([1200, 630]);
			// An empty ground is 4 KB; what is over 300 KB isn't fetched by every messenger.
			expect(bytes, file).toBeGreaterThan(12_000);
			expect(bytes, file).toBeLessThan(300_000);
		}
	}
});

test('every scene has its graphic alone, light and dark, as SVG and as PNG', () => {
	for (const lang of LANGS) {
		for (const { id } of SCENES) {
			const { width, height } = stillSize(id);
			for (const theme of THEMES) {
				const file = `build/share/${lang}/${id}-${theme}`;
				const png = sizeOf(`${file}.png`);
				expect(png.width / png.height, file).toBeCloseTo(width / height, 2);
				const svg = readFileSync(`${file}.svg`, 'utf8');
				expect(svg, file).toMatch(new RegExp(`^<svg [^>]*viewBox="0 0 ${width} ${height}"`));
				// Nothing that a page without our fonts and our style sheet would draw otherwise.
				expect(svg, file).not.toMatch(
					/<text|font-family|var\(|class=|style=|NaN|https?:(?!\/\/www\.w3\.org)/
				);
				expect(svg, file).toMatch(/<title id="title">[^<]{5,}<\/title><desc id="desc">[^<]{20,}</);
			}
			const [light, dark] = THEMES.map((theme) =>
				readFileSync(`build/share/${lang}/${id}-${theme}.svg`, 'utf8')
			);
			expect(light, id).not.toBe(dark);
		}
	}
});
