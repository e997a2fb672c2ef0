/** What a page says of itself to search engines, messengers and social networks. Runs at build and in the dev server only. */
import { PUBLICATION } from '$lib/facts/publication';
import { groundColours } from '../found/grounds';
import { LANGS } from '../i18n/languages';
import { copies } from '../record';
import type { Lang } from '../record/types';
import { asText } from '../record/words';
import { siteUrl } from '../site';
import { SCENES, type Ground } from '../story/story';
import { CARD } from './card';
import { sceneOf } from './picture';

/** Locales as Open Graph writes them. */
const LOCALES: Record<Lang, string> = { en: 'en_GB', ru: 'ru_RU', kk: 'kk_KZ' };
/** Characters of a picture's description that X takes. */
const ALT_MAX = 420;
/** The step whose picture stands for the piece as a whole. */
const COVER = 'box-night';

export interface PageHead {
	title: string;
	/** As shared: without the name of the piece, which stands beside it there. */
	headline: string;
	description: string;
	type: 'article' | 'website';
	site: string;
	locale: string;
	otherLocales: string[];
	published: string;
	modified: string;
	/** Colours of the page's ground, for a phone's bars. */
	ground: { light: string; dark: string };
	image: { url: string; width: number; height: number; alt: string };
}

interface Own {
	/** Empty for the story itself, whose headline is the name of the piece. */
	headline?: string;
	description?: string;
	type?: PageHead['type'];
	/** The step whose picture is shared. */
	step?: string;
	/** Paper, where the page names no other. */
	ground?: Ground;
}

/** @param own what the page has of its own; the story's stands for the rest */
export function pageHead(lang: Lang, own: Own = {}): PageHead {
	const { meta } = copies[lang];
	const { title: site = '', description = '' } = meta;
	const { step = COVER, ground = 'paper' } = own;
	return {
		title: own.headline ? `${own.headline} · ${site}` : site,
		headline: own.headline || site,
		description: own.description ?? description,
		type: own.type ?? 'article',
		site,
		locale: LOCALES[lang],
		otherLocales: LANGS.filter((other) => other !== lang).map((other) => LOCALES[other]),
		published: PUBLICATION.published,
		modified: PUBLICATION.modified,
		ground: groundColours(ground),
		image: {
			url: siteUrl(`/share/${lang}/${step}.png`),
			width: CARD.width,
			height: CARD.height,
			alt: imageAlt(lang, step)
		}
	};
}

/** What a step's shared picture says and shows. */
function imageAlt(lang: Lang, step: string): string {
	const outline = SCENES.find(({ steps }) => steps.includes(step));
	if (!outline) throw new Error(`no scene has the step "${step}"`);
	const described = sceneOf(outline, lang).described[step] ?? '';
	const headline = asText(copies[lang].moment[step] ?? []);
	const end = /[.?!…]$/.test(headline) ? '' : '.';
	return shortened(`${headline}${end} ${described}`, ALT_MAX);
}

/** Cut after a whole part of a list or a whole sentence. */
function shortened(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const fitting = text.slice(0, longest - 1);
	return `${fitting.slice(0, Math.max(fitting.lastIndexOf(';'), fitting.lastIndexOf('.')))}…`;
}
