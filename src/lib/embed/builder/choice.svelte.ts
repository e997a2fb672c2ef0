/** What an editor has chosen, and the wish that follows from it. */
import { FIRST_LANG } from '$lib/i18n/languages';
import type { Lang } from '$lib/record/types';
import type { Wish } from '../snippets';
import type { BuilderPage, Offer } from './page';

/** Stands in a snippet for the site's address where nobody has told the build, until a script reads it. */
const SOMEWHERE = 'https://…/';

export type Size = keyof Offer['heights'];

export class Choice {
	#page: BuilderPage;
	/** Where the site is, as the browser sees it. */
	seenAt = $state('');
	lang = $state<Lang>(FIRST_LANG);
	scene = $state('day');
	step = $state('');
	theme = $state('');
	bg = $state('');
	font = $state('');
	/** Six hex digits, or empty. */
	accent = $state('');
	size = $state<Size>('any');

	constructor(page: BuilderPage) {
		this.#page = page;
		this.lang = page.lang;
	}

	get offer(): Offer {
		const offers = this.#page.offers[this.lang];
		return (offers.find(({ id }) => id === this.scene) ?? offers[0]) as Offer;
	}

	get wish(): Wish {
		const { id, title, alt, still, heights, steps } = this.offer;
		const step = steps.some((one) => one.id === this.step) ? this.step : '';
		return {
			site: this.#page.site || this.seenAt || SOMEWHERE,
			lang: this.lang,
			scene: id,
			title,
			alt,
			still,
			height: heights[this.size],
			look: { step, theme: this.theme, bg: this.bg, accent: this.accent, font: this.font },
			integrity: this.#page.integrity
		};
	}
}
