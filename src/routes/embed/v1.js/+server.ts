/** The script for host pages. It never changes: what is new gets a new name, since host pages name it by its hash. */
import host from 'virtual:small/host';

export const prerender = true;

export const GET = () =>
	new Response(host, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
