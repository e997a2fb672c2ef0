/** Finishes a page's HTML: the small scripts that stand in it, the policy that allows exactly these, and no rule of style that only other pages need. */
import { createHash } from 'node:crypto';
import { marks } from 'virtual:picture-styles';
import { trimmed } from '../embed/trim';
import { withoutUnused } from '../embed/variables';

/** The pictures' code, which names custom properties as `--gold`, or asks for them by a role, 'gold'. */
const sources = import.meta.glob<string>('../{charts,figure,scenes,wake}/**/*.{svelte,ts}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** A script to stand in a page. */
export interface Inline {
	code: string;
	/** Attributes of its element, with a blank before each. */
	attributes?: string;
}

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const element = ({ code, attributes = '' }: Inline) => `<script${attributes}>${code}</script>`;

/**
 * @param html the whole page
 * @param head stands at the head's end, before anything is drawn
 * @param body stands at the page's end
 */
export function withScripts(html: string, head: Inline, body?: Inline): string {
	const hashes = [head, ...(body ? [body] : [])].map(({ code }) => hashOf(code));
	const policy = `script-src 'self' ${hashes.join(' ')}; `;
	return html
		.replace('</head>', () => `${element(head)}</head>`)
		.replace('</body>', () => `${body ? element(body) : ''}</body>`)
		.replace(/(http-equiv="content-security-policy" content=")/, (start) => start + policy);
}

/**
 * The page without the rules that nothing on it can match. In development it stays as it is.
 * @param scene the one whose picture is on the page
 */
export function lean(html: string, scene: string, lang: string): string {
	if (import.meta.env.DEV) return html;
	const ground = /<main[^>]* data-ground="(\w+)"/.exec(html)?.[1] ?? '';
	const markup = html.replace(/<style[^]*?<\/style>/g, '');
	const there = new Set(
		[...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/))
	);
	// A picture that will be awake draws more than what stands in the page: all of its scene's own, and any class that isn't a component's mark.
	const wakes = markup.includes('data-wake="');
	const own = new Set(marks.filter(({ file }) => isOf(file, scene)).map(({ mark }) => mark));
	const may = (name: string) =>
		there.has(name) || (wakes && (own.has(name) || !name.startsWith('svelte-')));
	const used = { may, lang, ground };
	const drawing = Object.entries(sources)
		.filter(
			([file]) =>
				wakes && (!file.startsWith('../scenes/') || file.startsWith(`../scenes/${scene}/`))
		)
		.map(([, text]) => text);
	const code = [markup, ...drawing].join('\n');
	const isUsed = (name: string) =>
		code.includes(name) ||
		code.includes(`'${name.slice(2)}'`) ||
		code.includes(`"${name.slice(2)}"`);
	return html.replace(
		/(<style[^>]*>)([^]*?)(<\/style>)/g,
		(_, start: string, css: string, end: string) =>
			start + withoutUnused(trimmed(css, used), isUsed) + end
	);
}

const isOf = (file: string, scene: string) => file.startsWith(`src/lib/scenes/${scene}/`);
