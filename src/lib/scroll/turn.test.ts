import { describe, expect, it } from 'vitest';
import { stepFrom, wayOf } from './turn';

describe('stepFrom', () => {
	const steps = ['a-one', 'a-two', 'b-one'];

	it('goes on and back, over the border of a scene too', () => {
		expect(stepFrom(steps, 'a-one', 1)).toBe('a-two');
		expect(stepFrom(steps, 'a-two', 1)).toBe('b-one');
		expect(stepFrom(steps, 'b-one', -1)).toBe('a-two');
	});

	it('begins at the first from above the story, and ends at the last', () => {
		expect(stepFrom(steps, null, 1)).toBe('a-one');
		expect(stepFrom(steps, null, -1)).toBeNull();
		expect(stepFrom(steps, 'a-one', -1)).toBeNull();
		expect(stepFrom(steps, 'b-one', 1)).toBeNull();
	});
});

describe('wayOf', () => {
	const press = (key: string, more = {}) =>
		wayOf({
			key,
			defaultPrevented: false,
			altKey: false,
			ctrlKey: false,
			metaKey: false,
			shiftKey: false,
			target: { closest: () => null } as never,
			...more
		});

	it('takes the two arrows that scroll nothing', () => {
		expect(press('ArrowRight')).toBe(1);
		expect(press('ArrowLeft')).toBe(-1);
	});

	it.each([
		'ArrowDown',
		'ArrowUp',
		' ',
		'PageDown',
		'Home',
		'End',
		'Tab',
		'Enter',
		'j',
		'toString'
	])('leaves %s to the browser', (key) => expect(press(key)).toBe(0));

	it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])(
		'leaves arrows with %s to the browser: history, words, selections',
		(modifier) => expect(press('ArrowLeft', { [modifier]: true })).toBe(0)
	);

	it('leaves a press that something else took, or whose target has arrows of its own', () => {
		expect(press('ArrowLeft', { defaultPrevented: true })).toBe(0);
		expect(press('ArrowLeft', { target: { closest: () => ({}) } })).toBe(0);
	});
});
