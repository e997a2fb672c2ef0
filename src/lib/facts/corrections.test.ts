import { describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/languages';
import { readCopies } from '../record/copies';
import { readDataFiles } from '../record/disk';
import { readRecord } from '../record/read';
import { modified, toldCorrections } from './corrections';

const files = readDataFiles(process.cwd());
const HEADER = 'date,fact_id,was,is,why_en,why_ru,why_kk';
const WHY = 'A digit was lost.,Потеряна цифра.,Бір цифр түсіп қалған.';

/** The record with a log of its own. */
const withLog = (...rows: string[]) =>
	readRecord({ ...files, 'data/corrections.csv': [HEADER, ...rows, ''].join('\n') });
const toldIn = (rows: string[]) => {
	const record = withLog(...rows);
	const copies = readCopies(files, record);
	return LANGS.map((lang) => toldCorrections(record, copies[lang]));
};

describe('the log of corrections', () => {
	it('says nothing where nothing was corrected, with a log or without', () => {
		expect(toldIn([])).toEqual([[], [], []]);
		const { 'data/corrections.csv': _, ...without } = files;
		expect(readRecord(without).corrections).toEqual([]);
	});

	it('tells what a figure was, what it is and why, in each language', () => {
		const told = toldIn([`2026-12-01,turnout_final,68.5,68.05,${WHY}`]);
		expect(told.map(([one]) => one?.day.replaceAll('\u00a0', ' '))).toEqual([
			'1 December 2026',
			'1 декабря 2026 года',
			'2026 жылғы 1 желтоқсан'
		]);
		const [en, ru, kk] = told.map(([one]) => one?.text ?? '');
		expect(en).toMatch(/: it was 68\.50, it is 68\.05\. A digit was lost\.$/);
		expect(ru).toMatch(/: было 68,50, стало 68,05\. Потеряна цифра\.$/);
		expect(kk).toMatch(/68,50 .*68,05\. Бір цифр түсіп қалған\.$/);
	});

	it('tells the latest first, and only the latest has to be what the record says', () => {
		const [en] = toldIn([
			`2026-12-01,turnout_final,68.5,68.4,${WHY}`,
			`2026-12-03,turnout_final,68.4,68.05,${WHY}`,
			`2026-12-02,,,,A name was misspelt.,Опечатка в имени.,Есім қате жазылған.`
		]);
		expect(en?.map(({ date }) => date)).toEqual(['2026-12-03', '2026-12-02', '2026-12-01']);
		expect(en?.[1]?.text).toBe('A name was misspelt.');
	});

	it.each([
		[`2026-12-01,turnout_final,68.5,68.4,${WHY}`, 'turnout_final is 68.4 by this log, and 68.05'],
		[`2026-12-01,turnout_finale,68.5,68.05,${WHY}`, 'the nearest is turnout_final.'],
		[`2026-12-01,turnout_final,68.05,68.05,${WHY}`, 'Write two different numbers.'],
		[`2026-12-01,turnout_final,,68.05,${WHY}`, 'needs what it was'],
		[`2026-12-01,turnout_final,68.5,68.05,Lost.,,Түсіп қалған.`, 'why_ru is empty'],
		[`1 December,turnout_final,68.5,68.05,${WHY}`, 'date is "1 December"']
	])('stops the build at %s', (row, says) => {
		expect(() => withLog(row)).toThrow(says);
		expect(() => withLog(row)).toThrow('data/corrections.csv, row 2: ');
	});

	it('makes the piece as new as its last correction', () => {
		expect(modified('2026-11-23', withLog())).toBe('2026-11-23');
		const corrected = withLog(`2026-12-01,turnout_final,68.5,68.05,${WHY}`);
		expect(modified('2026-11-23', corrected)).toBe('2026-12-01');
		expect(modified('2027-01-01', corrected)).toBe('2027-01-01');
	});
});
