// `npm run bench:growth`: does a build take as much longer, and weigh as much more, as there are more scenes and languages? Copies of the tree, each with more of them, built one after the other.
import { execFileSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { copyOfTree } from '../../tests/support/tree';
import { LANGS } from '../../src/lib/i18n/languages';
import { SCENES } from '../../src/lib/story/story';

const { values: given } = parseArgs({
	options: {
		/** How many times as many scenes as the story has. */
		times: { type: 'string', default: '1,2,4,10' },
		/** Only this part: `scenes` or `languages`. */
		part: { type: 'string' }
	}
});

interface Built {
	scenes: number;
	languages: number;
	seconds: number;
	/** Megabytes of all files, without those that are made small. */
	megabytes: number;
	/** Kilobytes of the story's page in the first language, brotli. */
	page: number;
}

const node = (root: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
	execFileSync('node', args, {
		cwd: root,
		env: { ...process.env, BASE_PATH: '', SITE_URL: '', ...env },
		stdio: ['ignore', 'ignore', 'inherit']
	});

/** A word of letters for a number: names of scenes have no digits. */
const word = (n: number): string =>
	(n >= 26 ? word(Math.floor(n / 26) - 1) : '') + String.fromCharCode(97 + (n % 26));

function bytesBelow(folder: string): number {
	return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return sum + bytesBelow(path);
		return /\.(?:br|gz)$/.test(entry.name) ? sum : sum + statSync(path).size;
	}, 0);
}

function build(root: string, scenes: number, languages: number): Built {
	const began = performance.now();
	node(root, ['node_modules/tsx/dist/cli.mjs', 'scripts/fonts.ts']);
	node(root, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
		PICTURES: 'few'
	});
	const seconds = (performance.now() - began) / 1000;
	const page = readFileSync(join(root, 'build', LANGS[0] ?? '', 'index.html'));
	return {
		scenes,
		languages,
		seconds,
		megabytes: bytesBelow(join(root, 'build')) / 1e6,
		page: brotliCompressSync(page).length / 1000
	};
}

function print(rows: Built[], of: 'scenes' | 'languages'): void {
	const first = rows[0];
	console.log(
		`\n| ${of} | × | build s | × | all files MB | × | story's page KB | × |\n| --: | --: | --: | --: | --: | --: | --: | --: |`
	);
	for (const row of rows) {
		const times = (name: keyof Built) => (row[name] / (first?.[name] ?? NaN)).toFixed(1);
		console.log(
			`| ${row[of]} | ${times(of)} | ${row.seconds.toFixed(1)} | ${times('seconds')} | ${row.megabytes.toFixed(1)} | ${times('megabytes')} | ${row.page.toFixed(1)} | ${times('page')} |`
		);
	}
}

function growScenes(): void {
	const root = copyOfTree();
	try {
		const rows: Built[] = [];
		let made = 0;
		for (const times of (given.times ?? '').split(',').map(Number)) {
			const wanted = SCENES.length * (times - 1);
			for (; made < wanted; made += 1)
				node(root, [
					'node_modules/tsx/dist/cli.mjs',
					'scripts/new-scene/index.ts',
					`more${word(made)}`
				]);
			process.stderr.write(`${SCENES.length + made} scenes\n`);
			rows.push(build(root, SCENES.length + made, LANGS.length));
		}
		print(rows, 'scenes');
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** A language less: its copy, and its columns in every table. */
function withoutLanguage(root: string, lang: string): void {
	const data = join(root, 'data');
	rmSync(join(data, 'copy', `${lang}.aml`));
	for (const name of readdirSync(data, { recursive: true }).map(String)) {
		if (!name.endsWith('.csv')) continue;
		const file = join(data, name);
		const [head = [], ...rows] = parse(readFileSync(file, 'utf8'));
		const kept = head.flatMap((column, at) => (column.endsWith(`_${lang}`) ? [] : [at]));
		if (kept.length < head.length)
			writeFileSync(file, stringify([head, ...rows].map((row) => kept.map((at) => row[at] ?? ''))));
	}
	const description = join(data, 'datapackage.json');
	writeFileSync(
		description,
		JSON.stringify(JSON.parse(readFileSync(description, 'utf8')), (_, value: unknown) =>
			Array.isArray(value)
				? value.filter((one) => !(one as { name?: string } | null)?.name?.endsWith(`_${lang}`))
				: value
		)
	);
}

function growLanguages(): void {
	const root = copyOfTree();
	try {
		const file = join(root, 'data', 'languages.json');
		const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
		const rows: Built[] = [];
		for (let count = LANGS.length; count > 0; count -= 1) {
			process.stderr.write(`${count} languages\n`);
			rows.unshift(build(root, SCENES.length, count));
			const last = LANGS[count - 1];
			if (count === 1 || !last) break;
			withoutLanguage(root, last);
			writeFileSync(
				file,
				JSON.stringify(Object.fromEntries(Object.entries(all).slice(0, count - 1)))
			);
		}
		print(rows, 'languages');
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

if (given.part !== 'languages') growScenes();
if (given.part !== 'scenes') growLanguages();
