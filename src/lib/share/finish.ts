/** Finishes the HTML of a shared moment's page: the script that sends its reader on, and no rule that only other pages need. */
import readOn from 'virtual:small/moment';
import { lean, withScripts } from '$lib/html/finish';
import { SCENES } from '$lib/story/story';

/** @param html the whole page */
export function finishMoment(html: string, step: string, lang: string): string {
	const scene = SCENES.find(({ steps }) => steps.includes(step))?.id ?? '';
	const attributes = ` data-to="../../#${step}"`;
	return withScripts(lean(html, scene, lang), { code: readOn, attributes });
}
