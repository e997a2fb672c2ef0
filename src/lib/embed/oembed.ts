/** What a CMS is told that asks about a chart's address: oEmbed 1.0, "rich". Runs at build only. */
import { copies } from '$lib/record';
import type { Lang } from '$lib/record/types';
import { siteUrl } from '$lib/site';
import { DENSITY } from '$lib/share/still';
import { offer } from './builder/build';
import { snippet } from './snippets';

export interface Oembed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	/** Seconds. */
	cache_age: number;
	/** Of the frame, in pixels. */
	width: number;
	height: number;
	html: string;
	thumbnail_url: string;
	/** Of the picture's file, in pixels. */
	thumbnail_width: number;
	thumbnail_height: number;
}

/** A column of text. A CMS may make it narrower: the height that is reserved holds for every usual width. */
const WIDTH = 680;

/** @throws for a scene that the story doesn't have */
export function oembed(lang: Lang, scene: string): Oembed {
	const { title, alt, still, heights } = offer(scene, lang);
	const name = copies[lang].meta.title ?? '';
	const height = heights.any;
	const wish = { site: siteUrl('/'), lang, scene, title, alt, still, height, integrity: '' };
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: name,
		provider_url: siteUrl(`/${lang}/`),
		cache_age: 86400,
		width: WIDTH,
		height,
		html: snippet('frame', wish, name),
		thumbnail_url: siteUrl(`/share/${lang}/${scene}-light.png`),
		thumbnail_width: Math.round(still.width * DENSITY),
		thumbnail_height: Math.round(still.height * DENSITY)
	};
}
