/** The story as data: chapters → scenes → steps, in reading order. Ids are addresses: add, never rename. */

export type Ground = 'night' | 'paper' | 'day' | 'dusk';

export interface SceneOutline {
	id: string;
	steps: readonly string[];
	/** The step whose picture stands in the HTML for readers without JavaScript, in the article and in a shared picture. */
	telling: string;
	/** The step of the picture when it stands alone, in a frame or as a file, where that is another one. */
	alone?: string;
	/** True where the reader's scroll is the clock: `progress` then follows the position within a step. */
	clock?: true;
	/** True where the reader plays in the picture, which then shows what came of it. */
	played?: true;
}

export interface PartOutline {
	/** Null for the opening and the coda, which stand outside the four chapters. */
	chapter: string | null;
	ground: Ground;
	scenes: readonly SceneOutline[];
}

export const STORY = [
	{
		chapter: null,
		ground: 'dusk',
		scenes: [
			{ id: 'box', steps: ['box-morning', 'box-night'], telling: 'box-morning', alone: 'box-night' }
		]
	},
	{
		chapter: 'protests',
		ground: 'night',
		scenes: [
			{
				id: 'unrest',
				steps: [
					'unrest-fuel',
					'unrest-spreads',
					'unrest-demands',
					'unrest-statue',
					'unrest-almaty',
					'unrest-emergency',
					'unrest-order'
				],
				telling: 'unrest-order',
				clock: true
			},
			{ id: 'dead', steps: ['dead-count', 'dead-unnamed'], telling: 'dead-unnamed' }
		]
	},
	{
		chapter: 'reforms',
		ground: 'paper',
		scenes: [
			{
				id: 'power',
				steps: ['power-thirty-years', 'power-after-2019', 'power-one-by-one', 'power-tokayev'],
				telling: 'power-tokayev'
			},
			{
				id: 'amendments',
				steps: [
					'amendments-grid',
					'amendments-themes',
					'amendments-leaflet',
					'amendments-already',
					'amendments-president',
					'amendments-akims',
					'amendments-elbasy',
					'amendments-parties',
					'amendments-critics'
				],
				telling: 'amendments-themes'
			}
		]
	},
	{
		chapter: 'vote',
		ground: 'day',
		scenes: [
			{
				id: 'day',
				steps: [
					'day-open',
					'day-ten',
					'day-noon',
					'day-valid',
					'day-evening',
					'day-close',
					'day-gap'
				],
				telling: 'day-gap',
				clock: true
			},
			{
				id: 'electorate',
				steps: [
					'electorate-all',
					'electorate-came',
					'electorate-yes',
					'electorate-correction',
					'electorate-share'
				],
				telling: 'electorate-share'
			},
			{ id: 'rules', steps: ['rules-met'], telling: 'rules-met' }
		]
	},
	{
		chapter: 'almaty',
		ground: 'dusk',
		scenes: [
			{ id: 'guess', steps: ['guess-draw', 'guess-reveal'], telling: 'guess-reveal', played: true },
			{
				id: 'regions',
				steps: ['regions-all', 'regions-top', 'regions-capital', 'regions-almaty', 'regions-map'],
				telling: 'regions-almaty'
			},
			{ id: 'hundred', steps: ['hundred-came', 'hundred-ballots'], telling: 'hundred-ballots' },
			{
				id: 'choices',
				steps: ['choices-yes', 'choices-spoil', 'choices-home', 'choices-silence'],
				telling: 'choices-silence'
			},
			{ id: 'since', steps: ['since-before', 'since-after', 'since-2026'], telling: 'since-2026' }
		]
	},
	{
		chapter: null,
		ground: 'dusk',
		scenes: [{ id: 'coda', steps: ['coda-question'], telling: 'coda-question' }]
	}
] as const satisfies readonly PartOutline[];

type Part = (typeof STORY)[number];
export type ChapterId = NonNullable<Part['chapter']>;

export const PARTS: readonly PartOutline[] = STORY;
export const SCENES: readonly SceneOutline[] = PARTS.flatMap((part) => part.scenes);
export const CHAPTERS: readonly ChapterId[] = STORY.flatMap((part) =>
	part.chapter === null ? [] : [part.chapter]
);

/** Id of what comes after a scene in the page: the next scene, the head of the next chapter, or what stands after the story. */
export function afterScene(id: string): string {
	const at = PARTS.findIndex(({ scenes }) => scenes.some((scene) => scene.id === id));
	const scenes = PARTS[at]?.scenes ?? [];
	const next = scenes[scenes.findIndex((scene) => scene.id === id) + 1];
	if (next) return `scene-${next.id}`;
	const part = PARTS[at + 1];
	if (!part) return 'how-we-know';
	return part.chapter ? `chapter-${part.chapter}` : `scene-${part.scenes[0]?.id ?? ''}`;
}

/** The outline of a scene, or undefined for an id that the story doesn't know. */
export function sceneOutline(id: string): SceneOutline | undefined {
	return SCENES.find((scene) => scene.id === id);
}

/** The outline of a scene whose picture stands alone: its telling step is that picture's. */
export const aloneOutline = (outline: SceneOutline): SceneOutline => ({
	...outline,
	telling: outline.alone ?? outline.telling
});
