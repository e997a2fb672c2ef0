/** Where a CMS finds the oEmbed answer about a chart. */
import type { Lang } from '$lib/record/types';
import { siteUrl } from '$lib/site';

/** Absolute where the build knows where the site is published, else a path. */
export const oembedUrl = (lang: Lang, scene: string) => siteUrl(`/oembed/${lang}/${scene}.json`);
