import { describe, expect, it } from 'vitest';
import { readLook, readStep } from './params';

const STEPS = ['day-open', 'day-noon', 'day-gap'];
const NOTHING = { theme: null, bg: null, accent: null, font: null };

describe('what an address may ask', () => {
	it('takes what is allowed', () => {
		expect(readLook('?theme=dark&bg=transparent&accent=C0ffEE&font=sans')).toEqual({
			theme: 'dark',
			bg: 'transparent',
			accent: 'C0ffEE',
			font: 'sans'
		});
	});

	it('leaves out what is not on the list', () => {
		for (const search of [
			'',
			'?',
			'?theme=auto',
			'?theme=DARK&theme=dark',
			'?bg=red',
			'?accent=%23ff0000',
			'?accent=fff',
			'?accent=ff00001',
			'?accent=ff0000%0A',
			'?accent=red;}body{display:none',
			'?font=Comic+Sans',
			'?style=https://evil.example/x.css',
			'?%E0%A4%A',
			`?accent=${'f'.repeat(100_000)}`
		])
			expect(readLook(search), search.slice(0, 60)).toEqual(NOTHING);
	});

	it('begins at the step that is asked for, else at the telling one, and at the first where it is unknown', () => {
		expect(readStep('?step=day-noon', STEPS, 'day-gap')).toBe('day-noon');
		expect(readStep('?theme=dark', STEPS, 'day-gap')).toBe('day-gap');
		for (const step of ['', 'day-midnight', '__proto__', '<b>', 'day-gap '])
			expect(readStep(`?step=${encodeURIComponent(step)}`, STEPS, 'day-gap')).toBe('day-open');
	});
});
