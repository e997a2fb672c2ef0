/** Where each figure is shown: the steps whose text names it, the scenes whose picture or table does, the page on how we know. */
import type { Words } from '../record/words';
import type { StoryPage } from '../story/page';

/** Ids of steps and scenes, and `data` for the page on how we know, by figure's id. A figure without an entry is kept in reserve. */
export type Usage = Map<string, string[]>;

function factsIn(words: Words): string[] {
	return words.flatMap((part) => {
		if (typeof part === 'string' || 'slot' in part) return [];
		return 'fact' in part ? [part.fact] : factsIn(part.words);
	});
}

/** Every text in a scene's rows that is a figure's id: pictures tie their labels to the record by it. */
function idsIn(value: unknown, known: ReadonlySet<string>): string[] {
	if (typeof value === 'string') return known.has(value) ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap((part) => idsIn(part, known));
}

/**
 * Walks a story page.
 * @param known every figure's id
 * @param dataPage the words of the page on how we know
 */
export function usage(
	story: StoryPage,
	dataPage: Record<string, Words>,
	known: ReadonlySet<string>
): Usage {
	const places: Usage = new Map();
	const add = (ids: string[], place: string) => {
		for (const id of ids) {
			const before = places.get(id) ?? [];
			if (!before.includes(place)) places.set(id, [...before, place]);
		}
	};
	const { opening, coda, chapter } = story.copy;
	for (const words of Object.values(opening)) add(factsIn(words), 'opening');
	for (const [id, { title, question }] of Object.entries(chapter)) {
		add([...factsIn(title), ...factsIn(question)], id);
	}
	for (const [scene, { copy, steps, data, table }] of Object.entries(story.scenes)) {
		for (const [step, words] of Object.entries(steps)) add(factsIn(words), step);
		const furniture = [copy.title, copy.unit, copy.source, copy.note];
		add([...furniture, ...Object.values(copy.label)].flatMap(factsIn), scene);
		add(idsIn(data, known), scene);
		for (const cell of table.rows.flat()) if (typeof cell !== 'string') add([cell.fact], scene);
	}
	for (const words of Object.values(coda)) add(factsIn(words), 'coda');
	for (const words of Object.values(dataPage)) add(factsIn(words), 'data');
	return places;
}
