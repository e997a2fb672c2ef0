/** What a CMS is told about a chart whose address was pasted into it. */
import { error, json } from '@sveltejs/kit';
import { oembed } from '$lib/embed/oembed';
import { LANGS } from '$lib/i18n/languages';
import type { Lang } from '$lib/record/types';
import { sceneOutline, SCENES } from '$lib/story/story';

export const prerender = true;
export const entries = () => LANGS.flatMap((lang) => SCENES.map(({ id }) => ({ lang, scene: id })));

export const GET = ({ params }) =>
	sceneOutline(params.scene)
		? json(oembed(params.lang as Lang, params.scene))
		: error(404, 'There is no such chart.');
