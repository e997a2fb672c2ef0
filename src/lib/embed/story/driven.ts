/** The story in a frame that a host page scrolls: as high as the host's window, told how far the reader has come. It never takes the reader's wheel or finger. */
import { keptPlace, type Steps } from './keep';
import { keep, kept } from './kept';

interface Options {
	/** The steps' elements, in reading order. */
	steps: HTMLElement[];
	/** Where a step comes to show, as a share of the frame's height. */
	line: () => number;
	/** Called once, at the first message: the layout is to be the driven one when it returns. */
	onStart: () => void;
	say: (message: unknown) => void;
}

/** What hosts forward: the Guardian's templates do it in these words, and so does our own script. */
function scrolled(message: unknown): number | undefined {
	const { kind, scroll } = (message ?? {}) as { kind?: unknown; scroll?: unknown };
	return kind === 'interactive:scroll' && Number.isFinite(scroll) ? (scroll as number) : undefined;
}

export class Driven {
	/** True from the host's first word on. */
	started = false;
	/** True where our own script drives. */
	ours = false;
	#options: Options;
	/** How far the host has scrolled the story. */
	#y = 0;
	#size = '';
	/** The frame's height then. */
	#v = 0;
	#told = '';
	/** Where a reader who has come back was: until that has been told twice, for at first the host doesn't know what its bars cover. */
	#back: number | null = null;
	#steps: Steps = { rests: [], shows: [] };

	constructor(options: Options) {
		this.#options = options;
	}

	/** @returns true where the message was meant for us */
	hear(message: unknown): boolean {
		const y = scrolled(message);
		if (y === undefined) return false;
		if (!this.started) this.#start();
		// In a new size nothing is taken for granted before it is measured: see `#measure`.
		if (this.#size !== this.#sizeNow()) this.#measure();
		this.#y = y;
		this.#scroll();
		return true;
	}

	/** Tells our own script that it may drive, or how high the story is where it does. */
	offer(): void {
		this.#told = '';
		if (this.started) return this.#measure();
		const { driven } = kept();
		// In a column of another width the place would be another.
		const back = driven?.w === innerWidth ? driven : undefined;
		this.#back = back?.at ?? null;
		this.#options.say(this.#own(back?.track, this.#back));
	}

	/** To be called as the scroll settles: the place that a reader comes back to, where it is in the story. */
	keepPlace(): void {
		const track = document.documentElement.scrollHeight;
		const inside = this.#y > 0 && this.#y < track - innerHeight;
		keep(inside ? { driven: { w: innerWidth, track, at: this.#y } } : {});
	}

	/** Asks the host to take the reader to an element in the story. */
	goTo(element: Element): void {
		const { top } = element.getBoundingClientRect();
		const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
		this.#ask(Math.max(0, top + scrollY - margin));
	}

	#start(): void {
		this.started = true;
		this.#options.onStart();
		this.#measure();
		new ResizeObserver(() => this.#measure()).observe(document.body);
		addEventListener('resize', () => this.#measure());
		addEventListener('scroll', () => {
			// Not the host's doing: focus, or a search in the page, went somewhere else. The host goes there, if it may.
			if (Math.abs(scrollY - this.#reach()) < 2) return;
			const to = scrollY;
			this.#scroll();
			this.#ask(to);
		});
	}

	#scroll(): void {
		scrollTo({ top: this.#y, behavior: 'instant' });
	}

	/** The host's place, as far as this document reaches. */
	#reach = () =>
		Math.max(0, Math.min(this.#y, document.documentElement.scrollHeight - innerHeight));

	#sizeNow = () => `${innerWidth} ${innerHeight}`;

	#measure(): void {
		const { steps, line, say } = this.#options;
		const before = this.#steps;
		const turned = this.#size !== '' && this.#size !== this.#sizeNow();
		const v = this.#v;
		this.#size = this.#sizeNow();
		this.#v = innerHeight;
		const tops = steps.map((step) => step.getBoundingClientRect().top + scrollY);
		const rest = parseFloat(steps[0] ? getComputedStyle(steps[0]).scrollMarginTop : '') || 0;
		this.#steps = {
			rests: tops.map((top) => top - rest),
			shows: tops.map((top) => top - line() * innerHeight)
		};
		const track = document.documentElement.scrollHeight;
		const at = turned ? keptPlace(this.#y, v, before, this.#steps) : this.#back;
		this.#back = null;
		if (at !== null) {
			// At once, and not when the host has come there: the next size may come before, and starts from here.
			this.#y = at;
			this.#scroll();
		}
		const told = `${this.#size} ${track}`;
		if (told === this.#told) return;
		this.#told = told;
		say(this.#own(track, at));
		if (this.ours) return;
		// The Guardian's: one of its templates reads objects, the other strings.
		for (const word of [
			{ kind: 'interactive:height', height: track },
			{ kind: 'interactive:scroll', scroll: 0 }
		]) {
			say(word);
			say(JSON.stringify(word));
		}
	}

	#own = (track?: number, at: number | null = null) => ({
		kz: 1,
		type: 'embed-story',
		src: location.href,
		w: innerWidth,
		size: innerWidth / innerHeight,
		...(track && { track }),
		...(at === null ? {} : { at: Math.round(at) })
	});

	#ask(at: number): void {
		this.#options.say(this.#own(document.documentElement.scrollHeight, at));
	}
}
