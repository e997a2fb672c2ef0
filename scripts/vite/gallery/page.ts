/** The gallery's page: the story's outline with its headlines, for `client.mjs` to make frames of. */
import { LANGS } from '../../../src/lib/i18n/languages';
import { copies } from '../../../src/lib/record';
import { asText } from '../../../src/lib/record/words';
import { PARTS } from '../../../src/lib/story/story';
import client from './client.mjs?raw';
import css from './gallery.css?raw';

/** What the page's script is handed. */
export interface Outline {
	base: string;
	langs: readonly string[];
	scenes: {
		id: string;
		title: string;
		/** The step of the picture that stands in the HTML. */
		telling: string;
		steps: { id: string; headline: string }[];
	}[];
}

/** @param base of the site, without a slash at its end */
export function galleryPage(base: string): string {
	const [lang = 'en'] = LANGS;
	const { scene, moment } = copies[lang as keyof typeof copies];
	const outline: Outline = {
		base,
		langs: LANGS,
		scenes: PARTS.flatMap(({ scenes }) => scenes).map(({ id, telling, steps }) => ({
			id,
			title: asText(scene[id]?.title ?? []),
			telling,
			steps: steps.map((step) => ({ id: step, headline: asText(moment[step] ?? []) }))
		}))
	};
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery</title>
<style>${css}</style>
<script type="module" src="${base}/@vite/client"></script>
</head>
<body>
<form id="filters"></form>
<main id="frames"></main>
<script type="application/json" id="outline">${JSON.stringify(outline).replaceAll('<', '\\u003c')}</script>
<script type="module">${client}</script>
</body>
</html>
`;
}
