/** The story page's one script: the story awake, with the window's scroll as its place. The page is whole without it. */
import { Stage } from '$lib/scroll/stage.svelte';
import { passOn } from './pass-on';
import { CLOCKS, TELLINGS, wakeStory } from './story';
import { followLight } from './theme-color';

const article = document.querySelector<HTMLElement>('[data-story]');
if (article) {
	const stage = new Stage(CLOCKS, TELLINGS);
	const { ui } = wakeStory(article, stage);
	passOn(article, ui);
	const bar = document.querySelector('nav.bar');
	if (bar) followLight(bar);
	stage.watch(article, (step) => {
		// Replaced, never pushed: going back leaves the story, not the step.
		const hash = step ? `#${step}` : '';
		if (location.hash !== hash) {
			history.replaceState(history.state, '', location.pathname + location.search + hash);
		}
	});
}
