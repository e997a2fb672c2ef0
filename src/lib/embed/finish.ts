/** Finishes the HTML of a chart's page: its small scripts, and no rule that only other pages need. */
import dress from 'virtual:small/dress';
import frame from 'virtual:small/frame';
import type { Lang } from '$lib/record/types';
import { lean, withScripts } from '$lib/html/finish';
import { drawn } from './drawn';

/** @param html the whole page */
export const finishChart = (html: string, scene: string, lang: string): string =>
	withScripts(lean(html, lang, drawn(scene, lang as Lang)), { code: dress }, { code: frame });
