/** Finishes the HTML of the story's page for frames. */
import dress from 'virtual:small/storydress';
import { inLanguage, withScripts } from '$lib/html/finish';

/** From this page to the story's own folder. */
const HOME = '../../';

/** @param html the whole page */
export const finishStory = (html: string, _: string, lang: string): string =>
	withScripts(elsewhere(ownHeights(inLanguage(html, lang))), { code: dress });

/** In a frame that grows with its page a screen's height would grow for ever: heights come from a variable that the page sets. */
export const ownHeights = (html: string): string =>
	html.replace(/(<style[^>]*>)([^]*?)(<\/style>)/g, (_, start: string, css: string, end: string) =>
		[start, css.replace(/(?<![\w.-])([\d.]+)svh\b/g, 'calc($1*var(--svh,1svh))'), end].join('')
	);

/** The story's links are as from its own page; in a frame they open beside the host's page, and those within the story stay in it. */
export function elsewhere(html: string): string {
	const at = html.indexOf('<body');
	const body = html
		.slice(at)
		.replace(/ href="(?![#/]|[a-z]+:)/g, ` target="_blank" rel="noopener" href="${HOME}`);
	return html.slice(0, at) + body;
}
