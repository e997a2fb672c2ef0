import { PUBLICATION } from '$lib/facts/publication';
import { sitemap } from '$lib/found/sitemap';

export const prerender = true;

export const GET = () =>
	new Response(sitemap(PUBLICATION.modified), { headers: { 'content-type': 'application/xml' } });
