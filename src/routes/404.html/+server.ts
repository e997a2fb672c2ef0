/** The page for an address that doesn't exist, as static hosts look for it: whole by itself, since it is served at any depth. */
import { base } from '$app/paths';
import { hashOf } from '$lib/html/finish';
import { FIRST_LANG, LANGS, LANGUAGE_NAMES } from '$lib/i18n/languages';
import { copies } from '$lib/record';
import { asText } from '$lib/record/words';

export const prerender = true;

/** A chart that doesn't exist, asked for in somebody's frame: the list of those that do. The origin stands before the path, which may begin with two slashes and would name another host by itself. */
const TO_CHARTS = `(m=>m&&location.replace(location.origin+m[0]))(location.pathname.match(/^.*?\\/(${LANGS.join('|')})\\/embed\\/(?=.)/))`;

const STYLE =
	'body{margin:0;min-height:100vh;display:grid;align-content:center;padding:2rem;background:#261d2e;color:#f0eadf;font:1.25rem/1.5 Georgia,serif}h1{margin:0;font-size:2rem;line-height:1.1}a{color:#f6c24e}';

/** It needs nothing but itself. */
const POLICY = `default-src 'none'; script-src ${hashOf(TO_CHARTS)}; style-src ${hashOf(STYLE)}; base-uri 'none'; require-trusted-types-for 'script'`;

export const GET = () => {
	const ways = LANGS.map(
		(lang) =>
			`<p lang="${lang}">${copies[lang].ui.nothing} <a href="${base}/${lang}/">${copies[lang].meta.title}</a> (${LANGUAGE_NAMES[lang]}) · <a href="${base}/${lang}/embed/">${asText(copies[lang].embed.title ?? [])}</a></p>`
	).join('');
	const html = `<!doctype html><html lang="${FIRST_LANG}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${copies[FIRST_LANG].meta.title}</title><script>${TO_CHARTS}</script><style>${STYLE}</style></head><body><main><h1>${copies[FIRST_LANG].meta.title}</h1>${ways}</main></body></html>`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
