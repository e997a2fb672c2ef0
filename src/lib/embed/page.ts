/** What a chart's page is made of. Plain JSON. */
import type { Lang } from '$lib/record/types';
import type { StoryScene } from '$lib/story/page';
import type { SceneOutline } from '$lib/story/story';

export interface ChartPage {
	lang: Lang;
	outline: SceneOutline;
	scene: StoryScene;
	/** In a frame a chart follows the reader's device, not the story's arc: paper, or daylight where the picture has a sky. */
	ground: 'paper' | 'day';
	ui: Record<string, string>;
	/** Address of the oEmbed answer about it. */
	oembed: string;
	/** Words of embedded charts and of the builder. */
	words: Record<string, string>;
}
