/** What an editor pastes, for every kind of CMS. Pure: the page of snippets shows these, tests render them. */
import { escape } from '../share/xml';

type Look = Partial<Record<'step' | 'theme' | 'bg' | 'accent' | 'font', string>>;

/** One chart as an editor wants it. */
export interface Wish {
	/** Where our pages are, absolute, with a slash at its end. */
	site: string;
	lang: string;
	scene: string;
	/** The chart's finding, and what its picture shows, for who can't see it. */
	title: string;
	alt: string;
	/** Height of the frame, in CSS pixels. */
	height: number;
	/** Size of the picture in `/share/`, in CSS pixels. */
	still: { width: number; height: number };
	/** What differs from the chart as it is; `params.ts` lists what may be asked. */
	look?: Look;
	/** Of `/embed/v1.js`, as `sha384-…`. */
	integrity: string;
}

export const TIERS = ['picture', 'frame', 'loader', 'oembed', 'amp', 'story'] as const;
export type Tier = (typeof TIERS)[number];

/** The chart's page below the site, with what is asked of it. */
export function chartPath({
	lang,
	scene,
	look = {}
}: Pick<Wish, 'lang' | 'scene' | 'look'>): string {
	const asked = new URLSearchParams(Object.entries(look).filter(([, value]) => value)).toString();
	return `${lang}/embed/${scene}/${asked ? `?${asked}` : ''}`;
}

/** Important, since host pages have rules for frames that are. */
const STYLE = (height: number, { theme, bg }: Look = {}) =>
	`border:0!important;display:block!important;width:100%!important;height:${height}px!important${
		// Through a frame of another scheme than its element's nothing is seen.
		bg && theme ? `;color-scheme:${theme}!important` : ''
	}`;

const attributes = (all: Record<string, string | number>) =>
	Object.entries(all)
		.map(([name, value]) => ` ${name}="${escape(String(value))}"`)
		.join('');

const iframe = (wish: Wish, src: string, title: string, height: number) =>
	`<iframe${attributes({ src, title, width: '100%', height, loading: 'lazy', style: STYLE(height, wish.look) })}></iframe>`;

const script = ({ site, integrity }: Wish) =>
	`<script${attributes({ type: 'module', src: `${site}embed/v1.js`, integrity, crossorigin: 'anonymous' })}></script>`;

const stillOf = ({ site, lang, scene, look }: Wish) =>
	`${site}share/${lang}/${scene}-${look?.theme === 'dark' ? 'dark' : 'light'}.png`;

/** The step in the story: what a reader of a picture is led to. */
const storyAt = ({ site, lang, look }: Wish) =>
	`${site}${lang}/${look?.step ? `#${look.step}` : ''}`;

function picture(wish: Wish): string {
	const { width, height } = wish.still;
	return (
		`<figure${attributes({ 'data-kz-chart': chartPath(wish), 'data-kz-height': wish.height })}>` +
		`<a${attributes({ href: storyAt(wish) })}>` +
		`<img${attributes({ src: stillOf(wish), alt: wish.alt, width, height, loading: 'lazy', style: 'max-width:100%;height:auto' })}></a>` +
		`<figcaption>${escape(wish.title)}</figcaption></figure>`
	);
}

function amp(wish: Wish): string {
	const src = `${wish.site}${chartPath(wish)}`;
	return (
		`<amp-iframe${attributes({ src, title: wish.title, layout: 'fixed-height', height: wish.height, sandbox: 'allow-scripts allow-popups', frameborder: 0 })} resizable>` +
		`<amp-img${attributes({ src: stillOf(wish), alt: wish.alt, layout: 'fill' })} placeholder></amp-img>` +
		`<div overflow tabindex="0" role="button" aria-label="${escape(wish.title)}">↓</div></amp-iframe>`
	);
}

/** Height of the whole story's frame where the loader doesn't run: a screen of a laptop. */
const STORY_HEIGHT = 720;

/**
 * What is pasted.
 * @param name of the whole story, for its frame
 */
export function snippet(tier: Tier, wish: Wish, name: string): string {
	const src = `${wish.site}${chartPath(wish)}`;
	if (tier === 'picture') return picture(wish);
	if (tier === 'frame') return iframe(wish, src, wish.title, wish.height);
	if (tier === 'loader') return `${iframe(wish, src, wish.title, wish.height)}\n${script(wish)}`;
	if (tier === 'oembed') return src;
	if (tier === 'amp') return amp(wish);
	const story = `${wish.site}${chartPath({ lang: wish.lang, scene: 'story' })}`;
	return `<div data-kz-story>${iframe({ ...wish, look: {} }, story, name, STORY_HEIGHT)}</div>\n${script(wish)}`;
}
