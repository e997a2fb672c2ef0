/** Puts the page of snippets together. Runs at build and in the dev server only. */
import { createHash } from 'node:crypto';
import { LANGS } from '$lib/i18n/languages';
import { copies } from '$lib/record';
import type { Lang } from '$lib/record/types';
import { asText } from '$lib/record/words';
import { stillSize } from '$lib/share/still';
import { siteUrl } from '$lib/site';
import { SCENES } from '$lib/story/story';
import host from 'virtual:small/host';
import { chartPage, embedWords } from '../build';
import { naturalHeight, reservedHeight } from '../reserve';
import type { BuilderPage, Offer } from './page';

/** Of `/embed/v1.js`, for a host that pins it. */
const integrity = `sha384-${createHash('sha384').update(host).digest('base64')}`;

/** The page of the whole story for a frame, where the site has one. */
const story = Object.keys(import.meta.glob('/src/routes/*/embed/story/+page.svelte')).length > 0;

/** Heights take a while to work out, and every page of snippets has all charts. */
const made = new Map<string, Offer>();

/** A chart as it is offered to editors. @throws for a scene that the story doesn't have */
export function offer(id: string, lang: Lang): Offer {
	const key = `${lang} ${id}`;
	const there = made.get(key) ?? newOffer(id, lang);
	// In development the words change under it.
	if (!import.meta.env.DEV) made.set(key, there);
	return there;
}

function newOffer(id: string, lang: Lang): Offer {
	const chart = chartPage(id, lang);
	if (!chart) throw new Error(`no scene "${id}"`);
	const { outline, scene } = chart;
	return {
		id,
		title: asText(scene.copy.title),
		alt: scene.described[outline.telling] ?? '',
		steps: outline.steps.map((step) => ({
			id: step,
			headline: asText(copies[lang].moment[step] ?? scene.copy.title)
		})),
		telling: outline.telling,
		still: stillSize(id),
		heights: {
			any: reservedHeight(chart),
			320: naturalHeight(chart, 320),
			480: naturalHeight(chart, 480),
			680: naturalHeight(chart, 680)
		}
	};
}

export function builderPage(lang: Lang): BuilderPage {
	const site = siteUrl('/');
	const each = <T>(make: (lang: Lang) => T) =>
		Object.fromEntries(LANGS.map((one) => [one, make(one)])) as Record<Lang, T>;
	return {
		lang,
		site: /^https?:/.test(site) ? site : '',
		integrity,
		story,
		names: each((one) => copies[one].meta.title ?? ''),
		offers: each((one) => SCENES.map(({ id }) => offer(id, one))),
		words: embedWords(lang)
	};
}
