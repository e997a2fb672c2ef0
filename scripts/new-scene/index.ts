/** `npm run new:scene NAME`: a scene that is drawn, told, tested and embedded at once: a folder, its place in the story, its words in every language. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readDataFiles } from '../../src/lib/record/disk';
import { readRecord } from '../../src/lib/record/read';
import { LANGS } from '../../src/lib/i18n/languages';
import { PARTS, SCENES } from '../../src/lib/story/story';
import { inCopy, inStory, refusal } from './place';
import { newWords } from './words';

const HELP = `npm run new:scene NAME [-- options]
  --after SCENE   the scene that it comes after in the story (the last but one)
  --fact ID       the figure that it shows, a percentage; npm run facts lists them`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const template = fileURLToPath(new URL('template', import.meta.url));
const { values: given, positionals } = parseArgs({
	options: { after: { type: 'string' }, fact: { type: 'string' }, help: { type: 'boolean' } },
	allowPositionals: true
});
const [name] = positionals;
if (given.help || name === undefined) {
	console.log(HELP);
	process.exit(given.help ? 0 : 1);
}

const scenes = join(root, 'src', 'lib', 'scenes');
const after = given.after ?? SCENES.at(-2)?.id ?? '';
const taken = readdirSync(scenes, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);
const refused = refusal(name, after, PARTS, taken);
if (refused) stop(refused);

const { facts } = readRecord(readDataFiles(root));
const percentages = [...facts.values()].filter(
	({ unit, value }) => unit.startsWith('percent') && value <= 100
);
const fact = given.fact ?? percentages[0]?.id ?? '';
if (!percentages.some(({ id }) => id === fact)) {
	stop(`The record has no percentage "${fact}". npm run facts lists what it has.`);
}

// All is made before anything is written: what fails leaves nothing half done.
const slots: Record<string, string> = {
	__name__: name,
	__Name__: name.replace(/^./, (letter) => letter.toUpperCase()),
	__fact__: fact
};
const lastStep = SCENES.find(({ id }) => id === after)?.steps.at(-1) ?? '';
const made = new Map<string, string>([
	['data/story.json', `${JSON.stringify(inStory(PARTS, name, after), null, '\t')}\n`],
	...LANGS.map((lang): [string, string] => {
		const file = `data/copy/${lang}.aml`;
		const text = readFileSync(join(root, file), 'utf8');
		return [file, inCopy(text, name, after, lastStep, newWords(lang, fact))];
	}),
	...(await Promise.all(readdirSync(template).map(fromTemplate)))
]);
mkdirSync(join(scenes, name));
for (const [file, text] of made) {
	writeFileSync(join(root, file), text);
	console.log(file);
}
console.log(`
The scene "${name}" stands after "${after}". npm run dev shows it: /${LANGS[0]}/#${name}-part, alone: /${LANGS[0]}/embed/${name}/
Write its words in data/copy/, draw it in src/lib/scenes/${name}/view.ts, ask it in view.test.ts;
npm run pictures then takes the pictures of its steps that later changes are held against.`);

/** A file of the scene, in the house's lines: how they break depends on how long the name is. */
async function fromTemplate(from: string): Promise<[string, string]> {
	const file = `src/lib/scenes/${name}/${from.replace(/\.txt$/, '')}`;
	const text = readFileSync(join(template, from), 'utf8').replace(
		/__(?:name|Name|fact)__/g,
		(slot) => slots[slot] ?? slot
	);
	const filepath = join(root, file);
	return [file, await format(text, { ...(await resolveConfig(filepath)), filepath })];
}

function stop(why: string): never {
	console.error(why);
	process.exit(1);
}
