// What comes from outside, ten thousand times at random: addresses, languages, keys and messages. Nothing throws, and nothing gets through that isn't on a list.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, greeting, isOurs, own } from '../../src/lib/embed/child';
import { readLook, readStep } from '../../src/lib/embed/params';
import { LANGS } from '../../src/lib/i18n/languages';
import { pickLanguage } from '../../src/lib/i18n/pick';
import { wayOf } from '../../src/lib/scroll/turn';
import { SCENES } from '../../src/lib/story/story';
import { holds, hostile, messages, numbers, searches, TYPES } from '../support/fuzz';

const STEPS = SCENES.flatMap(({ steps }) => steps);
const GOOD = {
	theme: ['light', 'dark', 'auto'],
	bg: ['transparent'],
	accent: ['17668a', 'C0ffEE', 'fff', '0xffff', '17668aff', '17668a;x', ' 17668a'],
	font: ['serif', 'sans'],
	step: STEPS
};
const SIZE = { w: 320, h: 480, min: 260 };
const SELF = { src: 'https://viz.example/en/embed/day/', scene: 'day' };

describe('an address', () => {
	it('asks for what is on the list, or for nothing', () => {
		holds(searches(GOOD), 2500, (search) => {
			const { theme, bg, accent, font, ...more } = readLook(search);
			expect(more).toEqual({});
			expect([null, 'light', 'dark']).toContain(theme);
			expect([null, 'transparent']).toContain(bg);
			expect([null, 'serif', 'sans']).toContain(font);
			if (accent === null) return;
			expect(accent).toMatch(/^[\da-f]{6}(?![^])/i);
			expect(accent).toBe(new URLSearchParams(search).get('accent'));
		});
	});

	it('begins with a step of the scene', () => {
		holds(
			fc.tuple(searches(GOOD), fc.constantFrom(...SCENES)),
			1500,
			([search, { steps, telling }]) => {
				expect(steps).toContain(readStep(search, steps, telling));
			}
		);
	});

	it('names its frame by letters alone, and what is said of it can be sent', () => {
		holds(fc.tuple(hostile, hostile), 500, ([secret, childId]) => {
			const self = { ...SELF, secret: /secret=(\w+)/.exec(`#?secret=${secret}`)?.[1], childId };
			expect(self.secret ?? '').not.toMatch(/\W/);
			const said = greeting(SIZE, self);
			expect(said.length).toBeLessThanOrEqual(3);
			expect(structuredClone(said)).toEqual(said);
		});
	});
});

it('a reader’s languages lead to a published one', () => {
	holds(
		fc.array(fc.oneof(hostile, fc.constantFrom('ru-RU', 'kk', 'EN_us', 'x-ru')), { maxLength: 5 }),
		500,
		(wanted) => expect(LANGS).toContain(pickLanguage(wanted, LANGS))
	);
});

it('a press is a way on, a way back or none of ours', () => {
	const press = fc.record({
		key: fc.oneof(hostile, fc.constantFrom('ArrowLeft', 'ArrowRight')),
		defaultPrevented: fc.boolean(),
		altKey: fc.boolean(),
		ctrlKey: fc.boolean(),
		metaKey: fc.boolean(),
		shiftKey: fc.boolean(),
		// The document itself has no `closest`.
		target: fc.constantFrom({ closest: () => null }, { closest: () => ({}) }, {})
	});
	holds(press, 500, (event) => {
		expect([-1, 0, 1]).toContain(wayOf(event as never));
		if (!event.key.startsWith('Arrow')) expect(wayOf(event as never)).toBe(0);
	});
});

describe('a message', () => {
	it('to a chart gets our size for an answer, or none', () => {
		const ours = [
			own(SIZE, SELF),
			{ type: 'iframe-resized', width: SIZE.w, height: SIZE.h },
			undefined
		];
		holds(messages(TYPES), 2500, (message) => {
			const reply = answer(message, SIZE, SELF);
			if (typeof reply === 'string') expect(reply).toMatch(/^\[iFrameSizer\][^:]+:480:320:init$/);
			else expect(ours).toContainEqual(reply);
			expect(typeof isOurs(message)).toBe('boolean');
		});
	});

	describe('to a host', () => {
		afterEach(() => vi.unstubAllGlobals());

		it('gives a frame a height between one pixel and twenty thousand, or leaves it', async () => {
			const site = new URL('../../src/lib/embed/host/charts.ts', import.meta.url).href;
			const heights: string[] = [];
			const makeFrame = (src: unknown) => ({
				src,
				loading: 'eager',
				clientWidth: 320,
				clientHeight: 300,
				contentWindow: { postMessage: (said: unknown) => structuredClone(said) },
				style: {
					setProperty(...rule: string[]) {
						expect(rule[0]).toBe('height');
						heights.push(rule[1] ?? '');
					}
				},
				getBoundingClientRect: () => ({ top: 0 })
			});
			const frames = [makeFrame(`${site}?day`), makeFrame('https://ads.example/'), makeFrame('')];
			let hear = (_: object) => {};
			let draw = () => {};
			vi.stubGlobal('document', {
				readyState: 'interactive',
				activeElement: null,
				querySelectorAll: (selector: string) => (selector === 'iframe' ? frames : [])
			});
			vi.stubGlobal('innerHeight', 800);
			vi.stubGlobal('addEventListener', (type: string, listen: typeof hear) => {
				if (type === 'message') hear = listen;
			});
			vi.stubGlobal('requestAnimationFrame', (callback: () => void) => (draw = callback));
			await import('../../src/lib/embed/host/charts');

			const sources = [...frames.map(({ contentWindow }) => contentWindow), null, {}];
			// Forged by who knows how we speak: nearly right in every part.
			const forged = fc.record({
				kz: fc.constantFrom<unknown>(1, '1', true),
				src: fc.oneof(fc.constant(`${site}?day`), hostile),
				w: fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(320, 321, '320') }, numbers),
				height: fc.oneof(fc.integer({ min: -100, max: 30_000 }), numbers),
				min: fc.oneof(fc.integer({ min: -100, max: 1000 }), numbers)
			});
			const sent = fc.tuple(
				fc.oneof({ weight: 2, arbitrary: forged as fc.Arbitrary<unknown> }, messages(TYPES)),
				fc.constantFrom(...sources),
				fc.constantFrom('file://', 'null', 'https://ads.example')
			);
			holds(sent, 2000, ([data, source, origin]) => {
				const before = heights.length;
				hear({ data, source, origin });
				draw();
				draw = () => {};
				if (origin === 'https://ads.example' || source !== sources[0])
					expect(heights.length).toBe(before);
			});
			// And one that is meant, after all of them.
			const meant = { kz: 1, src: `${site}?day`, w: 320, height: 480, min: 400 };
			hear({ data: meant, source: frames[0]?.contentWindow, origin: 'file://' });
			draw();
			expect(heights.at(-1)).toBe('480px');
			for (const height of heights) expect(height).toMatch(/^[1-9]\d{0,4}px$/);
			expect(heights.map(parseFloat).filter((height) => height >= 20_000)).toEqual([]);
		});
	});
});
