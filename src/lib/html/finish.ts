/** Finishes a page's HTML: the small scripts that stand in it, the policy that allows exactly these, and no rule of style that only other pages need. */
import { createHash } from 'node:crypto';
import { marks } from 'virtual:picture-styles';
import { codeOf } from './code';
import { tight } from './tight-css';
import { trimmed } from '../embed/trim';
import { withoutUnused } from '../embed/variables';

/** A component's own class. */
const MARK = /^s-\w{3,}$/;

/** A script to stand in a page. */
export interface Inline {
	code: string;
	/** Attributes of its element, with a blank before each. */
	attributes?: string;
}

/** As a policy names a script or a style sheet that may stand in the page. */
export const hashOf = (code: string) =>
	`'sha256-${createHash('sha256').update(code).digest('base64')}'`;
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

/** What may yet come onto a page that stands finished. */
export interface Awake {
	/** Files below `src/lib` whose code draws on the page. */
	entries: readonly string[];
	/** Rows and words that they draw. */
	rows?: unknown;
}

/**
 * The page without the rules that nothing on it can match, now or once a script draws on it. In development it stays as it is.
 * @param awake undefined where no script draws
 */
export function lean(html: string, lang: string, awake?: Awake): string {
	if (import.meta.env.DEV) return html;
	const ground = /<main[^>]* data-ground="(\w+)"/.exec(html)?.[1];
	const markup = html.replace(/<style[^]*?<\/style>/g, '');
	const there = new Set(
		[...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/))
	);
	const files = codeOf(awake?.entries ?? []);
	const drawn = [...files.values()].join('\n');
	const rows = JSON.stringify(awake?.rows ?? '');
	const own = new Set(marks.filter(({ file }) => files.has(file)).map(({ mark }) => mark));
	const may = (name: string) => {
		if (there.has(name)) return true;
		if (!awake) return false;
		if (MARK.test(name)) return own.has(name);
		// Words wear a role's class that is put together of two parts.
		const role = /^role-(\w+)$/.exec(name)?.[1];
		return role
			? rows.includes(`"role":"${role}"`) || drawn.includes(`role: '${role}'`)
			: drawn.includes(name);
	};
	const code = `${markup}\n${drawn}\n${rows}`;
	// A property is named as `--gold`, or by a role, 'gold'.
	const isUsed = (name: string) =>
		[name, `'${name.slice(2)}'`, `"${name.slice(2)}"`].some((asked) => code.includes(asked));
	return withStyles(tightHead(html), (css) =>
		tight(withoutUnused(trimmed(css, { may, lang, ground }), isUsed))
	);
}

/** The page without what its head says for others: a notch that no frame has, lights that its own style sheet names, pictures that stand in a style sheet, and the name of the one maker of markup: there is no other in its scripts. */
const tightHead = (html: string): string =>
	html.replace(/<head>[^]*?<title>/, (head) =>
		head
			.replace(', viewport-fit=cover', '')
			.replace(/\s*<meta name="color-scheme"[^>]*>/, '')
			.replace(html.includes('data:image') ? '' : / img-src [^;]*data:;/, '')
			.replace(/; trusted-types [\w-]+/, '')
			.replace(/ ?\/>/g, '>')
			.replace(/>\s+</g, '><')
	);

/** The page without the faces of other languages. In development it stays as it is. */
export function inLanguage(html: string, lang: string): string {
	if (import.meta.env.DEV) return html;
	const used = { may: () => true, lang, ground: undefined, rest: true };
	return withStyles(html, (css) => tight(trimmed(css, used)));
}

const withStyles = (html: string, change: (css: string) => string): string =>
	html.replace(
		/(<style[^>]*>)([^]*?)(<\/style>)/g,
		(_, start: string, css: string, end: string) => start + change(css) + end
	);
