import { describe, expect, it } from 'vitest';
import { tighter } from './tighter';

describe('a tighter page', () => {
	it('closes an empty mark in its own tag', () => {
		expect(tighter('<svg><path d="M7 1H2"></path><g><rect x="1"></rect></g></svg>')).toBe(
			'<svg><path d="M7 1H2"/><g><rect x="1"/></g></svg>'
		);
	});

	it('leaves words, figures and what holds something as they are', () => {
		const page =
			'<data value="32.98765">33</data><svg><text>a</text><path><title>b</title></path></svg><path></path>';
		expect(tighter(page)).toBe(page);
	});
});
