/** The one script of an embedded chart that has steps, or a box too low for the picture that stands in it: wakes the picture, and turns to the step before or after. Nothing moves by itself. */
import { readStep } from '$lib/embed/params';
import type { Lang } from '$lib/record/types';
import { OWN, wayOf } from '$lib/scroll/turn';
import { aloneOutline, sceneOutline } from '$lib/story/story';
import { Pages } from './pages.svelte';
import { rowsOf, type Rows } from './rows';
import { wakeScene } from './scene.svelte';
import { tell } from './tell';

/** A swipe, in CSS pixels: at least so far, and twice as far as it went up or down. */
const SWIPE = 40;

const figure = document.querySelector<HTMLElement>('figure[data-figure]');
const inStory = figure && sceneOutline(figure.dataset.figure ?? '');
if (figure && inStory) {
	const outline = aloneOutline(inStory);
	const { id, steps, telling } = outline;
	const pages = new Pages(id, readStep(location.search, steps, telling));
	const lang = figure.dataset.lang as Lang;
	let asked: Promise<Rows> | undefined;
	const rows = () => (asked ??= rowsOf(id, {}, '../../rows/'));

	const show = () => {
		const shown = figure.dataset.step ?? telling;
		for (const step of figure.querySelectorAll<HTMLElement>('.step')) {
			const current = step.dataset.stepId === shown;
			step.toggleAttribute('data-current', current);
			if (current) void tell(step, id, lang, rows);
		}
		const at = steps.indexOf(shown);
		const place = figure.querySelector('.place b');
		if (place) place.textContent = String(at + 1);
		for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-turn]'))
			button.disabled = steps[at + Number(button.dataset.turn)] === undefined;
	};
	const turn = (by: number) => {
		const next = steps[steps.indexOf(pages.step) + by];
		if (next) pages.turnTo(next);
	};

	// The text follows the picture: neither is ever a step ahead of the other.
	new MutationObserver(show).observe(figure, { attributeFilter: ['data-step'] });
	show();

	figure.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLElement>('[data-turn]');
		if (button) turn(Number(button.dataset.turn));
	});
	addEventListener('keydown', (event) => {
		const by = wayOf(event);
		if (!by) return;
		event.preventDefault();
		turn(by);
	});

	let from: PointerEvent | undefined;
	figure.addEventListener('pointerdown', (event) => {
		const own = (event.target as Element).closest(OWN);
		from = event.pointerType === 'mouse' || own ? undefined : event;
	});
	figure.addEventListener('pointerup', (event) => {
		if (!from || from.pointerId !== event.pointerId) return;
		const x = event.clientX - from.clientX;
		const y = event.clientY - from.clientY;
		if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? 1 : -1);
		from = undefined;
	});

	wakeScene(figure, outline, pages, lang, rows);

	// The picture wakes when somebody can see it: twenty charts on a page don't all work at once.
	const seen = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		seen.disconnect();
		pages.wake();
	});
	seen.observe(figure);
}
