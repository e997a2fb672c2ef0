import { describe, expect, it } from 'vitest';
import { readCopies } from '../record/copies';
import { readDataFiles } from '../record/disk';
import { readRecord } from '../record/read';
import { asText } from '../record/words';
import { dataPage } from './data-page';
import { factSheets } from './sheet';
import { standingOf } from './standing';

const files = readDataFiles(process.cwd());
const record = readRecord(files);
const copies = readCopies(files, record);
const copy = copies.en;
const sheets = factSheets(record, copy);
const standing = (id: string) => {
	const fact = record.facts.get(id);
	return fact && standingOf(fact);
};

describe('a figure answers for itself', () => {
	it('says what it is, in whose words, as of when', () => {
		expect(sheets.facts['yes_pct']).toMatchObject({
			name: 'Votes for the amendments, share of those who voted',
			shown: '77.18',
			unit: 'percent of those who voted',
			standing: 'official-final',
			calculation: ''
		});
		expect(sheets.facts['yes_pct']?.asOf.replaceAll('\u00a0', ' ')).toBe('7 June 2022');
	});

	it('names a region and an hour by the family of its id', () => {
		expect(sheets.facts['turnout.almaty-city.10']?.name).toBe('Turnout in Almaty, report of 10:00');
		expect(sheets.facts['history.2026-03-15.almaty']?.name.replaceAll('\u00a0', ' ')).toBe(
			'Turnout in Almaty on 15 March 2026'
		);
	});

	it('shows the arithmetic where it is ours', () => {
		expect(sheets.facts['stayed_home_pct']?.calculation).toBe('3,748,873 ÷ 11,734,642 × 100');
	});

	it('has a name, a unit in words and a source that exists for every figure of the record', () => {
		expect(Object.keys(sheets.facts)).toHaveLength(record.facts.size);
		for (const sheet of Object.values(sheets.facts)) {
			expect(sheet.name, sheet.id).not.toMatch(/\{|undefined|^\s*$/);
			expect(sheet.sources.length, sheet.id).toBeGreaterThan(0);
			for (const id of sheet.sources)
				expect(sheets.sources[id], `${sheet.id}: ${id}`).toBeDefined();
		}
	});
});

describe('how firm a figure is', () => {
	it('calls official what an authority counted, final or preliminary as the record has it', () => {
		expect(standing('turnout_final')).toBe('official-final');
		expect(standing('turnout.almaty-city.22')).toBe('official-preliminary');
		expect(standing('death.2022-03-14')).toMatch(/^official/);
	});

	it('never calls our own arithmetic, a poll or a newspaper official', () => {
		expect(standing('home_per_no')).toBe('calculated');
		expect(standing('stayed_home')).toBe('calculated');
		expect(standing('almaty_gap_22')).toBe('calculated-preliminary');
		expect(standing('exit_poll_democracy')).toBe('poll');
		expect(standing('atyrau_crowd')).toBe('reported');
		expect(standing('senators_after')).toBe('law');
	});
});

describe('the page on how we know', () => {
	const page = dataPage(record, copy);

	it('shows every claim that does not hold beside what we found, with sources', () => {
		const wrong = record.claims.filter(({ check }) => check === 'inconsistent').map(({ id }) => id);
		expect(wrong).toHaveLength(9);
		expect(page.departures.map(({ id }) => id)).toEqual(wrong);
		for (const { id, claim, finding, sources } of page.departures) {
			expect(asText(claim), id).not.toBe('');
			expect(asText(finding).length, id).toBeGreaterThan(15);
			expect(sources.length, id).toBeGreaterThan(0);
		}
	});

	it('stops the build where a departure is missing', () => {
		const { 'departure.c79.finding': _gone, ...data } = copy.data;
		expect(() => dataPage(record, { ...copy, data })).toThrow(
			'data/copy/en.aml, row 1: data.departure.c79.finding has no words. Write the line "departure.c79.finding: …" under {data}.'
		);
	});

	it('says of every conflict what was taken', () => {
		expect(page.conflicts.length).toBe(record.conflicts.length);
		const kostanay = page.conflicts.find(({ id }) => id === 'kostanay-20');
		expect([kostanay?.one.value, kostanay?.another.value, kostanay?.taken]).toEqual([
			'72.28',
			'77.28',
			'72.28'
		]);
	});
});

describe('a unit takes the form of its number', () => {
	const russian = factSheets(record, copies.ru).facts;
	const said = (id: string) =>
		`${russian[id]?.shown} ${russian[id]?.unit}`.replaceAll('\u00a0', ' ');

	it('in Russian, whole numbers and fractions', () => {
		expect(said('turnout_final')).toBe('68,05 процента избирателей в списках');
		expect(said('stayed_home')).toBe('3 748 873 человека');
		expect(said('no_final')).toBe('1 490 470 голосов');
		expect(said('stations')).toBe('10 012 участков');
		expect(said('articles.theme.parties')).toBe('1 статья');
		expect(said('validity_threshold')).toBe('50 процентов избирателей в списках');
	});

	it('in Russian, for every figure of the record', () => {
		const wrong = Object.values(russian).filter(({ shown, unit }) => {
			const digits = shown.replace(/[^\d,]/g, '');
			const last = Number(digits.slice(-2));
			const single = !digits.includes(',') && last % 10 === 1 && last !== 11;
			return (
				!single && /^(процент|процентный|голос|бюллетень|участок|год|статья)(?= |$)/.test(unit)
			);
		});
		expect(wrong.map(({ id, shown, unit }) => `${id}: ${shown} ${unit}`)).toEqual([]);
	});

	it('in English and Kazakh', () => {
		expect(sheets.facts['articles.theme.parties']).toMatchObject({ shown: '1', unit: 'article' });
		expect(factSheets(record, copies.kk).facts['stations']?.unit).toBe('учаске');
	});

	it('or stops the build: as many forms as the language has', () => {
		const broken = { ...copies.ru, unit: { ...copies.ru.unit, people: 'человек~человека' } };
		expect(() => factSheets(record, broken)).toThrow(/gives 2 forms of unit\.people/);
	});
});
