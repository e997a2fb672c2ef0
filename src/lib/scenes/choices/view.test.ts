import { describe, expect, it } from 'vitest';
import { FRAMES, record, wordsOf } from '../testing';
import { ANSWERS, PEOPLE } from './answers';
import { select, table } from './data';
import { describe as say } from './describe';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('choices');
const wide = { width: 950, height: 720 };
const forward = (step: string, frame = wide) =>
	view(step, frame).answers.flatMap(({ id, state }) => (state === 'forward' ? [id] : []));

describe('four ways to answer', () => {
	it('are always four, in one order, whatever the step and the frame', () => {
		for (const frame of FRAMES) {
			for (const step of ['choices-yes', 'choices-spoil', 'choices-home', 'choices-silence']) {
				expect(view(step, frame).answers.map(({ id }) => id)).toEqual([...ANSWERS]);
			}
		}
	});

	it('come forward one at a time; the last step leaves those who said nothing', () => {
		expect(forward('choices-yes')).toEqual(['yes']);
		expect(forward('choices-spoil')).toEqual(['spoil']);
		expect(forward('choices-home')).toEqual(['home']);
		expect(forward('choices-silence')).toEqual(['home']);
		expect(view('choices-silence', wide).silent).toBe(true);
		expect(forward('choices-maybe')).toEqual(['yes']);
	});

	it('name on a small phone only the people of the answer that is spoken of', () => {
		const small = view('choices-spoil', { width: 288, height: 190 });
		expect(small.columns).toBe(1);
		expect(small.answers.flatMap(({ id, named }) => (named ? [id] : []))).toEqual(['spoil']);
		expect(view('choices-spoil', wide).answers.every(({ named }) => named)).toBe(true);
	});

	it('have a name and a reason in the copy for everybody, and shares that make a hundred', () => {
		for (const person of Object.values(PEOPLE).flat()) {
			expect(words[person], person).toBeDefined();
			expect(words[`${person}-why`], person).toBeDefined();
		}
		const sum = ANSWERS.reduce((total, answer) => total + data.shares[answer].value, 0);
		expect(sum).toBeCloseTo(100, 1);
	});

	it('are in the table and in a sentence each', () => {
		expect(table(record, words, 'en').rows.map(([, share]) => share)).toEqual([
			{ text: '52.5', fact: 'yes_of_registered_pct' },
			{ text: '12.7', fact: 'no_of_registered_pct' },
			{ text: '2.8', fact: 'hundred.country.spoiled' },
			{ text: '32.0', fact: 'stayed_home_pct' }
		]);
		expect(say('choices-yes', data, words, 'en')).toContain('Bozumbayeva');
		expect(say('choices-silence', data, words, 'en')).toContain('3,748,873');
	});
});
