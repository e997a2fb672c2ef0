// The editor's desk: with the dev server running, a change in data/ is in the page at once, and a fault is told in plain words.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { badJson } from '../../scripts/vite/desk/bad-json';
import { desk } from '../../scripts/vite/desk/index.mjs';
import { faultPage } from '../../scripts/vite/desk/page.mjs';
import type { Outline } from '../../scripts/vite/gallery/page';
import { LANGS } from '../../src/lib/i18n/languages';
import { SCENES } from '../../src/lib/story/story';
import { PATIENCE, startDev, type DevServer } from '../support/dev-server';
import { copyOfTree } from '../support/tree';

const CELL = /^(validity_threshold),50,/m;

let root = '';
let server: DevServer;

beforeAll(async () => {
	root = copyOfTree();
	server = await startDev(root);
}, 90_000);

afterAll(() => {
	server?.stop();
	rmSync(root, { recursive: true, force: true });
});

function edit(file: string, change: (text: string) => string): void {
	const path = join(root, file);
	const before = readFileSync(path, 'utf8');
	const after = change(before);
	expect(after, `the test changes ${file}`).not.toBe(before);
	writeFileSync(path, after);
}

it('shows a changed figure, tells a fault in the page and in the terminal, and comes back when it is mended', async () => {
	const path = '/en/embed/rules/';
	const before = await server.page(path);
	expect(before.status).toBe(200);
	expect(before.text).toContain('data-fact="validity_threshold" value="50"');
	expect(before.text, 'the page hears of changes').toContain('/@vite/client');

	edit('data/record/results-national.csv', (text) => text.replace(CELL, '$1,40,'));
	await expect
		.poll(async () => (await server.page(path)).text, PATIENCE)
		.toContain('data-fact="validity_threshold" value="40"');

	edit('data/record/results-national.csv', (text) =>
		text.replace('validity_threshold,40,', 'validity_threshold,4x,')
	);
	await expect.poll(async () => (await server.page(path)).status, PATIENCE).toBe(500);
	const { text } = await server.page(path);
	expect(text).toMatch(/data\/record\/results-national\.csv, row \d+/);
	expect(text).toContain('value is &#34;4x&#34;, not a number.');
	expect(text).toContain('Write digits and a decimal point only');
	expect(text).not.toContain('.ts:');
	expect(server.terminal()).toMatch(
		/results-national\.csv, row \d+: value is "4x", not a number\. Write/
	);

	edit('data/record/results-national.csv', (text) =>
		text.replace('validity_threshold,4x,', 'validity_threshold,50,')
	);
	await expect.poll(async () => (await server.page(path)).status, PATIENCE).toBe(200);
	await expect.poll(server.terminal, PATIENCE).toContain('data/ is in order again');
}, 300_000);

it('hangs every scene and step into the gallery', async () => {
	const { status, text } = await server.page('/dev/');
	expect(status).toBe(200);
	const outline = JSON.parse(/id="outline">([^<]*)/.exec(text)?.[1] ?? '') as Outline;
	expect(outline.langs).toEqual(LANGS);
	expect(outline.scenes.map(({ id, steps }) => [id, steps.map((step) => step.id)])).toEqual(
		SCENES.map(({ id, steps }) => [id, steps])
	);
	for (const { title, steps } of outline.scenes) {
		expect(title).not.toBe('');
		for (const { headline } of steps) expect(headline).not.toBe('');
	}
}, 60_000);

it('reloads the open page on a change in data/, and on no other', () => {
	const send = vi.fn();
	const plugin = desk() as unknown as {
		hotUpdate: (this: object, change: { file: string; server: object }) => void;
	};
	const changed = (file: string, environment = 'ssr') =>
		plugin.hotUpdate.call(
			{ environment: { name: environment } },
			{
				file,
				server: {
					config: { root: '/piece' },
					environments: { client: { hot: { send } } },
					ssrLoadModule: () => Promise.reject(new Error('not asked for here'))
				}
			}
		);
	changed('/piece/src/app.html');
	changed('/piece/data/copy/en.aml', 'client');
	expect(send).not.toHaveBeenCalled();
	changed('/piece/data/copy/en.aml');
	expect(send.mock.calls).toEqual([[{ type: 'full-reload' }]]);
});

it('says in which row a JSON file breaks off', () => {
	expect(badJson('data/a.json', '{"a": 1}')).toBeNull();
	expect(badJson('data/a.json', '{\n\t"a": 1\n\t"b": 2\n}')).toMatchObject({
		file: 'data/a.json',
		row: 3,
		line: '\t"b": 2'
	});
	expect(badJson('data/a.json', '{\n\t"a": 1')).toMatchObject({ row: 2 });
});

it('prints what an editor wrote as text, never as markup', () => {
	const fault = { file: 'data/copy/en.aml', row: 3, what: 'has <b>', remedy: 'Close it.' };
	const html = faultPage({ ...fault, line: 'title: <script>alert(1)</script>' });
	expect(html).toContain('&#60;script&#62;alert(1)');
	expect(html).toContain('has &#60;b&#62;.');
	expect(html).not.toContain('alert(1)</script>');
});
