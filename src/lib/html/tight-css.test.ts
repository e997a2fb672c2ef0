import { expect, it } from 'vitest';
import { tight } from './tight-css';

it('what is said twice for no browser is said once', () => {
	expect(tight('a{-webkit-text-decoration-color:red;text-decoration-color:red}')).toBe(
		'a{text-decoration-color:red}'
	);
});

it('a tight style sheet has no blank that means nothing', () => {
	expect(
		tight(
			'.a.b *{x:calc(var(--x) * 2 + min(1px, 2px) / 3 - .5px)}p{font:400 clamp(1rem, 2vw, 3rem) / 1.25 "A, B", serif}'
		)
	).toBe(
		'.a.b *{x:calc(var(--x)*2 + min(1px,2px)/3 - .5px)}p{font:400 clamp(1rem,2vw,3rem)/1.25 "A, B",serif}'
	);
});
