/** What the page of snippets hands out, for tests that paste it. */
import { readFileSync } from 'node:fs';
import { snippet, type Tier, type Wish } from '../../src/lib/embed/snippets';

interface Answer {
	title: string;
	height: number;
}

/** The height that a chart's snippet reserves, and its finding. */
export const offerOf = (lang: string, scene: string): Answer =>
	JSON.parse(readFileSync(`build/oembed/${lang}/${scene}.json`, 'utf8'));

/** The code that an editor would paste for a chart. @param viz where our pages are, with a slash at its end */
export function pasted(tier: Tier, viz: string, scene: string, more: Partial<Wish> = {}): string {
	const lang = more.lang ?? 'en';
	const { title, height } = offerOf(lang, scene);
	const wish = {
		site: viz,
		lang,
		scene,
		title,
		alt: `What the picture of ${scene} shows`,
		height,
		still: { width: 432, height: 372 },
		integrity: '',
		...more
	};
	// Tests of the hash are elsewhere: an empty one would refuse the script.
	return snippet(tier, wish, 'The whole story').replace(' integrity=""', '');
}
