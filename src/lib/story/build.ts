/** Puts a story page together from the record, the copy and the scenes' rooms. Runs at build and in the dev server only. */
import { lineWidths } from '$lib/charts/text-width';
import { toldCorrections } from '$lib/facts/corrections';
import { copies, record } from '$lib/record';
import type { SceneCopy } from '$lib/record/copy';
import { asText } from '$lib/record/words';
import type { Lang } from '$lib/record/types';
import { withNamedWords } from '$lib/scenes/named-words';
import type { Describe, SceneData } from '$lib/scenes/types';
import type { StoryPage, StoryScene } from './page';
import { SCENES, type SceneOutline } from './story';

const rooms = import.meta.glob<SceneData<unknown>>('../scenes/*/data.ts', { eager: true });
const describers = import.meta.glob<{ describe: Describe<unknown> }>('../scenes/*/describe.ts', {
	eager: true
});

function room<T>(modules: Record<string, T>, scene: string, file: string): T {
	const module = modules[`../scenes/${scene}/${file}`];
	if (!module) {
		throw new Error(
			`src/lib/scenes/${scene}/${file} is missing: every scene of the story has one.`
		);
	}
	return module;
}

/** One scene's part of the page. */
export function buildScene(outline: SceneOutline, lang: Lang): StoryScene {
	const copy = copies[lang];
	const own = copy.scene[outline.id];
	if (!own) throw new Error(`no copy for the scene "${outline.id}"`);
	const { select, table } = room(rooms, outline.id, 'data.ts');
	const { describe } = room(describers, outline.id, 'describe.ts');
	const data = select(record, lang);
	return {
		copy: own,
		titleLines: { small: titleLines(own, 288, 17), usual: titleLines(own, 343, 17.3) },
		steps: Object.fromEntries(outline.steps.map((step) => [step, copy.step[step] ?? []])),
		data,
		...withNamedWords(outline.id, lang, own.label, (words) => ({
			described: Object.fromEntries(
				outline.steps.map((step) => [step, describe(step, data, words, lang)])
			),
			table: table(record, words, lang)
		}))
	};
}

/** @param room for a line, in pixels @param size of the title's type there */
const titleLines = ({ title }: SceneCopy, room: number, size: number) =>
	lineWidths(asText(title), room, size, 'serif').length;

export function buildStory(lang: Lang): StoryPage {
	const { meta, opening, chapter, coda, data, embed } = copies[lang];
	// A step has the same name in the story's bar and under a chart alone.
	const ui = {
		...copies[lang].ui,
		previous: asText(embed.previous ?? []),
		next: asText(embed.next ?? [])
	};
	const corrections = toldCorrections(record, copies[lang]);
	return {
		lang,
		corrections:
			corrections.length > 0
				? { heading: asText(data['corrections-heading'] ?? []), list: corrections }
				: null,
		copy: { lang, ui, meta, opening, chapter, coda },
		standings: Object.fromEntries(
			Object.entries(data)
				.filter(([key]) => key.startsWith('standing.'))
				.map(([key, words]) => [key, asText(words)])
		),
		scenes: Object.fromEntries(
			SCENES.filter(({ id }) => !import.meta.env.DEV || `../scenes/${id}/data.ts` in rooms).map(
				(outline) => [outline.id, buildScene(outline, lang)]
			)
		)
	};
}
