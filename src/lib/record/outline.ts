/** Checks the story's outline, `data/story.json`: what a scene must name, and that no id stands twice. */
import * as v from 'valibot';
import { GROUNDS } from '../story/story';
import { RecordFault } from './fault';

const OUTLINE_FILE = 'data/story.json';

const id = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z0-9]+)*$/));
const SceneSchema = v.strictObject({
	id,
	steps: v.pipe(v.array(id), v.nonEmpty()),
	telling: id,
	alone: v.optional(id),
	clock: v.optional(v.literal(true)),
	played: v.optional(v.literal(true))
});
const OutlineSchema = v.pipe(
	v.array(
		v.strictObject({
			chapter: v.nullable(id),
			ground: v.picklist(GROUNDS),
			scenes: v.pipe(v.array(SceneSchema), v.nonEmpty())
		})
	),
	v.nonEmpty()
);

const fault = (what: string, remedy: string) => new RecordFault(OUTLINE_FILE, null, what, remedy);

/**
 * @param outline the parsed file
 * @throws RecordFault where a field is missing or unknown, a step of a scene isn't among its steps, or an id stands twice
 */
export function checkOutline(outline: unknown): void {
	const read = v.safeParse(OutlineSchema, outline, { abortEarly: true });
	if (!read.success) {
		const [issue] = read.issues;
		throw fault(
			`${v.getDotPath(issue) ?? 'the file'} is ${issue.received}, where ${issue.expected} belongs`,
			'Write it as the scenes beside it have it.'
		);
	}
	const seen = new Set<string>();
	const once = (one: string) => {
		if (seen.has(one)) throw fault(`the id "${one}" stands twice`, 'Give one of them another id.');
		seen.add(one);
	};
	for (const { chapter, scenes } of read.output) {
		if (chapter !== null) once(`chapter-${chapter}`);
		for (const scene of scenes) {
			once(scene.id);
			scene.steps.forEach(once);
			for (const field of ['telling', 'alone'] as const) {
				const step = scene[field];
				if (step === undefined || scene.steps.includes(step)) continue;
				throw fault(
					`${field} of the scene "${scene.id}" is "${step}", which is none of its steps`,
					`Write one of ${scene.steps.join(', ')}.`
				);
			}
		}
	}
}
