import { expect, it } from 'vitest';
import { fill } from '$lib/charts/fill';
import { withNamedWords } from './named-words';

const words = { known: ['one'], other: ['two'] };

it('hands the words on', () => {
	expect(withNamedWords('day', 'en', words, ({ known }) => fill(known))).toEqual(['one']);
	expect(withNamedWords('day', 'en', words, (all) => fill(all['x-short'] ?? all.other))).toEqual([
		'two'
	]);
});

it('names the label that is lacking, its scene and its file', () => {
	expect(() => withNamedWords('day', 'kk', words, (all) => fill(all.lost))).toThrow(
		'data/copy/kk.aml: scene.day.label.lost has no words. Write the line "label.lost: …" under {scene.day}, in every language.'
	);
});

it('leaves any other mistake as it is', () => {
	const fails = (_?: unknown) => {
		throw new TypeError('not the words');
	};
	expect(() => withNamedWords('day', 'en', words, fails)).toThrow(TypeError);
	expect(() => withNamedWords('day', 'en', words, (all) => fails(fill(all.known)))).toThrow(
		TypeError
	);
});
