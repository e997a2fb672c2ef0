import { describe, expect, it } from 'vitest';
import { fill, plain } from '$lib/charts/fill';
import { collisions, labelBox, overlaps, within } from '$lib/charts/overlap';
import type { Label } from '$lib/charts/label';
import { EVERYWHERE, record, wordsOf } from '../testing';
import { select } from './data';
import { describe as say } from './describe';
import { percentAt, view } from './view';
import { verdict } from './words';

const data = select(record, 'en');
const words = wordsOf('guess');
const frame = { width: 360, height: 380 };
const shown = (step: string, value: number | null, size = frame) =>
	view(step, data, { value, start: 50 }, words, 'en', size);
const text = (label: Label | undefined) =>
	typeof label?.text === 'string' ? label.text : plain(label?.text ?? []);

describe('the guess', () => {
	it('gives the country’s box as the scale and leaves Almaty’s empty', () => {
		const { boxes, open } = shown('guess-draw', null);
		expect(boxes.map(({ id, fill }) => [id, fill])).toEqual([
			['country', 0.6805],
			['focus', 0]
		]);
		expect(open).toBe(true);
	});

	it('waits half way up, hollow, and names no number of its own', () => {
		const now = shown('guess-draw', null);
		expect(now.line).toMatchObject({ made: false });
		expect(now.line?.y).toBeCloseTo((now.pane.top + now.pane.bottom) / 2);
		expect(text(now.labels.find(({ id }) => id === 'focus'))).toBe('?');
	});

	it('puts the line where the reader sets it', () => {
		const now = shown('guess-draw', 20);
		expect(percentAt(now.pane, now.line?.y ?? 0)).toBe(20);
		expect(text(now.labels.find(({ id }) => id === 'focus'))).toBe('20%');
		expect(percentAt(now.pane, -100)).toBe(100);
		expect(percentAt(now.pane, 1e4)).toBe(0);
	});

	it('reveals the truth alone to who has not guessed', () => {
		const now = shown('guess-reveal', null);
		expect(now.boxes[1]).toMatchObject({ role: 'gold', fill: 0.3299 });
		expect(now.line).toBeNull();
		expect(now.labels.map(({ id }) => id)).toEqual([
			'country',
			'country-name',
			'focus',
			'focus-name'
		]);
	});

	it('keeps a guess beside the truth', () => {
		const now = shown('guess-reveal', 60);
		expect(now.boxes[1]?.fill).toBe(0.3299);
		expect(percentAt(now.pane, now.line?.y ?? 0)).toBe(60);
		expect(now.labels.map(({ id }) => id)).toContain('yours');
		expect(now.open).toBe(false);
	});

	it('draws the difference from the guess to the count, where there is one to see', () => {
		const now = shown('guess-reveal', 60);
		const [from, to] = [now.off?.from ?? 0, now.off?.to ?? 0];
		expect(percentAt(now.pane, from)).toBe(60);
		expect(percentAt(now.pane, to)).toBe(33);
		expect(shown('guess-reveal', 34).off).toBeNull();
		expect(shown('guess-reveal', null).off).toBeNull();
		expect(shown('guess-draw', 60).off).toBeNull();
	});

	it.each([
		[60, 'You guessed 60%. The count was 27 points lower.'],
		[10, 'You guessed 10%. The count was 23 points higher.'],
		[33, 'You guessed 33%: very close.'],
		[35, 'You guessed 35%. The count was 2 points lower.']
	])('tells the difference to a guess of %i', (value, sentence) => {
		expect(plain(verdict(value, data, words, 'en'))).toBe(sentence);
	});

	it('shows the first picture for a step that it doesn’t know', () => {
		expect(shown('guess-again', null)).toEqual(shown('guess-draw', null));
	});

	it('doesn’t give the answer away in the first sentence', () => {
		expect(say('guess-draw', data, words, 'en')).not.toContain('32.99');
		expect(say('guess-reveal', data, words, 'en')).toContain('32.99');
	});
});

describe.each(EVERYWHERE)('at %s', (_, lang, size) => {
	const [own, said] = [select(record, lang), wordsOf('guess', lang)];
	const shown = (step: string, value: number | null) =>
		view(step, own, { value, start: 50 }, said, lang, size);
	const GUESSES = [null, 0, 12, 33, 50, 64, 68, 73, 100];

	it.each(['guess-draw', 'guess-reveal'])(
		'%s: no label on another, on a box or cut off',
		(step) => {
			for (const value of GUESSES) {
				const { labels, boxes, width, height, skip } = shown(step, value);
				const all = [...labels, ...(skip ? [skip] : [])].filter(({ hidden }) => !hidden);
				expect(collisions(all, size), `${value}`).toEqual([]);
				const rects = boxes.map(({ x, y }) => {
					return { left: x, top: y, right: x + width, bottom: y + height };
				});
				for (const rect of rects) expect(within(rect, size, 0.5)).toBe(true);
				for (const label of all) {
					const box = labelBox(label, size);
					expect(within(box, size, 2), `${label.id} ${value}`).toBe(true);
					for (const rect of rects)
						expect(overlaps(box, rect, 1), `${label.id} ${value}`).toBe(false);
				}
			}
		}
	);

	it('leads on in one tap while the guess is open, and says so', () => {
		expect(shown('guess-reveal', null).skip).toBeNull();
		expect(text(shown('guess-draw', null).skip ?? undefined)).toBe(plain(fill(said.skip)));
		expect(text(shown('guess-draw', 40).skip ?? undefined)).toBe(plain(fill(said.reveal)));
	});
});
