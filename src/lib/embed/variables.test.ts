import { describe, expect, it } from 'vitest';
import { withoutUnused } from './variables';

const cut = (css: string, used: string[] = []) => withoutUnused(css, (name) => used.includes(name));

describe('custom properties', () => {
	it('stay where the style sheet, the markup or a script asks for them', () => {
		expect(cut(':root{--a:1px;--b:2px}p{margin:var(--a,0)}')).toBe(
			':root{--a:1px;}p{margin:var(--a,0)}'
		);
		expect(cut(':root{--a:1px;--b:2px}', ['--b'])).toBe(':root{--b:2px}');
	});

	it('go with what alone asked for them, and an empty rule goes too', () => {
		expect(cut(':root{--a:1px;--b:var(--a)}@media (x){:root{--b: }}p{margin:0}')).toBe(
			'p{margin:0}'
		);
	});

	it('are not mistaken for other declarations', () => {
		const css = 'p{color:red;-webkit-text-size-adjust:100%}@font-face{font-family:a}';
		expect(cut(css)).toBe(css);
	});
});
