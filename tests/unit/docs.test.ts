// What the README and the other papers name is there: every command, every file, every link; and the cheap commands really run.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAPERS = [
	'README.md',
	'data/README.md',
	...readdirSync('docs', { recursive: true })
		.map((name) => join('docs', String(name)))
		.filter((name) => name.endsWith('.md'))
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

/** What runs each command that a paper names: a file, and how it says so. */
const RUN_BY: Record<string, [file: string, says: RegExp]> = {
	test: ['.ci/run', /npm test/],
	build: ['scripts/lib/build.mjs', /'run', '--silent', 'build'/],
	fonts: ['package.json', /"build": "npm run --silent fonts/],
	dev: ['tests/support/dev-server.ts', /'dev', '--port'/],
	'new:scene': ['tests/unit/new-scene.test.ts', /scripts\/new-scene\/index\.ts/],
	licences: ['tests/unit/licences.test.ts', /licencesMarkdown\(/],
	format: ['scripts/test.mjs', /'prettier', '--check'/],
	'test:engines': ['scripts/test.mjs', /engines\('firefox', 'webkit'\)/],
	pictures: ['tests/e2e/pictures.spec.ts', /toHaveScreenshot/]
};
/** Cheap enough to run here, with what it must print. */
const RUN_HERE: Record<string, [args: string[], prints: RegExp]> = {
	'check:data': [[], /figures from \d+ sources, in order/],
	facts: [['turnout_final'], /^turnout_final\t/m],
	shots: [['--help'], /--size/],
	bench: [['--help'], /--runs/]
};
/** Run by hand: each takes minutes, or a download. That they can be started is what the types phase checks. */
const BY_HAND = [
	'start',
	'sheet',
	'bench:embeds',
	'bench:story',
	'bench:serving',
	'bench:growth',
	'bench:long',
	'lighthouse'
];

const read = (paper: string) => readFileSync(paper, 'utf8');
const commandsOf = (text: string) =>
	[...text.matchAll(/\bnpm (?:(start|test)\b|run (?:--silent )?([a-z][\w:]*))/g)].map(
		([, short, long]) => short ?? long ?? ''
	);
const named = [...new Set(PAPERS.flatMap((paper) => commandsOf(read(paper))))];

describe('the papers', () => {
	it('name no command that isn’t there', () => {
		expect(named.length).toBeGreaterThan(12);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});

	it('name no command that nothing runs', () => {
		const known = [...Object.keys(RUN_BY), ...Object.keys(RUN_HERE), ...BY_HAND];
		expect(named.filter((name) => !known.includes(name))).toEqual([]);
		for (const [name, [file, says]] of Object.entries(RUN_BY)) {
			expect(read(file), `${name} is run by ${file}`).toMatch(says);
		}
		for (const name of BY_HAND) {
			const file = /[\w/]+\.(?:ts|mjs)/.exec(scripts[name] ?? '')?.[0] ?? '';
			expect(existsSync(file), `${name}: ${file}`).toBe(true);
		}
	});

	it.each(Object.entries(RUN_HERE))(
		'npm run %s runs',
		(name, [args, prints]) => {
			const options = args.length > 0 ? ['--', ...args] : [];
			const printed = execFileSync('npm', ['run', '--silent', name, ...options], {
				encoding: 'utf8',
				shell: process.platform === 'win32'
			});
			expect(printed).toMatch(prints);
		},
		60_000
	);

	it.each(PAPERS)('%s links to nothing that isn’t there', (paper) => {
		const links = [...read(paper).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
		const lost = links
			.map(([, to = '']) => to)
			.filter((to) => !existsSync(join(dirname(paper), to)));
		expect(lost).toEqual([]);
	});

	it('of the root name only files and folders that are there', () => {
		const names = ['README.md', 'docs/architecture.md', 'docs/editing.md'].flatMap((paper) =>
			[...read(paper).matchAll(/`((?:data|docs|scripts|src|tests|\.ci)\/[\w./-]*)`/g)].map(
				([, name = '']) => name
			)
		);
		expect(names.length).toBeGreaterThan(30);
		// Names in capitals stand for one of many.
		const fixed = names.filter((name) => !/[A-Z]{4}/.test(name) || name.endsWith('README.md'));
		expect(fixed.filter((name) => !existsSync(name))).toEqual([]);
	});
});

it('decisions are numbered one after the other, each by its own heading', () => {
	const notes = readdirSync('docs/decisions').sort();
	notes.forEach((note, at) => {
		expect(note).toMatch(new RegExp(`^${String(at + 1).padStart(4, '0')}-[a-z0-9-]+\\.md$`));
		expect(read(join('docs/decisions', note)), note).toMatch(new RegExp(`^# ${at + 1}\\. `));
	});
});
