/** Finishes the HTML of a chart's page: its small scripts, and no rule that only other pages need. */
import dress from 'virtual:small/dress';
import frame from 'virtual:small/frame';
import { lean, withScripts } from '$lib/html/finish';

/** @param html the whole page */
export const finishChart = (html: string, scene: string, lang: string): string =>
	withScripts(lean(html, scene, lang), { code: dress }, { code: frame });
