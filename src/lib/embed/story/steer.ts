/** What a reader does in the story's frame: links within the story, and turning pages by button and finger. Keys are the bar's. */
import { OWN } from '$lib/scroll/turn';
import type { StoryPages } from './pages.svelte';

/** A swipe, in CSS pixels: at least so far, and twice as far as it went up or down. */
const SWIPE = 40;

/**
 * @param goTo takes the reader to an element of the story
 * @returns to be called when a page has been turned by other means
 */
export function steer(pages: StoryPages, goTo: (target: Element) => void): () => void {
	const root = document.documentElement;
	const turns = () => root.dataset.mode === 'pages';
	const foot = document.querySelector('.turner');
	const show = () => {
		const place = foot?.querySelector('.place');
		if (place) place.textContent = `${pages.at + 1} / ${pages.count}`;
		for (const button of foot?.querySelectorAll<HTMLButtonElement>('[data-turn]') ?? [])
			button.disabled = !pages.has(Number(button.dataset.turn));
		const link = foot?.querySelector('a');
		if (link) link.hash = pages.reading ?? '';
	};
	const turn = (by: number) => {
		pages.turn(by);
		show();
	};
	show();

	addEventListener('click', (event) => {
		const clicked = event.target as Element;
		const button = clicked.closest<HTMLElement>('[data-turn]');
		if (button) turn(Number(button.dataset.turn));
		const link = clicked.closest<HTMLAnchorElement>('a[href^="#"]');
		const target = link && document.getElementById(link.hash.slice(1));
		// As the address doesn't change, the host's history has no entry of ours.
		if (!target || root.dataset.mode === 'page') return;
		event.preventDefault();
		goTo(target);
		show();
	});
	let from: PointerEvent | undefined;
	addEventListener('pointerdown', (event) => {
		const own = (event.target as Element).closest(OWN);
		from = turns() && event.pointerType !== 'mouse' && !own ? event : undefined;
	});
	addEventListener('pointerup', (event) => {
		if (!from || from.pointerId !== event.pointerId) return;
		const x = event.clientX - from.clientX;
		const y = event.clientY - from.clientY;
		if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? 1 : -1);
		from = undefined;
	});
	return show;
}
