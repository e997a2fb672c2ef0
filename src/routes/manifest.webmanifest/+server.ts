import { manifest } from '$lib/found/manifest';
import { copies } from '$lib/record';

export const prerender = true;

export const GET = () => {
	const { title = '', description = '' } = copies.en.meta;
	return new Response(JSON.stringify(manifest(title, description), null, '\t'), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
