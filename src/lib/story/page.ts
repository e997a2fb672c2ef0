/** What a story page's `load` hands to the page: words, rows and tables of every scene, in one language. Plain JSON. */
import type { ToldCorrection } from '$lib/facts/corrections';
import type { Lang } from '$lib/record/types';
import type { Copy, SceneCopy } from '$lib/record/copy';
import type { Words } from '$lib/record/words';
import type { Table } from '$lib/scenes/types';

export interface StoryScene {
	copy: SceneCopy;
	/** Lines that the title takes on a phone of 320 and of 375 px. */
	titleLines: { small: number; usual: number };
	/** The text of every step, by id. */
	steps: Record<string, Words>;
	/** What the picture shows at every step, in a sentence, by id. */
	described: Record<string, string>;
	/** The rows that the picture is drawn from. */
	data: unknown;
	table: Table;
}

export type StoryCopy = Pick<Copy, 'lang' | 'ui' | 'meta' | 'opening' | 'chapter' | 'coda'>;

export interface StoryPage {
	lang: Lang;
	copy: StoryCopy;
	/** How firm a figure is, in words, by standing: for the sheet that opens at a figure. */
	standings: Record<string, string>;
	/** What was corrected, the latest first, under its heading; null where nothing was. */
	corrections: { heading: string; list: ToldCorrection[] } | null;
	scenes: Record<string, StoryScene>;
}
