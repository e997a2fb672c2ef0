/** Three languages, one set of keys: words missing in one stop the build, by name. */
import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/languages';
import { readCopies } from './copies';
import { readDataFiles } from './disk';
import { readRecord } from './read';

const files = readDataFiles(process.cwd());
const record = readRecord(files);

/** The files with one line of one language's copy taken out. */
function without(lang: string, line: RegExp): Record<string, string> {
	const file = `data/copy/${lang}.aml`;
	const text = (files[file] ?? '').replace(line, '');
	expect(text).not.toBe(files[file]);
	return { ...files, [file]: text };
}

describe('the copy in every language', () => {
	it('is whole', () => {
		expect(Object.keys(readCopies(files, record))).toEqual([...LANGS]);
	});

	const lines: [string, RegExp][] = [
		['ui.loading', /^loading: .*\n/m],
		['embed.next', /^next: .*\n/m],
		['opening.hint', /^hint: .*\n/m],
		['scene.day.note', /(?<=\{scene\.day\}\n(?:.+\n)+)note: .*\n/],
		['scene.unrest.label.statue', /^label\.statue: .*\n/m],
		['step.day-gap', /^day-gap: .*\n/m],
		['moment.rules-met', /(?<=\{moment\}\n[^{}]*(?:\{[^}]+\}[^{}]*)*\n)rules-met: .*\n/],
		['factname.turnout_final', /^turnout_final: .*\n/m],
		['unit.people', /^people: .*\n/m],
		['data.odd.west', /^odd\.west: .*\n/m],
		['data.table.facts.title', /^table\.facts\.title: .*\n/m]
	];
	for (const lang of LANGS)
		for (const [key, line] of lines)
			it(`${lang} without ${key} stops the build, which names file, row and key`, () => {
				expect(() => readCopies(without(lang, line), record)).toThrow(
					new RegExp(
						`^data/copy/${lang}\\.aml, row \\d+: ${key.replaceAll('.', '\\.')} has no words`
					)
				);
			});

	it('knows a key that English lacks as well', () => {
		const file = 'data/copy/kk.aml';
		const more = (files[file] ?? '').replace('\nloading:', '\nextra: тағы бір сөз\nloading:');
		expect(() => readCopies({ ...files, [file]: more }, record)).toThrow(
			/^data\/copy\/en\.aml, row \d+: ui\.extra has no words/
		);
	});
});
