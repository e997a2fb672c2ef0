/** Where a new scene goes: into the story's outline and into a language's copy, each as text in, text out. */
import type { PartOutline } from '../../src/lib/story/story';
import type { NewWords } from './words';

const stepsOf = (name: string) => [`${name}-whole`, `${name}-part`];

/** Names that the site's own addresses have. */
const KEPT = ['story', 'embed', 'text', 'data', 'at', 'rows', 'share', 'dev'];

/**
 * @param taken names of folders beside the scenes' own
 * @returns one line that says why the name can't be had; undefined where it can
 */
export function refusal(
	name: string,
	after: string,
	story: readonly PartOutline[],
	taken: readonly string[]
): string | undefined {
	const scenes = story.flatMap((part) => part.scenes);
	const chapters = story.flatMap(({ chapter }) => chapter ?? []);
	if (!/^[a-z]{2,20}$/.test(name)) {
		return `"${name}" can't be a scene's name: it is a folder, an address and a part of steps' ids. Write 2 to 20 small letters a to z.`;
	}
	if (scenes.some(({ id }) => id === name) || taken.includes(name)) {
		return `There is a scene "${name}" already. Take another name.`;
	}
	if (KEPT.includes(name) || chapters.includes(name)) {
		return `"${name}" is a name of the site's own. Take another one.`;
	}
	if (!scenes.some(({ id }) => id === after)) {
		return `No scene "${after}" to stand after. There are ${scenes.map(({ id }) => id).join(', ')}.`;
	}
	return undefined;
}

/** @returns the outline with the new scene behind another one, in its chapter */
export const inStory = (
	story: readonly PartOutline[],
	name: string,
	after: string
): PartOutline[] =>
	story.map((part) => ({
		...part,
		scenes: part.scenes.flatMap((scene) =>
			scene.id === after
				? [scene, { id: name, steps: stepsOf(name), telling: `${name}-part` }]
				: [scene]
		)
	}));

/**
 * @param text of the copy's file
 * @param lastStep of the scene that it stands after
 * @returns the text with the new scene's words beside those of the scene that it stands after
 * @throws Error where the file has no such words
 */
export function inCopy(
	text: string,
	name: string,
	after: string,
	lastStep: string,
	words: NewWords
): string {
	const lines = text.split('\n');
	const find = (line: (text: string) => boolean, from: number, what: string) => {
		const at = lines.findIndex((one, row) => row >= from && line(one.trim()));
		if (at < 0) throw new Error(`The copy has no ${what}.`);
		return at;
	};
	const block = (scope: string) => find((line) => line === `{${scope}}`, 0, `{${scope}}`);
	const end = find((line) => line === '{}', block(`scene.${after}`), 'end of the block');
	lines.splice(end + 1, 0, '', `{scene.${name}}`, ...words.scene, '{}');
	for (const scope of ['step', 'moment'] as const) {
		const row = find(
			(line) => line.startsWith(`${lastStep}:`),
			block(scope),
			`${scope} ${lastStep}`
		);
		const own = Object.entries(words[scope]).map(([step, told]) => `${name}-${step}: ${told}`);
		lines.splice(row + 1, 0, ...own);
	}
	return lines.join('\n');
}
