/** The open data's files. */
import { error } from '@sveltejs/kit';
import { openFiles } from '$lib/facts/open-data';
import { sceneTables } from '$lib/facts/scene-tables';
import { FIRST_LANG } from '$lib/i18n/languages';
import { copies, files, record } from '$lib/record';
import { buildStory } from '$lib/story/build';

const open = openFiles(files, record, copies[FIRST_LANG], sceneTables(buildStory(FIRST_LANG), record));

export const prerender = true;
export const entries = () => [...open.keys()].map((file) => ({ file }));

export const GET = ({ params }) => {
	const found = open.get(params.file);
	if (!found) error(404, 'There is no such table.');
	return new Response(found.body, { headers: { 'content-type': found.type } });
};
