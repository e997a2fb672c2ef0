/* eslint-disable svelte/prefer-svelte-reactivity -- the sets and maps here are nobody's state */
/** The story unrolled in a frame as high as all of it. Nothing scrolls in there and nothing can stay beside the text, so every step has a picture of its own; what the reader sees is told by the browser alone. */
import type { Place } from '$lib/scroll/place';
import { SCENES } from '$lib/story/story';
import { motion } from '$lib/styles/motion';
import { rowsOf, type Rows } from '$lib/wake/rows';
import type { WakeSettings } from '$lib/wake/settings';
import { Panel } from './panel.svelte';

/** A step is read once so much of its text is in sight. */
const READ = 0.9;
/** A picture shows its own step once so much of it is in sight; until then the step before. */
const SEEN = 0.5;
/** Pictures before and after those in sight that are awake already. In another site's frame the browser tells of nothing beyond the window's edge. */
const BEFORE = 1;
const AFTER = 3;

export class Unrolled {
	/** The scenes' own pictures aren't shown. */
	readonly places: ReadonlyMap<string, Place> = new Map();
	readonly near: ReadonlySet<string> = new Set();
	reading = $state<string | null>(null);
	readonly read = 0;
	#article: HTMLElement;
	#folder: string;
	#panels: Panel[] = [];

	/** @param folder of the rows' files, relative to the page */
	constructor(article: HTMLElement, folder: string) {
		this.#article = article;
		this.#folder = folder;
	}

	/** @returns stops watching */
	watch(settings: WakeSettings): () => void {
		if (this.#panels.length === 0) this.#unroll(settings);
		const panels = this.#panels;
		const pictures = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting, intersectionRatio } of entries) {
					const at = panels.findIndex(({ element }) => element === target);
					if (isIntersecting)
						for (const panel of panels.slice(Math.max(0, at - BEFORE), at + AFTER + 1))
							panel.wake();
					if (isIntersecting && (intersectionRatio >= SEEN || motion() === 'still'))
						panels[at]?.show();
				}
			},
			{ threshold: [0, SEEN] }
		);
		const seen = new Set<Element>();
		const steps = [...this.#article.querySelectorAll<HTMLElement>('[data-step-id]')];
		const texts = new IntersectionObserver(
			(entries) => {
				for (const { target, intersectionRatio } of entries)
					if (intersectionRatio >= READ) seen.add(target.parentElement as Element);
					else seen.delete(target.parentElement as Element);
				// Between two steps it is the one that was read.
				const last = steps.filter((step) => seen.has(step)).at(-1);
				if (last) this.reading = last.id;
			},
			{ threshold: [0, READ] }
		);
		for (const { element } of panels) pictures.observe(element);
		for (const step of steps) texts.observe(step.querySelector('p') as Element);
		return () => {
			pictures.disconnect();
			texts.disconnect();
		};
	}

	/** Gives each step its picture. */
	#unroll({ lang, rows: inPage }: WakeSettings): void {
		for (const outline of SCENES) {
			const picture = this.#article.querySelector(`figure[data-figure="${outline.id}"] .picture`);
			let rows: Promise<Rows> | undefined;
			const once = () => (rows ??= rowsOf(outline.id, inPage, this.#folder));
			for (const id of outline.steps) {
				const step = document.getElementById(id);
				if (step && picture) this.#panels.push(new Panel(step, outline, picture, lang, once));
			}
		}
	}
}
