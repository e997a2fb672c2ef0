import { describe, expect, it } from 'vitest';
import { answer, greeting, isOurs, own } from './child';

const size = { w: 320, h: 480, min: 260 };
const self = { src: 'https://viz.example/en/embed/day/', scene: 'day' };

describe('the greeting', () => {
	it('is an object and a string, and pym’s string only for a frame that pym has named', () => {
		const [object, string, ...rest] = greeting(size, self);
		expect(rest).toEqual([]);
		expect(object).toMatchObject({
			kz: 1,
			type: 'embed-size',
			sentinel: 'amp',
			height: 480,
			w: 320
		});
		expect(JSON.parse(String(string))).toMatchObject({ context: 'iframe.resize', value: 480 });
		expect(greeting(size, { ...self, childId: 'kz' })[2]).toBe('pymxPYMxkzxPYMxheightxPYMx480');
	});

	it('has no width, on which AMP would act', () => {
		for (const message of greeting(size, self)) expect(message).not.toHaveProperty('width');
	});

	it('can be sent', () => {
		expect(() => structuredClone(greeting(size, self))).not.toThrow();
	});
});

describe('an answer', () => {
	it('comes in the dialect of the question', () => {
		expect(answer({ type: 'kz-hello' }, size, self)).toEqual(own(size, self));
		expect(answer({ sentinel: 'amp', type: 'frames-init' }, size, self)).toEqual(own(size, self));
		expect(answer('[iFrameSizer]iFrameResizer0:8:false', size, self)).toBe(
			'[iFrameSizer]iFrameResizer0:480:320:init'
		);
		for (const type of ['iframe-child-init', 'iframe-get-child-dimensions']) {
			expect(answer({ type }, size, self)).toEqual({
				type: 'iframe-resized',
				width: 320,
				height: 480
			});
		}
	});

	it('is not given to anything else, and nothing throws', () => {
		for (const junk of [
			null,
			undefined,
			0,
			NaN,
			'',
			'[iFrameSizer]',
			'[iFrameSizer]:1',
			'pymxPYMxaxPYMxwidthxPYMx300',
			'{"type":"kz-hello"}',
			'x'.repeat(1_000_000),
			[],
			{},
			{ type: null },
			{ type: { toString: 'no' } },
			Symbol.iterator,
			new Map(),
			true
		]) {
			expect(answer(junk, size, self)).toBeUndefined();
			expect(isOurs(junk)).toBe(false);
		}
	});
});
