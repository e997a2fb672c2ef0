/** Finishes the HTML of a shared moment's page: the script that sends its reader on, and no rule that only other pages need. */
import readOn from 'virtual:small/moment';
import { lean, withScripts } from '$lib/html/finish';

/** @param html the whole page */
export function finishMoment(html: string, step: string, lang: string): string {
	const attributes = ` data-to="../../#${step}"`;
	return withScripts(lean(html, lang), { code: readOn, attributes });
}
