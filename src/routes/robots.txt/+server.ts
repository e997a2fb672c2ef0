/** Everybody may read everything. Robots look for it at a domain's root only: in a folder it does no harm. */
import { siteUrl } from '$lib/site';

export const prerender = true;

export const GET = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl('/sitemap.xml')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
