/** Tells what a step's picture shows to who can't see it, once the step is turned to: a chart's page has that for its first one. */
import type { Lang } from '$lib/record/types';
import { loadDescriber } from '$lib/scenes/describers';
import type { Rows } from './rows';

/** @param said the step's text in the page */
export async function tell(
	said: HTMLElement,
	scene: string,
	lang: Lang,
	rows: () => Promise<Rows>
): Promise<void> {
	if (said.querySelector('.visually-hidden')) return;
	const told = document.createElement('p');
	told.className = 'visually-hidden';
	said.append(told);
	try {
		const [describe, { data, words }] = await Promise.all([loadDescriber(scene), rows()]);
		told.textContent = describe(said.dataset.stepId ?? '', data as never, words, lang);
	} catch {
		// The step's own text is there; the next turn asks again.
		told.remove();
	}
}
