/** A picture's rows and words, which are sent once the picture comes near. */
import type { SceneWords } from '$lib/scenes/types';

export interface Rows {
	/** As the scene's `select` made them. */
	data: unknown;
	words: SceneWords;
}

/**
 * The rows of a scene, from the page or from their file beside it.
 * @param inPage those that came with the page, by scene
 * @param folder of the rows' files, relative to the page
 * @throws where the file can't be had
 */
export async function rowsOf(
	scene: string,
	inPage: Record<string, Rows>,
	folder = 'rows/'
): Promise<Rows> {
	const there = inPage[scene];
	if (there) return there;
	const answer = await fetch(`${folder}${scene}.json`);
	if (!answer.ok) throw new Error(`${answer.status} for the rows of "${scene}"`);
	return (await answer.json()) as Rows;
}
