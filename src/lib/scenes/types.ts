/** What a scene's room gives to the story, and what the story gives to its picture. */
import type { Lang, RecordOfVote } from '$lib/record/types';
import type { Words } from '$lib/record/words';

/** The size of a picture's box, in CSS pixels. */
export interface Frame {
	width: number;
	height: number;
}

/** The scene's labels and sentences from the copy, by key. */
export type SceneWords = Record<string, Words>;

/** What every `Scene.svelte` takes. A picture is a function of these alone; it remembers no step before. */
export interface SceneProps<Data> {
	/** Id of the step whose picture is shown. */
	step: string;
	/** Where the reader is within the step: 0 as its text comes up, 1 from its reading place on. Only clock scenes move with it. */
	progress: number;
	/** The scene's rows of the record, as `select` made them: plain JSON. */
	data: Data;
	words: SceneWords;
	lang: Lang;
}

/** A figure's table: what the picture shows, in numbers. Cells are text in the language; `fact` ties a cell to the record. */
export interface Table {
	caption: string;
	columns: { label: string; numeric?: boolean }[];
	rows: (string | { text: string; fact: string })[][];
}

/** What every `data.ts` exports. Runs at build only. */
export interface SceneData<Data> {
	/** Picks the scene's rows from the record. The result is sent to the reader's browser: keep it small and plain. */
	select: (record: RecordOfVote, lang: Lang) => Data;
	table: (record: RecordOfVote, words: SceneWords, lang: Lang) => Table;
}

/** What every `describe.ts` exports: one sentence that says what the picture shows at a step, made from the same view. Runs at build only. */
export type Describe<Data> = (step: string, data: Data, words: SceneWords, lang: Lang) => string;
