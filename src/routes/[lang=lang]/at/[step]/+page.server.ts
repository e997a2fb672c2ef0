import { error } from '@sveltejs/kit';
import { LANGS } from '$lib/i18n/languages';
import type { Lang } from '$lib/record/types';
import { momentPage } from '$lib/share/moment';
import { SCENES } from '$lib/story/story';

export const entries = () =>
	LANGS.flatMap((lang) => SCENES.flatMap(({ steps }) => steps.map((step) => ({ lang, step }))));

export const load = ({ params }) =>
	momentPage(params.step, params.lang as Lang) ?? error(404, 'There is no such moment.');
