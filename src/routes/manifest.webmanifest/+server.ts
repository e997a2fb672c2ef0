import { manifest } from '$lib/found/manifest';
import { FIRST_LANG } from '$lib/i18n/languages';
import { copies } from '$lib/record';

export const prerender = true;

export const GET = () => {
	const { title = '', description = '' } = copies[FIRST_LANG].meta;
	return new Response(JSON.stringify(manifest(title, description), null, '\t'), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
