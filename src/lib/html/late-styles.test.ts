import { expect, it, vi } from 'vitest';
import { withLateStyles } from './late-styles';

const page = (css: string) =>
	`<html><head><style>${css}</style></head><body><h1 class="s-abc">City</h1><figure class="s-fig"></figure></body></html>`;
const styles = (html: string) =>
	[...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css);

it('keeps in the head what the page begins with, and moves the rules of components further down in front of them', () => {
	vi.stubEnv('DEV', false);
	const [head, late] = styles(
		withLateStyles(
			page(
				'body{margin:0}.s-abc{color:red}@media print{.s-abc .s-fig{top:0}}.s-fig{top:1px}@media print{.s-fig{top:2px}}@font-face{src:url(a)}@keyframes s-fig-in{to{top:0}}.x:where(.s-row){top:3px}'
			),
			'<figure'
		)
	);
	expect(head).toBe(
		'body{margin:0}.s-abc{color:red}@media print{.s-abc .s-fig{top:0}}@font-face{src:url(a)}@keyframes s-fig-in{to{top:0}}'
	);
	expect(late).toBe('.s-fig{top:1px}@media print{.s-fig{top:2px}}.x:where(.s-row){top:3px}');
	vi.unstubAllEnvs();
});

it('puts them right before the first such element, and leaves a page without one as it is', () => {
	vi.stubEnv('DEV', false);
	expect(withLateStyles(page('.s-fig{top:0}'), '<figure')).toContain(
		'</h1><style>.s-fig{top:0}</style><figure'
	);
	expect(withLateStyles(page('.s-fig{top:0}'), '<table')).toBe(page('.s-fig{top:0}'));
	vi.unstubAllEnvs();
});
