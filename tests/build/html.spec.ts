/** What stands in the built HTML: every mark that other people's pages and tests hold on to. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { CHAPTERS, SCENES } from '../../src/lib/story/story';

const html = readFileSync('build/en/index.html', 'utf8');
const page = parse(html);

test('four chapters, fourteen scenes, all their steps, each once and in order', () => {
	expect(page.querySelectorAll('main article[data-story]')).toHaveLength(1);
	const chapters = page.querySelectorAll('section[data-chapter]');
	expect(chapters.map((chapter) => chapter.getAttribute('data-chapter'))).toEqual([...CHAPTERS]);
	const scenes = page.querySelectorAll('section[data-scene]');
	expect(scenes.map((scene) => scene.getAttribute('data-scene'))).toEqual(
		SCENES.map(({ id }) => id)
	);
	expect(SCENES).toHaveLength(14);
	const steps = page.querySelectorAll('[data-step-id]');
	expect(steps.map((step) => step.getAttribute('data-step-id'))).toEqual(
		SCENES.flatMap((scene) => scene.steps)
	);
	for (const step of steps) expect(step.id).toBe(step.getAttribute('data-step-id'));
});

test('every scene has its figure, its finding, a picture drawn from the record, and its table', () => {
	for (const { id, telling } of SCENES) {
		const figure = page.querySelector(`section[data-scene="${id}"] figure[data-figure="${id}"]`);
		expect(figure?.getAttribute('data-step'), id).toBe(telling);
		expect(figure?.querySelector('h2, h3')?.text.trim(), id).toBeTruthy();
		expect(figure?.querySelectorAll('.picture [data-mark]').length, id).toBeGreaterThan(0);
		expect(
			figure?.querySelectorAll(`table[data-table="${id}"] tbody tr`).length,
			id
		).toBeGreaterThan(0);
		expect(figure?.text, id).not.toMatch(/undefined|NaN|\[object|Infinity/);
		expect(figure?.innerHTML, id).not.toMatch(/NaN|Infinity/);
	}
});

test('every figure in the text is tied to its row and says what the row says', () => {
	const figures = page.querySelectorAll('.step data[data-fact]');
	expect(figures.length).toBeGreaterThan(60);
	for (const figure of figures) {
		expect(figure.getAttribute('data-fact')).toMatch(/^[a-z0-9_.-]+$/);
		expect(Number.isFinite(Number(figure.getAttribute('value'))), figure.outerHTML).toBe(true);
		expect(figure.text.trim()).toMatch(/\d/);
	}
	const yes = page.querySelector('#electorate-yes data[data-fact="yes_pct"]');
	expect(yes?.text).toBe('77.18');
});

test('each step is followed by a sentence of what its picture shows, each its own', () => {
	for (const { id, steps } of SCENES) {
		const said = steps.map(
			(step) => page.querySelector(`#${step} .visually-hidden`)?.text.trim() ?? ''
		);
		for (const [at, sentence] of said.entries()) {
			expect(sentence.length, steps[at]).toBeGreaterThan(20);
			expect(sentence, steps[at]).not.toMatch(/undefined|NaN|\{\$/);
		}
		expect(new Set(said).size, id).toBe(said.length);
	}
});

test('no address in the page names a host of its own or leaves the folder', () => {
	for (const element of page.querySelectorAll(
		'link[rel=stylesheet], link[rel=modulepreload], link[rel=icon], script[src], img[src]'
	)) {
		const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
		expect(address).not.toMatch(/^(https?:)?\/\//);
		expect(address).not.toMatch(/^\//);
	}
});

test('no id stands twice: an address must lead to its step and to nothing before it', () => {
	const ids = page.querySelectorAll('[id]').map(({ id }) => id);
	expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('what is only for those who work on the piece is in no file of the site', () => {
	const files = readdirSync('build', { recursive: true }).map(String);
	expect(files.filter((file) => /^dev(\/|$)/.test(file))).toEqual([]);
	const texts = files.filter((file) => /\.(html|js|json)$/.test(file));
	expect(texts.length).toBeGreaterThan(100);
	for (const file of texts) {
		expect(readFileSync(`build/${file}`, 'utf8'), file).not.toMatch(/@vite\/client|id="outline"/);
	}
});
