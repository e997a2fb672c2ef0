import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCENES } from '../story/story';
import { readCopy, STEP_MAX } from './copy';
import type { Fact } from './types';
import { asText } from './words';

const FILE = 'data/copy/en.aml';
const text = readFileSync(FILE, 'utf8');

/** Every figure that the copy names, with a value of our own: these tests are about the copy, not the record. */
function factsNamed(copy: string): Map<string, Fact> {
	const ids = [...copy.matchAll(/\{([a-z0-9_.-]+)(?:\|[a-z0-9]+)?\}/g)].map(
		(match) => match[1] ?? ''
	);
	return new Map(
		ids.map((id) => [
			id,
			{
				id,
				value: 1234.5,
				unit: 'people',
				status: 'final',
				asOf: '',
				sourceIds: [],
				note: '',
				at: ''
			}
		])
	);
}

const facts = factsNamed(text);
const read = (changed: string) => readCopy(FILE, changed, 'en', facts);
/** The one line that stops the build. */
function faultOf(changed: string): string {
	try {
		read(changed);
	} catch (error) {
		return (error as Error).message;
	}
	return 'no fault';
}
const row = (needle: string, from = text) =>
	from.split('\n').findIndex((line) => line.includes(needle)) + 1;

describe('the English copy', () => {
	const copy = read(text);

	it('has words for every scene and every step, each short enough for a small phone', () => {
		for (const scene of SCENES) {
			expect(asText(copy.scene[scene.id]?.title ?? []), scene.id).not.toBe('');
			for (const step of scene.steps) {
				const words = asText(copy.step[step] ?? []);
				expect(words.length, step).toBeGreaterThan(20);
				expect(words.length, step).toBeLessThanOrEqual(STEP_MAX);
			}
		}
	});

	it('hands a figure on with its id, its value and how it is written', () => {
		expect(copy.step['electorate-all']).toContainEqual({
			fact: 'registered_final',
			value: 1234.5,
			text: '1,234.50'
		});
	});
});

describe('a fault in the copy stops the build with one line', () => {
	it('a digit typed by hand', () => {
		const changed = text.replace('So it passed.', 'So it passed with 77.18%.');
		expect(faultOf(changed)).toBe(
			`${FILE}, row ${row('rules-met:')}: step.rules-met has the digits "77.18" typed by hand. Write a figure as a token such as {turnout_final}, or declare the date or number under [allowed].`
		);
	});

	it('a figure that the record lacks', () => {
		const changed = text.replace('{yes_pct}%', '{yes_share}%');
		expect(faultOf(changed)).toBe(
			`${FILE}, row ${row('electorate-yes:')}: step.electorate-yes names the figure {yes_share}, which the record doesn't have. Take an id from \`npm run facts\`, or add the row to the record.`
		);
	});

	it('a way of writing that nobody knows', () => {
		expect(faultOf(text.replace('{home_per_no|d1}', '{home_per_no|short}'))).toContain(
			'asks for the format "short"'
		);
	});

	it('a step without words', () => {
		const changed = text.replace(/^day-noon: .*$/m, '');
		expect(faultOf(changed)).toBe(
			`${FILE}, row ${row('{step}')}: step.day-noon has no words. Write the line "step.day-noon: …".`
		);
	});

	it('a step that the story does not have', () => {
		const changed = text.replace('day-noon: ', 'day-midday: Noon.\nday-noon: ');
		expect(faultOf(changed)).toContain(
			`${FILE}, row ${row('day-midday:', changed)}: step.day-midday belongs to no step of the story.`
		);
	});

	it('a step too long for a small phone', () => {
		const changed = text.replace('So it passed.', 'So it passed. '.repeat(12));
		expect(faultOf(changed)).toMatch(
			/^data\/copy\/en\.aml, row \d+: step\.rules-met is \d+ characters and \d+ words long\. Cut it to 300 characters/
		);
	});

	it('a headline of a step too long for where it is shared, or none', () => {
		const short = 'moment.regions-almaty';
		const line = 'regions-almaty: Nothing for';
		expect(faultOf(text.replace(line, `${line} ${'and nothing '.repeat(8)}`))).toMatch(
			new RegExp(`row \\d+: ${short} is \\d+ characters long\\. Cut it to 100`)
		);
		expect(faultOf(text.replace(line, 'regions-map-two: Nothing for'))).toContain(
			'moment.regions-map-two belongs to no moment of the story'
		);
	});

	it('a long quotation', () => {
		const changed = text.replace(
			'So it passed.',
			'“So it passed and nobody in the whole country said no”.'
		);
		expect(faultOf(changed)).toContain('step.rules-met quotes 11 words');
	});

	it('a colour that means nothing', () => {
		expect(faultOf(text.replace('<yes>yes</yes>', '<green>yes</green>'))).toContain(
			'marks words with <green>. Use one of focus, came, yes, no, invalid, both, home, death.'
		);
	});

	it('a bracket left open', () => {
		expect(faultOf(text.replace('{stations} at home', '{stations at home'))).toContain(
			'step.day-open has a loose bracket near'
		);
	});
});
