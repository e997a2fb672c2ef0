/** Pictures to share and to print where nothing moves. */
import { error } from '@sveltejs/kit';
import { LANGS } from '$lib/i18n/languages';
import type { Lang } from '$lib/record/types';
import { shareFile, shareFiles } from '$lib/share/files';

export const prerender = true;
/** `PICTURES=few npm run build` draws one of each language: drawing all takes longer than the rest of the build. */
const files = () => (process.env.PICTURES === 'few' ? shareFiles().slice(0, 1) : shareFiles());
export const entries = () => LANGS.flatMap((lang) => files().map((file) => ({ lang, file })));

export const GET = async ({ params }) => {
	const found = await shareFile(params.lang as Lang, params.file);
	if (!found) error(404, 'There is no such picture.');
	return new Response(found.body, { headers: { 'content-type': found.type } });
};
