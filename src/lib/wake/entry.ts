/** The story page's one script: the story awake, with the window's scroll as its place. The page is whole without it. */
import { Stage } from '$lib/scroll/stage.svelte';
import { breath } from './idle';
import { passOn } from './pass-on';
import { CLOCKS, TELLINGS, wakeStory } from './story';
import { followLight } from './theme-color';

const article = document.querySelector<HTMLElement>('[data-story]');
if (article) void wake(article);

/** In pieces, between which the page can be drawn and touched: the page was only just read to its end, and its laying out is due. */
async function wake(article: HTMLElement): Promise<void> {
	await breath();
	const stage = new Stage(CLOCKS, TELLINGS);
	const { ui } = wakeStory(article, stage);
	const bar = document.querySelector('nav.bar');
	if (bar) followLight(bar);
	await breath();
	stage.watch(article, (step) => {
		// Replaced, never pushed: going back leaves the story, not the step.
		const hash = step ? `#${step}` : '';
		if (location.hash !== hash) {
			history.replaceState(history.state, '', location.pathname + location.search + hash);
		}
	});
	await breath();
	passOn(article, ui);
}
