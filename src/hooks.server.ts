/** Finishes a page's HTML: the language of the document, and nothing in it that only Kit's own script would read. */
import { dev } from '$app/environment';
import { base } from '$app/paths';
import { finishChart } from '$lib/embed/finish';
import { finishStory } from '$lib/embed/story/finish';
import { FIRST_LANG } from '$lib/i18n/languages';
import { inLanguage, withScripts } from '$lib/html/finish';
import { withLateStyles } from '$lib/html/late-styles';
import { tighter } from '$lib/html/tighter';
import { finishMoment } from '$lib/share/finish';
import choose from 'virtual:small/choose';
import light from 'virtual:small/light';
import type { Handle } from '@sveltejs/kit';

const lit = (html: string, _: string, lang: string) =>
	withScripts(inLanguage(html, lang), { code: light });

/** What a route's page needs beyond that, by the route's id. */
const FINISH: Record<string, (html: string, param: string, lang: string) => string> = {
	'/': (html) => withScripts(html, { code: choose }),
	'/[lang=lang]': (html, param, lang) => withLateStyles(lit(html, param, lang), '<figure'),
	'/[lang=lang]/text': lit,
	'/[lang=lang]/data': lit,
	'/[lang=lang]/embed/[scene]': finishChart,
	'/[lang=lang]/embed/story': finishStory,
	'/[lang=lang]/at/[step]': finishMoment
};

export const handle: Handle = async ({ event, resolve }) => {
	const { lang = FIRST_LANG, scene, step } = event.params;
	const finish = FINISH[event.route.id ?? ''];
	const param = scene ?? step ?? '';
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = withoutMarks(html).replace('%lang%', lang);
			const whole = finish ? finish(page, param, lang) : page;
			return dev ? refreshed(whole) : whole;
		}
	});
	// Kit's own header, which knows nothing of the small scripts that stand in a page: built pages carry a policy that does.
	if (dev) response.headers.delete('content-security-policy');
	return response;
};

/** In development every page hears of changes, one without a script of Kit's too. */
const refreshed = (html: string) =>
	html.includes('/@vite/client')
		? html
		: html.replace('</head>', `<script type="module" src="${base}/@vite/client"></script></head>`);

/** Svelte's comments, the names of inlined style sheets and what its links are to do are for hydration: a page without Kit's script needs neither. */
function withoutMarks(html: string): string {
	if (html.includes('kit.start(')) return html;
	return tighter(
		html
			.replace(/<!--[^]*?-->/g, '')
			.replace(/\s*<link [^>]*disabled media="\(max-width: 0\)">/g, '')
			.replace(' data-sveltekit-reload', '')
			// The template's own lines.
			.replace(/>\n\t*(?=<)/g, '>')
	);
}
