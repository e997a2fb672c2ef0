// `npm run new:scene NAME` in a copy of the tree: what it makes is drawn, told, tested and embedded at once.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inCopy, refusal } from '../../scripts/new-scene/place';
import { newWords } from '../../scripts/new-scene/words';
import { LANGS } from '../../src/lib/i18n/languages';
import { PARTS } from '../../src/lib/story/story';
import { startDev, type DevServer } from '../support/dev-server';
import { copyOfTree } from '../support/tree';

const NAME = 'sample';
let root = '';
let server: DevServer | undefined;

beforeAll(() => {
	root = copyOfTree();
});
afterAll(() => {
	server?.stop();
	rmSync(root, { recursive: true, force: true });
});

/** A command in the copy, to its end. */
function run(file: string, ...args: string[]) {
	const env = { ...process.env, NO_COLOR: '1', VITEST: undefined, BASE_PATH: undefined };
	const { status, stdout, stderr } = spawnSync('node', [`node_modules/${file}`, ...args], {
		cwd: root,
		env,
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}
const newScene = (...args: string[]) =>
	run('tsx/dist/cli.mjs', 'scripts/new-scene/index.ts', ...args);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

it('makes a scene that the checks, its own tests, the story and its embed take at once', async () => {
	const made = newScene(NAME, '--after', 'rules');
	expect(made, made.stderr).toMatchObject({ status: 0, stderr: '' });

	const outline = JSON.parse(read('data/story.json')) as typeof PARTS;
	const beside = outline.find(({ scenes }) => scenes.some(({ id }) => id === NAME));
	expect(beside?.scenes.map(({ id }) => id).slice(-2)).toEqual(['rules', NAME]);

	const checked = run('tsx/dist/cli.mjs', 'scripts/check-data.ts');
	expect(checked, checked.stderr).toMatchObject({ status: 0 });
	const tested = run(
		'vitest/vitest.mjs',
		'run',
		`src/lib/scenes/${NAME}`,
		'src/lib/record/copies.test.ts'
	);
	expect(tested.status, tested.stdout + tested.stderr).toBe(0);
	expect(tested.stdout).toContain(`src/lib/scenes/${NAME}/view.test.ts`);
	const shaped = run('prettier/bin/prettier.cjs', '--check', `src/lib/scenes/${NAME}`);
	expect(shaped.status, shaped.stderr).toBe(0);

	server = await startDev(root);
	for (const lang of LANGS) {
		const story = await server.page(`/${lang}/`);
		expect(story.text).toContain(`data-scene="${NAME}"`);
		expect(story.text).toContain(`data-step-id="${NAME}-part"`);
		const embed = await server.page(`/${lang}/embed/${NAME}/`);
		expect(embed.status).toBe(200);
		expect(embed.text).toContain('data-mark="part"');
		expect(embed.text).toContain(`data-table="${NAME}"`);
	}
	expect((await server.page(`/en/at/${NAME}-part/`)).status).toBe(200);

	const before = read('data/story.json');
	expect(newScene(NAME)).toEqual({
		status: 1,
		stdout: '',
		stderr: `There is a scene "${NAME}" already. Take another name.\n`
	});
	expect(newScene('other', '--fact', 'registered_final').stderr).toMatch(
		/no percentage "registered_final"/
	);
	expect(read('data/story.json')).toBe(before);
}, 300_000);

it.each(['', 'a', 'Two Words', 'with-hyphen', '../up', 'день', 'story', 'vote', 'box', 'lost'])(
	'refuses the name "%s" in one line',
	(name) => {
		const told = refusal(name, 'rules', PARTS, ['lost']);
		expect(told).toMatch(/\.$/);
		expect(told).not.toContain('\n');
	}
);

it('refuses a place that the story doesn’t have', () => {
	expect(refusal(NAME, 'nowhere', PARTS, [])).toMatch(
		/^No scene "nowhere" to stand after\. There are box,/
	);
	expect(refusal(NAME, 'rules', PARTS, [])).toBeUndefined();
	expect(() =>
		inCopy('{scene.other}\n{}', NAME, 'rules', 'rules-met', newWords('en', 'x'))
	).toThrow('The copy has no {scene.rules}.');
});
