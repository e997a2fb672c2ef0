import { describe, expect, it } from 'vitest';
import { shorter } from './numbers';
import { still } from './still';

describe('a picture that stands still', () => {
	it('leaves out labels that wait for their step, and marks of no opacity with all in them', () => {
		const picture =
			'<div class="labels"><div class="label note s-abc hidden" style="--x: 1;">later <data value="1">1</data></div><div class="label s-abc">now</div></div>' +
			'<svg><g style="transform: none; opacity: 0;"><g><path d="M1 1"></path></g></g><g class="hidden"><path style="opacity: 0.5;"></path></g></svg>';
		expect(still(picture)).toBe(
			'<div class="labels"><div class="label s-abc">now</div></div>' +
				'<svg><g class="hidden"><path style="opacity: 0.5;"></path></g></svg>'
		);
	});

	it('keeps what is unseen and has a name, by which it may be used elsewhere', () => {
		const picture =
			'<svg><g style="opacity: 0;"><clipPath id="a"><path></path></clipPath></g><use clip-path="url(#a)"></use></svg>';
		expect(still(picture)).toBe(picture);
	});

	it('knows elements that end in themselves', () => {
		expect(still('<p><br>a<input value="1"><i style="opacity: 0;">b</i>c</p>')).toBe(
			'<p><br>a<input value="1">c</p>'
		);
	});

	it('rounds measures, and neither facts nor names', () => {
		expect(
			still(
				'<svg><rect x="1.23456" data-mark="m-1.23456" style="transform: translate(186.56963903999994px,0px);"></rect></svg><data value="1.23456">1.23456</data>'
			)
		).toBe(
			'<svg><rect x="1.23" data-mark="m-1.23456" style="transform: translate(186.57px,0px);"></rect></svg><data value="1.23456">1.23456</data>'
		);
	});
});

describe('shorter numbers', () => {
	it('keep a hundredth of a pixel, a thousandth below one, six digits of a factor', () => {
		expect(shorter('M13.376000000000001 359.34H349.3376')).toBe('M13.38 359.34H349.34');
		expect(shorter('opacity: 0.33333333; --a: -0.00004')).toBe('opacity: 0.333; --a: 0');
		expect(shorter('translate(9.3296px,45.85189423999995px) scale(0.0853352123)')).toBe(
			'translate(9.33px,45.85px) scale(0.0853352)'
		);
	});
});
