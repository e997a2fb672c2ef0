import { describe, expect, it } from 'vitest';
import { trimmed } from './trim';

const used = { may: (name: string) => name !== 'svelte-gone', lang: 'kk', ground: 'paper' };
const cut = (css: string) => trimmed(css, used);

describe('a style sheet cut down to one page', () => {
	it('keeps what needs no component, and what its components have', () => {
		const css = 'h1,h2{margin:0}.a.svelte-here .b{x:1}';
		expect(cut(css)).toBe(css);
	});

	it('drops other components’ selectors, and a rule that has no other', () => {
		expect(cut('.a.svelte-gone,.b.svelte-here{x:1}.c.svelte-gone{x:2}')).toBe(
			'.b.svelte-here{x:1}'
		);
		expect(cut('.a.svelte-here:not(.svelte-gone){x:1}')).toBe(
			'.a.svelte-here:not(.svelte-gone){x:1}'
		);
		expect(cut(':is(.a,.b).svelte-here{x:1}')).toBe(':is(.a,.b).svelte-here{x:1}');
	});

	it('drops other grounds, languages and their fonts', () => {
		expect(cut('[data-ground=night],[data-ground="paper"]{x:1}[data-ground=dusk]{x:2}')).toBe(
			'[data-ground="paper"]{x:1}'
		);
		expect(cut(':root:lang(ru){x:1}:root:lang(kk){x:2}')).toBe(':root:lang(kk){x:2}');
		expect(
			cut('@font-face{font-family:Story Sans ru}@font-face{font-family:Story Sans kk Fallback}')
		).toBe('@font-face{font-family:Story Sans kk Fallback}');
	});

	it('drops what the switch for moving pictures turns off, where there is none', () => {
		const css = ':root[data-motion=still]{x:1}:root:not([data-motion=moves]){x:2}';
		expect(cut(css)).toBe(':root:not([data-motion=moves]){x:2}');
		expect(trimmed(css, { ...used, ground: undefined })).toBe(css);
	});

	it('looks into groups and drops empty ones', () => {
		expect(
			cut(
				'@media (min-width:1px){@container (x){.a.svelte-gone{x:1}}.b.svelte-here{x:2}}@media print{.c.svelte-gone{x:3}}'
			)
		).toBe('@media (min-width:1px){.b.svelte-here{x:2}}');
		expect(cut('@keyframes a{from{x:1}to{x:2}}')).toBe('@keyframes a{from{x:1}to{x:2}}');
	});

	it('refuses a sheet that is broken', () => {
		expect(() => cut('.a{x:1')).toThrow(/never closed/);
	});
});
