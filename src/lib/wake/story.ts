/** Wakes the story: the bar, the sheets of figures, and the pictures. Where the reader is, the stage says. */
import { mount } from 'svelte';
import { openSheets } from '$lib/facts/open-sheets';
import type { Stage } from '$lib/scroll/stage.svelte';
import Bar from '$lib/story/Bar.svelte';
import { SCENES } from '$lib/story/story';
import { wakeScene } from './scene.svelte';
import { rowsOf } from './rows';
import type { WakeSettings } from './settings';

/** Ids of the scenes whose picture moves with the scroll within a step. */
export const CLOCKS = new Set(SCENES.filter((scene) => scene.clock).map(({ id }) => id));

/** The step that each scene shows where the pictures stand in the flow of the text; what is played goes with the reader. */
export const TELLINGS = new Map(
	SCENES.filter((scene) => !scene.played).map(({ id, telling }) => [id, telling])
);

/**
 * @param article the story in the page
 * @param home from the page to the story's own folder: empty on the story's page
 * @returns the words and rows that stand in the page
 */
export function wakeStory(
	article: HTMLElement,
	stage: Pick<Stage, 'places' | 'near' | 'reading' | 'read' | 'turn' | 'canTurn'>,
	home = ''
): WakeSettings {
	const settings = JSON.parse(article.dataset.wake ?? '{}') as WakeSettings;
	const { lang, ui } = settings;

	const bar = document.querySelector('nav.bar');
	if (bar?.parentElement) {
		// A reader may have opened the menu already.
		const open = bar.querySelector('details')?.open ?? false;
		const target = bar.parentElement;
		const focused = stopsOf(bar).indexOf(document.activeElement as Element);
		mount(Bar, { target, anchor: bar, props: { stage, copy: settings, open } });
		// Who goes by keys may have come to it already.
		const stop = bar.previousElementSibling && stopsOf(bar.previousElementSibling)[focused];
		bar.remove();
		if (stop instanceof HTMLElement) stop.focus({ preventScroll: true });
	}
	openSheets({ sheets: `${home}facts.json`, dataPage: `${home}data/`, ui });

	// An old browser that can't say what is near, or how large it is, keeps the static pictures.
	const able = 'IntersectionObserver' in globalThis && 'ResizeObserver' in globalThis;
	for (const scene of SCENES) {
		const figure = article.querySelector<HTMLElement>(`figure[data-figure="${scene.id}"]`);
		const rows = () => rowsOf(scene.id, settings.rows, `${home}rows/`);
		if (!figure) continue;
		if (able) wakeScene(figure, scene, stage, lang, rows);
		else figure.dataset.still = '';
	}
	return settings;
}

const stopsOf = (bar: Element) => [...bar.querySelectorAll('a, button, summary')];
