import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { chartPath, snippet, TIERS, type Wish } from './snippets';

const wish: Wish = {
	site: 'https://viz.example/2022/',
	lang: 'en',
	scene: 'day',
	title: 'All day “long” <b>&',
	alt: 'Lines, "gold" one lowest',
	height: 610,
	still: { width: 432, height: 372 },
	look: { step: 'day-noon', theme: 'dark', accent: 'C0ffee', bg: '' },
	integrity: 'sha384-abc'
};

describe('a snippet', () => {
	it('names what is asked and nothing else', () => {
		expect(chartPath(wish)).toBe('en/embed/day/?step=day-noon&theme=dark&accent=C0ffee');
		expect(chartPath({ lang: 'kk', scene: 'rules' })).toBe('kk/embed/rules/');
	});

	it.each(TIERS)('%s: addresses are whole, and no title breaks out of its place', (tier) => {
		const text = snippet(tier, wish, 'The city');
		expect(text).toContain('https://viz.example/2022/en/');
		expect(text).not.toContain('<b>');
		const tree = parse(text);
		for (const node of tree.querySelectorAll('[src],[href]'))
			expect(node.getAttribute('src') ?? node.getAttribute('href')).toMatch(
				/^https:\/\/viz\.example/
			);
		for (const node of tree.querySelectorAll('iframe,amp-iframe'))
			expect(node.getAttribute('title')).toBe(tier === 'story' ? 'The city' : wish.title);
	});

	it('lets the page show through a chart in the scheme that was chosen for it', () => {
		const styleOf = (look: Wish['look'], tier: 'frame' | 'story' = 'frame') =>
			parse(snippet(tier, { ...wish, look }, ''))
				.querySelector('iframe')
				?.getAttribute('style');
		expect(styleOf({ theme: 'dark', bg: 'transparent' })).toContain('color-scheme:dark!important');
		expect(styleOf({ theme: 'dark' })).not.toContain('color-scheme');
		expect(styleOf({ bg: 'transparent' })).not.toContain('color-scheme');
		expect(styleOf({ theme: 'dark', bg: 'transparent' }, 'story')).not.toContain('color-scheme');
	});

	it('reserves its height, in an attribute and against rules that are important', () => {
		const frame = parse(snippet('frame', wish, '')).querySelector('iframe');
		expect(frame?.getAttribute('height')).toBe('610');
		expect(frame?.getAttribute('style')).toContain('height:610px!important');
		const img = parse(snippet('picture', wish, '')).querySelector('img');
		expect([img?.getAttribute('width'), img?.getAttribute('height')]).toEqual(['432', '372']);
		expect(img?.getAttribute('src')).toBe('https://viz.example/2022/share/en/day-dark.png');
	});
});
