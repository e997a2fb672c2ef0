/** Wakes one scene: its static picture is replaced by the living one once it comes near, and its figure says what it shows. */
import { mount, untrack } from 'svelte';
import { COPY } from '$lib/charts/own-id';
import { whenSettled } from '$lib/figure/settle';
import type { Lang } from '$lib/record/types';
import { loadPicture } from '$lib/scenes/pictures';
import type { SceneProps } from '$lib/scenes/types';
import type { Stage } from '$lib/scroll/stage.svelte';
import type { SceneOutline } from '$lib/story/story';
import { idle, loaded } from './idle';
import Guard from './Guard.svelte';
import type { Rows } from './rows';

/** Longest wait for an idle moment, in milliseconds: the picture is a screen away. */
const LONGEST_MS = 300;
/** How long the reader waits for the living picture before the static one is shown, though it shows another step. Figure.svelte says the same of a page that just opened. */
const LATE_MS = 4000;

/** True once a scene that stays still has been told of: where a file that all share is missing, the others would only repeat it. */
let told = false;

/**
 * @param figure the scene's figure in the page
 * @param rows asks for what the picture is drawn from
 * @param copy tells the scene's pictures in one page apart
 */
export function wakeScene(
	figure: HTMLElement,
	outline: SceneOutline,
	stage: Pick<Stage, 'places' | 'near'>,
	lang: Lang,
	rows: () => Promise<Rows>,
	copy = ''
): void {
	const picture = figure.querySelector<HTMLElement>('.picture');
	if (!picture) return;

	$effect.root(() => {
		let called = $state(false);
		let awake = $state(false);
		let failed = $state(false);
		let late = $state(false);
		/** The static picture, once the living one stands in its place. */
		let still: Element | null = null;
		const place = $derived(stage.places.get(outline.id));
		const step = $derived(place?.step ?? outline.telling);
		const progress = $derived(place?.progress ?? 1);
		const near = $derived(stage.near.has(outline.id));

		/** True while the static picture is not what the reader should see. */
		const other = $derived(step !== outline.telling || progress !== 1);
		const pressing = () => other && isSeen(picture);

		async function wake() {
			if (!pressing()) {
				await loaded;
				await idle(LONGEST_MS);
			}
			const [Picture, { data, words }] = await Promise.all([loadPicture(outline.id), rows()]);
			if (!pressing()) await idle(LONGEST_MS);
			const shows: SceneProps<never> = {
				get step() {
					return step;
				},
				get progress() {
					return progress;
				},
				data: data as never,
				words,
				lang
			};
			// Nobody's state: it says once which of the scene's pictures this is.
			// eslint-disable-next-line svelte/prefer-svelte-reactivity
			const context = new Map([[COPY, copy]]);
			const onfault = (error: unknown) => {
				// Told once it is out of the middle of an update, which must go on for the other scenes.
				queueMicrotask(() => stay(error));
			};
			const props = { Picture, picture: shows, onfault };
			still = await replace(
				picture as HTMLElement,
				(target) => mount(Guard, { target, props, context }),
				() => failed
			);
			awake = !failed;
		}

		/** The static picture stays, or comes back: it is whole, only still. */
		function stay(error: unknown) {
			if (!told) console.warn(`The scene "${outline.id}" stays still.`, error);
			told = true;
			failed = true;
			awake = false;
			if (still) picture?.replaceChildren(still);
		}

		// Once called it stays: a picture that went out of sight must be there when the reader comes back.
		$effect(() => {
			if (near) called = true;
		});
		$effect(() => {
			if (!called) return;
			untrack(wake).catch(stay);
		});

		// Engines differ in how near is near: what wakes has to be laid out.
		$effect(() => {
			picture.classList.toggle('near', near);
		});
		// What changed in a picture far away is done by the time it comes near: it doesn't start to move only then.
		picture.addEventListener('contentvisibilityautostatechange', (event) => {
			if ((event as ContentVisibilityAutoStateChangeEvent).skipped) return;
			for (const move of picture.getAnimations({ subtree: true }))
				if (move instanceof CSSTransition) move.finish();
		});

		// A wrong picture is not shown first and corrected then.
		$effect(() => {
			if (!called || awake) return;
			const timer = setTimeout(() => (late = true), LATE_MS);
			return () => clearTimeout(timer);
		});
		$effect(() => {
			picture.classList.toggle('other', other && !awake && !late && !failed);
			if (failed) figure.dataset.still = '';
		});

		// Until its picture is alive the figure says what it shows: the static picture's step.
		$effect(() => {
			figure.dataset.step = awake ? step : outline.telling;
		});
		const waiting = $derived(near && !awake && !failed);
		$effect(() => {
			if (awake) void [step, progress];
			figure.dataset.settled = 'false';
			if (waiting) return;
			return whenSettled(picture, () => (figure.dataset.settled = 'true'));
		});
	});
}

/**
 * Puts the living picture over the static one, and takes that away once the living one has its size.
 * @param failed true once the living picture is known to be at fault: then the static one stays
 * @returns the static picture
 */
async function replace(
	picture: HTMLElement,
	draw: (target: HTMLElement) => void,
	failed: () => boolean
): Promise<Element | null> {
	const still = picture.querySelector('.island');
	const target = document.createElement('div');
	target.className = 'island living waking';
	picture.append(target);
	try {
		draw(target);
	} catch (error) {
		target.remove();
		throw error;
	}
	// The first frame measures the picture, the second has it drawn at that size.
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	if (failed()) target.remove();
	else still?.remove();
	target.classList.remove('waking');
	return still;
}

function isSeen(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
