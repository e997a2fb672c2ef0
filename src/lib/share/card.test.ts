import { describe, expect, it } from 'vitest';
import { textWidth } from '$lib/charts/text-width';
import { LANGS } from '$lib/i18n/languages';
import { SCENES } from '$lib/story/story';
import { CARD } from './card';
import { stepCard } from './files';
import { missing } from './fonts';

const EVERY = LANGS.flatMap((lang) =>
	SCENES.flatMap((outline) => outline.steps.map((step) => ({ lang, outline, step })))
);
const cards = EVERY.map(({ lang, outline, step }) => ({
	name: `${lang} ${step}`,
	svg: stepCard(outline, step, lang)
}));

describe('the shared pictures', () => {
	it('are one for each step and language, none like another', () => {
		expect(cards.length).toBe(54 * LANGS.length);
		expect(new Set(cards.map(({ svg }) => svg)).size).toBe(cards.length);
	});

	it('hold nothing that a picture file can’t read', () => {
		for (const { name, svg } of cards) {
			expect(svg, name).not.toMatch(/var\(|calc\(|color-mix|class=|style=|NaN|undefined|Infinity/);
			expect(svg, name).toMatch(/<(path|circle|rect) /);
		}
	});

	it('hold only letters that our fonts have', () => {
		for (const { name, svg } of cards) {
			for (const [, family, inside = ''] of svg.matchAll(
				/<text [^>]*font-family="([^"]+)"[^>]*>(.*?)<\/text>/g
			)) {
				const text = inside.replace(/<[^>]+>/g, '').replace(/&\w+;/g, '');
				const face = family === 'Golos Text' ? 'sans' : 'serif';
				expect(missing(text, face), `${name}: ${text}`).toEqual([]);
			}
		}
	});

	it('set no line of the words beyond the edge', () => {
		for (const { name, svg } of cards) {
			// The words stand after the picture, in the card's own pixels.
			const words = svg.slice(svg.lastIndexOf('</g>'));
			const lines = [
				...words.matchAll(
					/<text x="([\d.]+)" y="([\d.]+)" font-family="([^"]+)" font-size="([\d.]+)"([^>]*)>(.*?)<\/text>/g
				)
			];
			expect(lines.length, name).toBeGreaterThan(2);
			for (const [, x, y, family, size, more = '', text = ''] of lines) {
				const face = family === 'Golos Text' ? 'sans' : 'serif';
				const width = textWidth(text.replace(/&\w+;/g, '&'), Number(size), face);
				const right = more.includes('text-anchor="end"') ? Number(x) : Number(x) + width;
				expect(right, `${name}: ${text}`).toBeLessThanOrEqual(CARD.width - 40);
				expect(Number(y), `${name}: ${text}`).toBeLessThan(CARD.height - 40);
			}
		}
	});
});
