/* eslint-disable svelte/prefer-svelte-reactivity -- these maps and sets are replaced as a whole, never changed: raw state is enough */
/** The stage of one page: which step every scene shows, which scenes are near, and the address that follows the reader. */
import { motion, onMotion } from '$lib/styles/motion';
import { lastAbove, locate, type Place, type StepBox } from './place';
import { watchSteps } from './triggers';
import { stepFrom, type Way } from './turn';

/** The address follows 300 ms after the scroll settles: Safari throws at more than 100 rewrites in 30 seconds. */
const SETTLE_MS = 300;
/** Screens a second from which on a page is flung: nobody sees what its pictures do. */
const FLUNG = 4;
/** How long after the last frame of a fling the places are looked up all the same, in milliseconds. */
const CAUGHT_MS = 100;

interface Watched {
	element: HTMLElement;
	scene: string;
	step: string;
	/** The step's top from the page's top, in CSS pixels. */
	offset: number;
}

interface Passed {
	/** Places in the list of steps; -1 above the first. */
	line: number;
	rest: number;
	still: boolean;
}

export class Stage {
	/** The place of every scene. Replaced as a whole, and only when something in it changed. */
	places = $state.raw<ReadonlyMap<string, Place>>(new Map());
	/** The step that the reader reads; null above the first. */
	reading = $state<string | null>(null);
	/** Scenes within a screen's height of being seen: their pictures wake up. */
	near = $state.raw<ReadonlySet<string>>(new Set());
	/** How many of the story's steps the reader has come to, 0 to 1. */
	read = $state(0);

	#steps: Watched[] = [];
	#clocks: ReadonlySet<string>;
	#tellings: ReadonlyMap<string, string>;
	/** True where the pictures stand in the flow of the text, above their steps: they scroll away, so each tells its whole scene. */
	#flow = false;
	#root: HTMLElement | null = null;
	/** The trigger line as a share of the viewport's height, and where a step is read, in CSS pixels; both set by the style sheet. */
	#line = 0.8;
	#rest = 0;
	#frame = 0;
	/** The last steps above the trigger line and above the line of reading, as they were when the places were made. */
	#passed: Passed | null = null;
	#settle: ReturnType<typeof setTimeout> | undefined;
	#caught: ReturnType<typeof setTimeout> | undefined;
	/** Where the page was when it was last looked at, when that was, whether it went fast, and until when it counts as flung. */
	#top = 0;
	#time = 0;
	#fast = false;
	#flungUntil = 0;
	/** Asked for once: in every frame the question has the page's styles computed. */
	#still = false;
	/** The step that a turn is still on its way to. */
	#aim: string | null | undefined;

	/**
	 * @param clocks ids of the scenes whose picture moves with the scroll within a step
	 * @param tellings the step that a scene shows where pictures stand in the flow, by the scene's id; one without follows the reader there too
	 */
	constructor(clocks: ReadonlySet<string>, tellings: ReadonlyMap<string, string>) {
		this.#clocks = clocks;
		this.#tellings = tellings;
	}

	/**
	 * Starts to watch the story's element. The layout's style sheet sets where things happen: `--line` on the element (the
	 * trigger line as a share of the viewport's height), `scroll-margin-top` on the steps (where a step is read), and
	 * `--flow: 1` where the pictures stand in the flow.
	 * @param onSettled called with the step that is read, once the scroll has settled
	 * @returns stops watching
	 */
	watch(root: HTMLElement, onSettled: (step: string | null) => void): () => void {
		this.#root = root;
		this.#steps = [...root.querySelectorAll<HTMLElement>('[data-step-id]')].map((element) => ({
			element,
			scene: element.closest<HTMLElement>('[data-scene]')?.dataset.scene ?? '',
			step: element.dataset.stepId ?? '',
			offset: 0
		}));
		this.#still = motion() === 'still';
		this.#measure();

		const stopSteps = watchSteps(
			this.#steps.map(({ element }) => element),
			() => this.#line,
			() => this.#schedule()
		);
		const onScroll = () => {
			this.#schedule();
			clearTimeout(this.#settle);
			this.#settle = setTimeout(() => {
				// Scrolled since, by a link perhaps, and not heard of yet: the step that is known is no longer the reader's.
				if (scrollY !== this.#top) return;
				this.#aim = undefined;
				onSettled(this.reading);
			}, SETTLE_MS);
		};
		addEventListener('scroll', onScroll, { passive: true });

		// Old browsers know no such observer: they measure anew when the window changes.
		const remeasure = () => this.#measure();
		const sizes = 'ResizeObserver' in globalThis ? new ResizeObserver(remeasure) : null;
		sizes?.observe(root);
		if (!sizes) addEventListener('resize', remeasure);
		const stopNear = this.#watchNear(root);
		const stopMotion = onMotion(() => {
			this.#still = motion() === 'still';
			this.#update();
		});
		// On paper nothing follows a reader.
		const onPaper = () => {
			this.#flow = true;
			this.#passed = null;
			this.#update();
		};
		addEventListener('beforeprint', onPaper);
		addEventListener('afterprint', remeasure);
		return () => {
			stopSteps();
			stopNear();
			stopMotion();
			sizes?.disconnect();
			removeEventListener('resize', remeasure);
			removeEventListener('beforeprint', onPaper);
			removeEventListener('afterprint', remeasure);
			removeEventListener('scroll', onScroll);
			cancelAnimationFrame(this.#frame);
			clearTimeout(this.#settle);
			clearTimeout(this.#caught);
		};
	}

	/** True where there is a step to turn to. Above the first lies the top of the page. */
	canTurn(way: Way): boolean {
		if (way < 0) return this.reading !== null;
		return this.reading !== this.#steps.at(-1)?.step;
	}

	/**
	 * Goes to the step before or after the one that is read; from the first one back to the top of the page.
	 * @returns the step's element, null where there is none
	 */
	turn(way: Way): HTMLElement | null {
		const ids = this.#steps.map(({ step }) => step);
		const to = stepFrom(ids, this.#aim === undefined ? this.reading : this.#aim, way);
		if (to === null && way > 0) return null;
		this.#aim = to;
		const behavior = motion() === 'still' ? 'instant' : 'smooth';
		const element = this.#steps.find(({ step }) => step === to)?.element ?? null;
		if (element) element.scrollIntoView({ block: 'start', behavior });
		else scrollTo({ top: 0, behavior });
		return element;
	}

	#watchNear(root: HTMLElement): () => void {
		const sections = root.querySelectorAll<HTMLElement>('[data-scene]');
		if (!('IntersectionObserver' in globalThis)) return () => {};
		const observer = new IntersectionObserver(
			(entries) => {
				const near = new Set(this.near);
				for (const { target, isIntersecting } of entries) {
					const scene = (target as HTMLElement).dataset.scene ?? '';
					if (isIntersecting) near.add(scene);
					else near.delete(scene);
				}
				this.near = near;
			},
			{ rootMargin: '100% 0px' }
		);
		sections.forEach((section) => observer.observe(section));
		return () => observer.disconnect();
	}

	#measure(): void {
		const first = this.#steps[0];
		if (!first || !this.#root) return;
		const style = getComputedStyle(this.#root);
		this.#line = parseFloat(style.getPropertyValue('--line')) || 0.8;
		this.#flow = parseFloat(style.getPropertyValue('--flow')) === 1;
		this.#rest = parseFloat(getComputedStyle(first.element).scrollMarginTop) || 0;
		// Where the page has scrolled to may change as it is laid out: asked for after each box.
		for (const step of this.#steps)
			step.offset = step.element.getBoundingClientRect().top + scrollY;
		this.#passed = null;
		this.#update();
	}

	#schedule(): void {
		if (this.#frame) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			clearTimeout(this.#caught);
			if (this.#isFlung()) this.#caught = setTimeout(() => this.#update(), CAUGHT_MS);
			else this.#update();
		});
	}

	/** True from the second frame of a fling on: a jump is one frame. The frames of a wheel may stand still between two that go fast. */
	#isFlung(): boolean {
		const now = performance.now();
		const gone = Math.abs(scrollY - this.#top);
		const fast = gone > FLUNG * innerHeight * ((now - this.#time) / 1000);
		if (fast && this.#fast && this.#aim === undefined) this.#flungUntil = now + CAUGHT_MS / 2;
		this.#top = scrollY;
		this.#time = now;
		this.#fast = fast;
		return now < this.#flungUntil;
	}

	#update(): void {
		if (this.#steps.length === 0) return;
		// Asked for once: each asking may lay the page out.
		const top = scrollY;
		this.#top = top;
		const line = this.#line * innerHeight;
		// Where nothing is to move, and where pictures stand in the flow, a clock cuts like any other picture.
		const still = this.#flow || this.#still;
		const passed = {
			line: lastAbove(this.#steps, top + line),
			rest: lastAbove(this.#steps, top + this.#rest),
			still
		};
		if (this.#stays(passed)) return;
		this.#passed = passed;

		const boxes: StepBox[] = this.#steps.map(({ scene, step, offset }) => ({
			scene,
			step,
			top: offset - top
		}));
		const places = locate(boxes, line, this.#rest);
		for (const [scene, place] of places) {
			if (this.#flow) place.step = this.#tellings.get(scene) ?? place.step;
			if (still || !this.#clocks.has(scene)) place.progress = 1;
		}
		if (!same(places, this.places)) this.places = places;
		this.reading = this.#steps[passed.line]?.step ?? null;
		this.read = (passed.line + 1) / this.#steps.length;
	}

	/** True while the same steps are above both lines and no clock is on its way from one to the other: then every scene stays where it is. */
	#stays(passed: Passed): boolean {
		const before = this.#passed;
		if (!before || before.line !== passed.line || before.rest !== passed.rest) return false;
		if (before.still !== passed.still) return false;
		const between = this.#steps.slice(passed.rest + 1, passed.line + 1);
		return passed.still || !between.some(({ scene }) => this.#clocks.has(scene));
	}
}

function same(a: ReadonlyMap<string, Place>, b: ReadonlyMap<string, Place>): boolean {
	if (a.size !== b.size) return false;
	for (const [scene, place] of a) {
		const other = b.get(scene);
		if (other?.step !== place.step || other.progress !== place.progress) return false;
	}
	return true;
}
