/* eslint-disable svelte/prefer-svelte-reactivity -- the maps and sets are replaced as a whole, never changed: raw state is enough */
/** The story unrolled in a frame as high as all of it: what the reader sees is told by the browser alone, since nothing scrolls in here. */
import type { Place } from '$lib/scroll/place';
import { SCENES } from '$lib/story/story';

/** A step is read once so much of its text is in sight. */
const READ = 0.9;

export class Unrolled {
	places = $state.raw<ReadonlyMap<string, Place>>(new Map());
	near = $state.raw<ReadonlySet<string>>(new Set());
	reading = $state<string | null>(null);
	read = $state(0);
	#article: HTMLElement;

	constructor(article: HTMLElement) {
		this.#article = article;
		this.#place(null);
	}

	/** @returns stops watching */
	watch(): () => void {
		const steps = [...this.#article.querySelectorAll<HTMLElement>('[data-step-id]')];
		const seen = new Set<Element>();
		const texts = new IntersectionObserver(
			(entries) => {
				for (const { target, intersectionRatio } of entries)
					if (intersectionRatio >= READ) seen.add(target);
					else seen.delete(target);
				const last = steps.filter((step) => seen.has(step)).at(-1);
				// Between two steps the picture stays at the one that was read.
				if (last) this.#place(last.dataset.stepId ?? null);
			},
			{ threshold: [0, READ] }
		);
		const scenes = new IntersectionObserver((entries) => {
			const near = new Set(this.near);
			for (const { target, isIntersecting } of entries)
				if (isIntersecting) near.add((target as HTMLElement).dataset.scene ?? '');
			this.near = near;
		});
		steps.forEach((step) => texts.observe(step));
		this.#article.querySelectorAll('[data-scene]').forEach((scene) => scenes.observe(scene));
		return () => {
			texts.disconnect();
			scenes.disconnect();
		};
	}

	#place(step: string | null): void {
		const now = SCENES.findIndex(({ steps }) => step !== null && steps.includes(step));
		this.reading = step;
		this.places = new Map(
			SCENES.map(({ id, steps }, at): [string, Place] => {
				const shown = at < now ? steps.at(-1) : at > now ? steps[0] : (step ?? steps[0]);
				return [id, { step: shown ?? '', progress: 1 }];
			})
		);
	}
}
