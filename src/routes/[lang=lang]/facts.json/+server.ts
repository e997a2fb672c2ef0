/** Every figure's sheet in one language: asked for at the first tap on a figure, not before. */
import { json } from '@sveltejs/kit';
import { factSheets } from '$lib/facts/sheet';
import { LANGS } from '$lib/i18n/languages';
import { copies, record } from '$lib/record';
import type { Lang } from '$lib/record/types';

export const prerender = true;
export const entries = () => LANGS.map((lang) => ({ lang }));

export const GET = ({ params }) => json(factSheets(record, copies[params.lang as Lang]));
