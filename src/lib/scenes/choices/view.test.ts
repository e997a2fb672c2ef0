import { describe, expect, it } from 'vitest';
import { FRAMES, nameOf, record, wordsOf } from '../testing';
import { ANSWERS, BETWEEN, PEOPLE } from './answers';
import { select, table } from './data';
import { describe as say } from './describe';
import { linesOf } from './sizes';
import { view } from './view';

const data = select(record, 'en');
const words = wordsOf('choices');
const wide = { width: 950, height: 720 };
const phone = { width: 358, height: 340 };
const STEPS = ['choices-yes', 'choices-spoil', 'choices-home', 'choices-silence'];
const at = (step: string, frame = wide) => view(step, data, words, frame);
const forward = (step: string, frame = wide) =>
	at(step, frame).answers.flatMap(({ id, state }) => (state === 'forward' ? [id] : []));

describe('four ways to answer', () => {
	it('come forward one at a time; the last step leaves those who said nothing', () => {
		expect(STEPS.map((step) => forward(step))).toEqual([['yes'], ['spoil'], ['home'], ['home']]);
		expect(STEPS.map((step) => at(step).silent)).toEqual([false, false, false, true]);
		expect(at('choices-maybe')).toEqual(at('choices-yes'));
	});

	it('place nobody at an answer that isn’t reported', () => {
		expect(PEOPLE.home).toEqual([]);
		for (const person of BETWEEN) expect(Object.values(PEOPLE).flat()).not.toContain(person);
		const spoken = (step: string, frame = wide) =>
			at(step, frame).between.flatMap(({ id, state }) => (state === 'forward' ? [id] : []));
		for (const frame of [wide, phone]) {
			expect(spoken('choices-yes', frame)).toEqual(['woman-254']);
			expect(spoken('choices-home', frame)).toEqual(['abishev', 'alzhanov']);
			expect(spoken('choices-spoil', frame)).toEqual([]);
		}
	});

	it('have a name and a reason in the copy for everybody, and shares that make a hundred', () => {
		for (const person of [...Object.values(PEOPLE).flat(), ...BETWEEN]) {
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
			{ text: '32.0', fact: 'stayed_home_pct' },
			'–'
		]);
		expect(say('choices-yes', data, words, 'en')).toMatch(/Bozumbayeva.*no answer.*station 254/);
		expect(say('choices-home', data, words, 'en')).toMatch(/no answer.*Abishev/);
		expect(say('choices-silence', data, words, 'en')).toContain('3,748,873');
	});

	it('count the lines of a text by its words', () => {
		expect(linesOf('no', 100, 10)).toBe(1);
		expect(linesOf('so that January comes', 56, 10)).toBe(3);
	});
});

describe.each(FRAMES.map((frame) => [nameOf(frame), frame] as const))('at %s', (_, frame) => {
	it('are always four, in one order, in type that can be read', () => {
		for (const step of STEPS) {
			const { answers, text, count, answer } = at(step, frame);
			expect(answers.map(({ id }) => id)).toEqual([...ANSWERS]);
			expect(text).toBeGreaterThanOrEqual(12);
			expect(answer).toBeGreaterThan(text);
			// The number is the widest single word of the picture.
			expect(count * data.silent.text.length * 0.5).toBeLessThanOrEqual(frame.width);
		}
	});

	it('name those who stand at the answer that is spoken of', () => {
		const { answers, layout } = at('choices-spoil', frame);
		expect(answers.find(({ state }) => state === 'forward')?.people).toEqual(PEOPLE.spoil);
		expect(layout).toBe(frame.width >= 560 && frame.height >= 400 ? 'four' : 'one');
	});

	it('don’t change the size of their type from step to step', () => {
		const sizes = STEPS.map((step) => {
			const { text, answer, count } = at(step, frame);
			return [text, answer, count].join();
		});
		expect(new Set(sizes).size).toBe(1);
	});
});
