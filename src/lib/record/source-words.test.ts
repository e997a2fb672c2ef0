/** No sentence of the source article stands in our copy. The article isn't here: only hashes of its nine-word runs are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCopy, type Copy } from './copy';
import { readDataFiles } from './disk';
import { readRecord } from './read';
import { asText, type Words } from './words';

const RUN = 9;
const files = readDataFiles(process.cwd());
const record = readRecord(files);
const hashes = new Set(
	readFileSync('data/source-shingles.txt', 'utf8')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'))
);

/** The hashes of every run of nine words, made as the file's first line says. */
function runs(text: string): { run: string; hash: string }[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.slice(RUN - 1).map((_, at) => {
		const run = words.slice(at, at + RUN).join(' ');
		return { run, hash: createHash('sha256').update(run).digest('hex').slice(0, 16) };
	});
}

function textsOf(copy: Copy): string[] {
	const texts: string[] = [...Object.values(copy.ui), ...Object.values(copy.meta)];
	const walk = (value: unknown): void => {
		if (Array.isArray(value)) texts.push(asText(value as Words));
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
	};
	[copy.opening, copy.chapter, copy.scene, copy.step, copy.coda, copy.data].forEach(walk);
	return texts;
}

describe('our words are ours', () => {
	it('knows the article by its runs', () => {
		expect(hashes.size).toBeGreaterThan(2000);
		for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}$/);
	});

	it('makes a run of nine words out of ten as two hashes', () => {
		expect(
			runs('One two three, four five six seven eight nine: TEN.').map(({ run }) => run)
		).toEqual([
			'one two three four five six seven eight nine',
			'two three four five six seven eight nine ten'
		]);
	});

	it('shares no run of nine words with it', () => {
		const texts = textsOf(
			readCopy('data/copy/en.aml', files['data/copy/en.aml'] ?? '', 'en', record.facts)
		);
		expect(texts.length).toBeGreaterThan(150);
		const shared = texts.flatMap(runs).filter(({ hash }) => hashes.has(hash));
		expect(shared.map(({ run }) => run)).toEqual([]);
	});
});
