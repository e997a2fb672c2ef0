import publication from '../../../data/publication.json';
import { sitemap } from '$lib/found/sitemap';

export const prerender = true;

export const GET = () =>
	new Response(sitemap(publication.modified), { headers: { 'content-type': 'application/xml' } });
