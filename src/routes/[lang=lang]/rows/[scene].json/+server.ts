/** What one scene's picture is drawn from, in one language: asked for when the picture comes near. */
import { json } from '@sveltejs/kit';
import { LANGS } from '$lib/i18n/languages';
import type { Lang } from '$lib/record/types';
import { buildScene } from '$lib/story/build';
import { sceneOutline, SCENES } from '$lib/story/story';
import type { Rows } from '$lib/wake/rows';

export const prerender = true;
export const entries = () => LANGS.flatMap((lang) => SCENES.map(({ id }) => ({ lang, scene: id })));

export const GET = ({ params }) => {
	const outline = sceneOutline(params.scene);
	if (!outline) return new Response(null, { status: 404 });
	const { data, copy } = buildScene(outline, params.lang as Lang);
	return json({ data, words: copy.label } satisfies Rows);
};
