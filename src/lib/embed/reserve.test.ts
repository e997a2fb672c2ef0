import { describe, expect, it } from 'vitest';
import { LANGS } from '$lib/i18n/languages';
import { SCENES } from '$lib/story/story';
import { chartPage } from './build';
import { naturalHeight, reservedHeight } from './reserve';

describe('the height that a snippet reserves', () => {
	const charts = LANGS.flatMap((lang) => SCENES.flatMap(({ id }) => chartPage(id, lang) ?? []));

	it('is enough at every usual width', () => {
		for (const chart of charts) {
			const reserved = reservedHeight(chart);
			for (let width = 303; width <= 720; width += 19)
				expect(naturalHeight(chart, width), chart.outline.id).toBeLessThanOrEqual(reserved);
		}
	});

	it('is what a column of text can hold', () => {
		for (const chart of charts) {
			expect(reservedHeight(chart)).toBeGreaterThan(450);
			expect(reservedHeight(chart)).toBeLessThanOrEqual(720);
		}
	});
});
