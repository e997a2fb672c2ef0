/** What the page of snippets is made of. Plain JSON. */
import type { Lang } from '$lib/record/types';

/** One chart in one language. */
export interface Offer {
	id: string;
	title: string;
	/** What its picture shows, for who can't see it. */
	alt: string;
	/** Its steps in order, each by its headline; the one that it opens at is `telling`. */
	steps: { id: string; headline: string }[];
	telling: string;
	still: { width: number; height: number };
	/** Heights in pixels: `any` fits every usual width, the others are for a column of that width. */
	heights: Record<'any' | '320' | '480' | '680', number>;
}

export interface BuilderPage {
	lang: Lang;
	/** Where the site is published, absolute; empty where the build wasn't told. */
	site: string;
	/** Of the script for host pages. */
	integrity: string;
	/** Title of the whole piece, by language. */
	names: Record<Lang, string>;
	offers: Record<Lang, Offer[]>;
	/** True where the whole story can be had for a frame. */
	story: boolean;
	words: Record<string, string>;
}
