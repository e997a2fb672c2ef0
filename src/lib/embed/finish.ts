/** Finishes the HTML of a chart's page: the small scripts that stand in it, the policy that allows exactly these, and no rule that only other pages need. */
import { createHash } from 'node:crypto';
import { marks } from 'virtual:picture-styles';
import dress from 'virtual:small/dress';
import frame from 'virtual:small/frame';
import { trimmed } from './trim';

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const POLICY = `script-src 'self' ${hashOf(dress)} ${hashOf(frame)}; `;

/** @param html the whole page */
export function finishChart(html: string, scene: string, lang: string): string {
	const page = html
		.replace('</head>', () => `<script>${dress}</script></head>`)
		.replace('</body>', () => `<script>${frame}</script></body>`)
		.replace(/(http-equiv="content-security-policy" content=")/, (start) => start + POLICY);
	if (import.meta.env.DEV) return page;
	const ground = /<main[^>]* data-ground="(\w+)"/.exec(html)?.[1] ?? '';
	const markup = html.replace(/<style[^]*?<\/style>/g, '');
	const there = new Set(
		[...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/))
	);
	// A picture that will be awake draws more than what stands in the page: all of its scene's own, and any class that isn't a component's mark.
	const wakes = markup.includes('<script type="module"');
	const own = new Set(marks.filter(({ file }) => isOf(file, scene)).map(({ mark }) => mark));
	const may = (name: string) =>
		there.has(name) || (wakes && (own.has(name) || !name.startsWith('svelte-')));
	const used = { may, lang, ground };
	return page.replace(
		/(<style[^>]*>)([^]*?)(<\/style>)/g,
		(_, start: string, css: string, end: string) => start + trimmed(css, used) + end
	);
}

const isOf = (file: string, scene: string) => file.startsWith(`src/lib/scenes/${scene}/`);
