import { describe, expect, it } from 'vitest';
import { tighter } from './tighter';

describe('a tighter page', () => {
	it('keeps a thousandth of a pixel, and no end tag of an empty mark', () => {
		expect(
			tighter(
				'<svg><path d="M7.9967999999999995 154.5H280.02832"></path><g><rect x="1.25"></rect></g></svg>'
			)
		).toBe('<svg><path d="M7.996 154.5H280.028"/><g><rect x="1.25"/></g></svg>');
	});

	it('leaves words, figures and what holds something as they are', () => {
		const page =
			'<data value="32.98765">33</data><svg><text>a</text><path><title>b</title></path></svg><path></path>';
		expect(tighter(page)).toBe(page);
	});
});
