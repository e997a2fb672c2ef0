/* eslint-disable svelte/prefer-svelte-reactivity -- the map and the set are replaced as a whole, never changed: raw state is enough */
/** The story as pages to turn: title, chapters, steps and questions, one at a time. */
import type { Place } from '$lib/scroll/place';
import { SCENES } from '$lib/story/story';
import { keep, kept } from './kept';

/** What makes a page, in the order of the story. */
const PAGE = '.scene > header, .part > header, [data-step-id], .part > .question, .part > footer';
/** What stands around pages, and is there only with one of its own. */
const AROUND = '.part, .scene, .sticky';

export class StoryPages {
	places = $state.raw<ReadonlyMap<string, Place>>(new Map());
	near = $state.raw<ReadonlySet<string>>(new Set());
	reading = $state<string | null>(null);
	read = $state(0);
	at = $state(0);
	readonly count: number;
	/** True once the reader has turned a page, now or before they went away: this is how they read it. */
	turned: boolean;

	#pages: HTMLElement[];
	#article: HTMLElement;

	constructor(article: HTMLElement) {
		this.#article = article;
		this.#pages = [...article.querySelectorAll<HTMLElement>(PAGE)];
		this.count = this.#pages.length;
		const { page } = kept();
		this.turned = page !== undefined;
		this.show(page ?? 0);
	}

	/** True where there is a page so far on. */
	has = (by: number): boolean => this.#pages[this.at + by] !== undefined;

	turn(by: number): void {
		this.#open(this.at + by);
	}

	/** Turns to the page that has this element, or that begins what has it. */
	goTo(element: Element): void {
		const at = this.#pages.findIndex(
			(page) => page === element || page.contains(element) || element.contains(page)
		);
		if (at >= 0) this.#open(at);
	}

	#open(to: number): void {
		this.turned = true;
		this.show(to);
		keep({ page: this.at });
	}

	show(to: number): void {
		const page = this.#pages[Math.max(0, Math.min(this.count - 1, to))];
		if (!page) return;
		this.at = this.#pages.indexOf(page);
		this.read = this.at / (this.count - 1);
		const step = page.dataset.stepId ?? null;
		this.reading = this.#before(this.at);
		this.#place(step);
		for (const part of this.#article.querySelectorAll<HTMLElement>(AROUND)) {
			const has = part.matches('.sticky')
				? step !== null && part.parentElement?.contains(page)
				: part.contains(page);
			part.toggleAttribute('data-off', !has);
		}
		for (const one of this.#pages) one.toggleAttribute('data-off', one !== page);
		// A page begins at its top.
		page.closest('.part')?.scrollTo(0, 0);
	}

	/** The last step up to a page. */
	#before(at: number): string | null {
		const steps = this.#pages.slice(0, at + 1).flatMap(({ dataset }) => dataset.stepId ?? []);
		return steps.at(-1) ?? null;
	}

	/** As on the page: a scene shows its last step once it is over, its first while it is to come. */
	#place(step: string | null): void {
		const last = step ?? this.reading;
		const now = SCENES.findIndex(({ steps }) => last !== null && steps.includes(last));
		this.places = new Map(
			SCENES.map(({ id, steps }, at): [string, Place] => {
				const shown = at < now ? steps.at(-1) : at > now ? steps[0] : (last ?? steps[0]);
				return [id, { step: shown ?? '', progress: 1 }];
			})
		);
		// The one that is shown, and the next, so that it is awake when its page is turned.
		this.near = new Set(SCENES.slice(Math.max(0, now), now + 2).map(({ id }) => id));
	}
}
