import { error } from '@sveltejs/kit';
import { chartPage } from '$lib/embed/build';
import { LANGS } from '$lib/i18n/languages';
import type { Lang } from '$lib/record/types';
import { SCENES } from '$lib/story/story';

export const entries = () => LANGS.flatMap((lang) => SCENES.map(({ id }) => ({ lang, scene: id })));

export const load = ({ params }) =>
	chartPage(params.scene, params.lang as Lang) ?? error(404, 'There is no such chart.');
