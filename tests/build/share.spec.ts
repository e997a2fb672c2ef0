/** The pictures that are shared, as they stand in the build. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/lib/i18n/languages';
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
