import { describe, expect, it } from 'vitest';
import { LANGS } from '$lib/i18n/languages';
import { prerenderPicture } from '$lib/scenes/prerender';
import { buildScene } from './build';
import { SCENES } from './story';

/** Smaller than any picture should be, as in the lowest frame or between two sizes of a window: it may be poor, but it is drawn. */
const FRAMES = [
	[288, 40],
	[60, 200],
	[20, 10]
] as const;

describe.each(SCENES.map((outline) => ({ outline, id: outline.id })))(
	'the picture of $id',
	({ outline }) => {
		it('is drawn in the smallest frames too, at every step', () => {
			for (const lang of LANGS) {
				const { data, copy } = buildScene(outline, lang);
				for (const step of outline.steps) {
					for (const [width, height] of FRAMES) {
						const props = { step, progress: 1, data: data as never, words: copy.label, lang };
						const html = prerenderPicture(outline.id, props, { width, height });
						const at = `${lang} ${step} at ${width}×${height}`;
						// In development what a scene throws stands in its place.
						expect(html.slice(0, 400), at).not.toMatch(/^<pre/);
						expect(html, at).not.toMatch(/NaN|Infinity/);
					}
				}
			}
		});
	}
);
