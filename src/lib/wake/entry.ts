/** The story page's one script: the bar, the sheets of figures, and the stage that wakes the pictures. The page is whole without it. */
import { mount } from 'svelte';
import FactSheet from '$lib/facts/FactSheet.svelte';
import { Stage } from '$lib/scroll/stage.svelte';
import Bar from '$lib/story/Bar.svelte';
import { SCENES } from '$lib/story/story';
import { passOn } from './pass-on';
import { wakeScene } from './scene.svelte';
import { rowsOf } from './rows';
import type { WakeSettings } from './settings';

function wake(article: HTMLElement): void {
	const settings = JSON.parse(article.dataset.wake ?? '{}') as WakeSettings;
	const { lang, ui } = settings;
	const stage = new Stage(new Set(SCENES.filter((scene) => scene.clock).map(({ id }) => id)));

	const bar = document.querySelector('nav.bar');
	if (bar?.parentElement) {
		// A reader may have opened the menu already.
		const open = bar.querySelector('details')?.open ?? false;
		const target = bar.parentElement;
		mount(Bar, { target, anchor: bar, props: { stage, copy: settings, open } });
		bar.remove();
	}
	mount(FactSheet, {
		target: document.body,
		props: { sheets: 'facts.json', dataPage: 'data/', ui }
	});

	passOn(article, ui);

	for (const scene of SCENES) {
		const figure = article.querySelector<HTMLElement>(`figure[data-figure="${scene.id}"]`);
		if (figure) wakeScene(figure, scene, stage, lang, () => rowsOf(scene.id, settings.rows));
	}

	stage.watch(article, (step) => {
		// Replaced, never pushed: going back leaves the story, not the step.
		const hash = step ? `#${step}` : '';
		if (location.hash !== hash) {
			history.replaceState(history.state, '', location.pathname + location.search + hash);
		}
	});
}

const article = document.querySelector<HTMLElement>('[data-story]');
if (article) wake(article);
