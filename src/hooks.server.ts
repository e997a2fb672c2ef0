/** Finishes a page's HTML: the language of the document, and nothing in it that only Kit's own script would read. */
import { finishChart } from '$lib/embed/finish';
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) => {
	const { lang = 'en', scene } = event.params;
	const isChart = event.route.id === '/[lang=lang]/embed/[scene]' && scene !== undefined;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = withoutMarks(html).replace('%lang%', lang);
			return isChart ? finishChart(page, scene, lang) : page;
		}
	});
};

/** Svelte's comments and the names of inlined style sheets are for hydration: a page without Kit's script needs neither. */
function withoutMarks(html: string): string {
	if (html.includes('kit.start(')) return html;
	return html
		.replace(/<!--[^]*?-->/g, '')
		.replace(/\s*<link [^>]*disabled media="\(max-width: 0\)">/g, '');
}
