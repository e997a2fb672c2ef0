/** Five hundred random routes through a made-up page: scrolls, jumps, turns of the screen, other languages, lights and motions, with frames drawn in between or not. Wherever one ends, the story shows what it shows to who came straight there. */
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { SCENES } from '$lib/story/story';
import { holds } from '../../../tests/support/fuzz';
import { Stage } from './stage.svelte';

/** What the wrapper of Scrollama would tell: told here by the page that is made up. */
let cross = () => {};
vi.mock('./triggers', () => ({
	watchSteps: (_steps: unknown, _line: unknown, onCross: () => void) => {
		cross = onCross;
		return () => {};
	}
}));
afterEach(() => vi.unstubAllGlobals());

const STEPS = SCENES.flatMap(({ id, steps }) => steps.map((step) => ({ step, scene: id })));
const CLOCKS = new Set(SCENES.filter(({ clock }) => clock).map(({ id }) => id));
const TELLINGS = new Map(
	SCENES.filter(({ played }) => !played).map(({ id, telling }) => [id, telling])
);
const SIZES = [
	{ w: 390, h: 844 },
	{ w: 844, h: 390 },
	{ w: 390, h: 790 },
	{ w: 320, h: 568 },
	{ w: 1440, h: 900 }
];

/** A browser lays out and scrolls in 64ths of a pixel, so that places add up without rounding. */
const inLayout = (pixels: number) => Math.round(pixels * 64) / 64;

/** A page as far as the stage looks at it. Nothing in it is told by itself: each change is heard of when `draw` says so, as in a browser. */
class MadeUp {
	y = 0;
	size = SIZES[0]!;
	lang = 0;
	motion = 'moves';
	/** Pictures stand in the flow of the text, as on a low screen. */
	get flow() {
		return this.size.h < 500;
	}
	#listeners = new Map<string, Set<() => void>>();
	#frames = new Map<number, () => void>();
	#count = 0;
	#sizes = () => {};
	#motions = () => {};
	/** What the browser will tell before it draws again. */
	#due = { scroll: false, layout: false, resize: false, motion: false };

	/** Where each step begins: higher in a narrow column and in a longer language. */
	offsets(): number[] {
		let top = this.size.h;
		return STEPS.map(({ scene }, at) => {
			if (scene !== STEPS[at - 1]?.scene) top += this.size.h * (this.flow ? 1.2 : 0.6);
			const offset = inLayout(top);
			top += this.size.h * 0.9 + (((at * 7 + this.lang * 5) % 11) * 9000) / this.size.w;
			return offset;
		});
	}
	get rest() {
		return this.size.h * 0.3;
	}
	get most() {
		return (this.offsets().at(-1) ?? 0) + this.size.h;
	}

	install(): HTMLElement {
		const root = { dataset: { motion: this.motion } };
		const global = {
			document: { documentElement: root },
			matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
			getComputedStyle: () => ({
				getPropertyValue: (name: string) => (name === '--line' ? '0.8' : this.flow ? '1' : '0'),
				scrollMarginTop: `${this.rest}px`
			}),
			addEventListener: (type: string, listen: () => void) =>
				this.#listeners.set(type, (this.#listeners.get(type) ?? new Set()).add(listen)),
			removeEventListener: (type: string, listen: () => void) =>
				this.#listeners.get(type)?.delete(listen),
			requestAnimationFrame: (draw: () => void) => {
				this.#frames.set((this.#count += 1), draw);
				return this.#count;
			},
			cancelAnimationFrame: (frame: number) => this.#frames.delete(frame),
			MutationObserver: this.#observer((told) => (this.#motions = told)),
			ResizeObserver: this.#observer((told) => (this.#sizes = told)),
			IntersectionObserver: this.#observer(() => {})
		};
		for (const [name, value] of Object.entries(global)) vi.stubGlobal(name, value);
		for (const [name, read] of Object.entries({
			scrollY: () => this.y,
			innerHeight: () => this.size.h,
			innerWidth: () => this.size.w
		}))
			Object.defineProperty(globalThis, name, { get: read, configurable: true });
		const elements = STEPS.map(({ step, scene }, at) => ({
			dataset: { stepId: step },
			closest: () => ({ dataset: { scene } }),
			getBoundingClientRect: () => ({ top: (this.offsets()[at] ?? 0) - this.y })
		}));
		return {
			querySelectorAll: (asked: string) => (asked === '[data-step-id]' ? elements : [])
		} as unknown as HTMLElement;
	}

	#observer = (keep: (told: () => void) => void) =>
		class {
			constructor(told: () => void) {
				keep(told);
			}
			observe() {}
			disconnect() {}
		};

	scrollTo(y: number) {
		this.y = inLayout(Math.max(0, Math.min(this.most, y)));
		this.#due.scroll = true;
	}
	jumpTo(at: number) {
		this.scrollTo((this.offsets()[at] ?? 0) - this.rest);
	}
	resize(size: (typeof SIZES)[number]) {
		this.size = size;
		this.#due.resize = this.#due.layout = true;
		// The browser keeps the place in pixels, as far as the page reaches.
		this.scrollTo(this.y);
	}
	move(motion: string) {
		this.motion = document.documentElement.dataset.motion = motion;
		this.#due.motion = true;
	}
	/** One frame, in the order of a browser, a sixtieth of a second after the last. */
	draw() {
		vi.advanceTimersByTime(1000 / 60);
		const due = this.#due;
		this.#due = { scroll: false, layout: false, resize: false, motion: false };
		if (due.motion) this.#motions();
		if (due.resize) for (const hear of [...(this.#listeners.get('resize') ?? []), cross]) hear();
		if (due.scroll) for (const hear of this.#listeners.get('scroll') ?? []) hear();
		const frames = [...this.#frames.values()];
		this.#frames.clear();
		for (const draw of frames) draw();
		if (due.layout) this.#sizes();
	}
}

const seen = ({ places, reading, read }: Stage) => ({ places: [...places], reading, read });

type Move = (page: MadeUp, again: () => void) => void;
const moves: fc.Arbitrary<Move> = fc.oneof(
	fc.integer({ min: -3000, max: 3000 }).map(
		(by): Move =>
			(page) =>
				page.scrollTo(page.y + by)
	),
	fc.double({ min: 0, max: 1, noNaN: true }).map(
		(at): Move =>
			(page) =>
				page.scrollTo(at * page.most)
	),
	fc.nat(STEPS.length - 1).map(
		(at): Move =>
			(page) =>
				page.jumpTo(at)
	),
	fc.constantFrom(...SIZES).map(
		(size): Move =>
			(page) =>
				page.resize(size)
	),
	fc.constantFrom('moves', 'still').map(
		(motion): Move =>
			(page) =>
				page.move(motion)
	),
	// A light changes nothing that the stage looks at.
	fc.constant<Move>(() => {}),
	// Another language is another page, opened at the step that is read.
	fc.nat(2).map((lang): Move => (page, again) => {
		page.lang = lang;
		again();
	}),
	{ weight: 3, arbitrary: fc.constant<Move>((page) => page.draw()) }
);

it('the place alone decides what is shown', () => {
	vi.useFakeTimers();
	let walked = 0;
	holds(fc.array(moves, { minLength: 1, maxLength: 40 }), 500, (route) => {
		const page = new MadeUp();
		const open = () => {
			const stage = new Stage(CLOCKS, TELLINGS);
			const stop = stage.watch(page.install(), () => {});
			return { stage, stop };
		};
		let now = open();
		for (const move of route) {
			move(page, () => {
				now.stop();
				const at = STEPS.findIndex(({ step }) => step === now.stage.reading);
				if (at >= 0) page.jumpTo(at);
				now = open();
			});
			walked += 1;
		}
		// Long enough for a fling to be caught.
		for (let frame = 0; frame < 12; frame += 1) page.draw();
		const wandered = seen(now.stage);
		now.stop();
		const straight = open();
		expect(wandered).toEqual(seen(straight.stage));
		straight.stop();
	});
	vi.useRealTimers();
	expect(walked).toBeGreaterThan(2000);
});
