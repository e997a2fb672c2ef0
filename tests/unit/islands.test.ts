/** What readers load holds no reader of the record: a picture takes its rows, it doesn't fetch them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCENES } from '../../src/lib/story/story';

const ROOT = 'src/lib/scenes';
/** Files of a room that run at build only. */
const BUILD_ONLY = /^(data|describe)\.ts$|\.test\.ts$/;

describe.each(SCENES.map(({ id }) => id))('the room of %s', (scene) => {
	const files = readdirSync(`${ROOT}/${scene}`);

	it('has its rows, its view with a test, its description and its picture', () => {
		for (const file of ['data.ts', 'view.ts', 'view.test.ts', 'describe.ts', 'Scene.svelte']) {
			expect(files).toContain(file);
		}
	});

	it('imports from its rows nothing but types where readers load it', () => {
		for (const file of files.filter((name) => !BUILD_ONLY.test(name))) {
			const code = readFileSync(`${ROOT}/${scene}/${file}`, 'utf8');
			const values = [...code.matchAll(/^\s*import (?!type )[^;]*? from '([^']+)';/gm)].flatMap(
				([statement, from = '']) => {
					const onlyTypes = /^\s*import \{(\s*type [^,}]+,?)+\s*\}/.test(statement);
					return onlyTypes ? [] : [from];
				}
			);
			expect(
				values.filter((from) =>
					/\/data$|figure-of$|lib\/record($|\/(read|index|facts|copies|disk)$)/.test(from)
				),
				file
			).toEqual([]);
		}
	});
});
