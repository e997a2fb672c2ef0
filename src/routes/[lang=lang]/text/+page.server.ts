import { LANGS } from '$lib/i18n/languages';
import type { Lang } from '$lib/record/types';
import { buildStory } from '$lib/story/build';

export const entries = () => LANGS.map((lang) => ({ lang }));

export const load = ({ params }) => buildStory(params.lang as Lang);
