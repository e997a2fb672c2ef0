import { error } from '@sveltejs/kit';
import { iconFile, ICONS } from '$lib/found/icons';

export const prerender = true;
export const entries = () => Object.keys(ICONS).map((file) => ({ file }));

export const GET = async ({ params }) => {
	const body = await iconFile(params.file);
	if (!body) error(404, 'There is no such icon.');
	return new Response(body, { headers: { 'content-type': 'image/png' } });
};
