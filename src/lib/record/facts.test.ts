import { describe, expect, it } from 'vitest';
import { readDataFiles } from './disk';
import { fact } from './facts';
import { numbersIn } from './registry';
import { readRecord } from './read';

const files = readDataFiles(process.cwd());
const record = readRecord(files);
const value = (id: string) => fact(record, id).value;

describe('figures of the tables', () => {
	it.each([
		['validity_reached', 14],
		['amendments', 56],
		['turnout.almaty-city.10', 13.91],
		['turnout.kyzylorda.22', 79.89],
		['result.almaty-city.turnout', 32.99],
		['result.almaty-city.registered', 1_129_117],
		['result.mangystau.no', 26.39],
		['history.2012-01-15.almaty', 41.38],
		['history.2015-04-26.national', 95.22],
		['death.2022-03-14', 230],
		['death.2022-06', 232],
		['detained.2022-01-10', 7939]
	])('%s is %d', (id, expected) => expect(value(id)).toBe(expected));

	it('leave out what was not found', () => {
		for (const id of [
			'history.2015-04-26.almaty',
			'result.akmola.turnout',
			'result.kostanay.yes'
		]) {
			expect(record.facts.has(id), id).toBe(false);
		}
	});

	it('say where they were read, when they held, and who says so', () => {
		expect(fact(record, 'turnout.aktobe.18')).toEqual({
			id: 'turnout.aktobe.18',
			value: 55.9,
			unit: 'percent of citizens on the lists',
			status: 'preliminary',
			asOf: '2022-06-05T18:00+06:00',
			sourceIds: ['newtimes-1800'],
			note: 'Kazinform prints 55.09; NewTimes 55.90, and every source gives 55.90 at 20:00, when no western region was updated',
			at: 'data/record/turnout-by-hour.csv:13'
		});
	});

	it('are final only where nothing later came', () => {
		const final = [...record.facts.values()].filter(({ status }) => status === 'final');
		const ids = final.map(({ id }) => id);
		expect(ids.filter((id) => id.startsWith('death.'))).toEqual(['death.2022-08-16']);
		expect(ids.filter((id) => /^(turnout|detained)\./.test(id))).toEqual([]);
		expect(ids.filter((id) => id.startsWith('result.'))).toEqual([
			'result.turkistan.turnout',
			'result.almaty-city.turnout'
		]);
		expect(ids.filter((id) => id.startsWith('history.'))).toEqual([
			'history.2015-04-26.national',
			'history.2022-06-05.national',
			'history.2022-06-05.almaty'
		]);
	});
});

describe('figures within words', () => {
	it.each([
		['lpg_price_before', 60],
		['lpg_price_after', 120],
		['atyrau_crowd', 5000],
		['almaty_detained_first', 100],
		['almaty_cars_burned', 120],
		['almaty_shops_looted', 120],
		['almaty_beaten', 500],
		['csto_troops', 2000],
		['claimed_attackers', 20_000],
		['dead_almaty', 139],
		['dead_police', 19],
		['party_members_before', 20_000],
		['party_members_after', 5000],
		['senators_before', 15],
		['senators_after', 10],
		['mazhilis_before', 107],
		['mazhilis_from_assembly', 9],
		['mazhilis_after', 98],
		['almaty_invalid_pct', 4.6],
		['almaty_both_pct', 2.77],
		['prelim_final_difference', 524]
	])('%s is %d', (id, expected) => expect(value(id)).toBe(expected));

	it('lead to the row that holds the words, not to the registry', () => {
		expect(fact(record, 'dead_almaty')).toMatchObject({
			at: 'data/record/death-toll.csv:5',
			sourceIds: ['dead-230'],
			status: 'preliminary'
		});
	});

	it('are counted as an editor counts them', () => {
		expect(numbersIn('"20,000 bandits", 4.60, 50-60 tenge, 83-1; 68.44.')).toEqual([
			20_000, 4.6, 50, 60, 83, 1, 68.44
		]);
		expect(numbersIn('120 cars, 500 people')).toEqual([120, 500]);
		expect(numbersIn('about a hundred')).toEqual([]);
	});
});

describe('our calculations', () => {
	it.each([
		['articles.total', 33, '33 rows of data/record/reforms-articles.csv'],
		['articles.new', 2, '2 rows of data/record/reforms-articles.csv with the status new'],
		[
			'articles.theme.parties',
			1,
			'1 row of data/record/reforms-articles.csv with the theme parties'
		],
		['articles.squares', 100, '98 + 2'],
		['stayed_home_pct', 31.95, '3,748,873 ÷ 11,734,642 × 100'],
		['home_per_no', 2.52, '3,748,873 ÷ 1,490,470'],
		['yes_no_invalid_sum_pct', 98.42, '77.18 + 18.66 + 2.58'],
		['almaty_gap_22', 23.76, '57.06 − 33.30'],
		['regions_max_22', 80.66, 'highest of the regions at 22:00: 80.66'],
		['regions_second_lowest_22', 57.06, 'lowest of the regions but Almaty at 22:00: 57.06'],
		['hundred.almaty.yes', 21.52, '65.22 × 32.99 ÷ 100'],
		['hundred.almaty.no', 9.04, '27.41 × 32.99 ÷ 100'],
		['hundred.almaty.spoiled', 2.43, '(4.60 + 2.77) × 32.99 ÷ 100'],
		['hundred.almaty.home', 67.01, '100 − 32.99'],
		['hundred.country.yes', 52.52, '77.18 × 68.05 ÷ 100'],
		['hundred.country.no', 12.7, '18.66 × 68.05 ÷ 100'],
		['hundred.country.spoiled', 2.83, '(2.58 + 1.58) × 68.05 ÷ 100'],
		['hundred.country.home', 31.95, '100 − 68.05'],
		['nazarbayev_years', 28.9, '1990-04-24 to 2019-03-20: 10,557 days ÷ 365.25'],
		['dead_after_vote', 6, '238 − 232'],
		['votes.total', 10, '10 rows of data/record/turnout-history.csv'],
		[
			'votes.almaty_lowest',
			9,
			'9 rows of data/record/turnout-history.csv in which Almaty city is the lowest region'
		],
		[
			'reforms.documented',
			41,
			'41 rows of data/record/reforms.csv that are not outside the amendments'
		],
		['claims.total', 85, '85 rows of data/record/seed-claims.csv'],
		['claims.inconsistent', 9, '9 rows of data/record/seed-claims.csv with the check inconsistent'],
		['sources.total', 135, '135 rows of data/sources.csv'],
		['protest_cities.total', 14, '14 rows of data/record/protest-cities.csv']
	])('%s is %d: %s', (id, expected, calculation) => {
		expect(fact(record, id)).toMatchObject({ value: expected, calculation });
	});

	it('sort the articles into eight themes', () => {
		const themes = [...record.facts.values()].filter(({ id }) => id.startsWith('articles.theme.'));
		expect(themes.map(({ value }) => value)).toEqual([4, 1, 3, 2, 11, 8, 2, 2]);
	});

	it('sort the claims into three', () => {
		const kinds = ['consistent', 'inconsistent', 'unverified'].map((id) => value(`claims.${id}`));
		expect(kinds).toEqual([55, 9, 21]);
	});

	it('are as preliminary as what they rest on', () => {
		const status = (id: string) => fact(record, id).status;
		expect(status('hundred.country.yes')).toBe('final');
		expect(status('hundred.almaty.yes')).toBe('preliminary');
		expect(status('almaty_gap_22')).toBe('preliminary');
		expect(status('home_per_no')).toBe('final');
	});

	it('name every source they rest on, and ourselves', () => {
		expect(fact(record, 'hundred.almaty.no').sourceIds).toEqual([
			'informburo-against',
			'abaikz-final',
			'own-calc'
		]);
		const silent = [...record.facts.values()].filter(
			({ calculation, sourceIds }) => calculation !== undefined && !sourceIds.includes('own-calc')
		);
		expect(silent).toEqual([]);
	});

	it('follow the tables: no figure is typed', () => {
		const file = 'data/record/death-toll.csv';
		const text = files[file] ?? '';
		const later = readRecord({
			...files,
			[file]: text.replace('2022-08-16,238', '2022-08-16,240')
		});
		expect(fact(later, 'dead_after_vote')).toMatchObject({ value: 8, calculation: '240 − 232' });
	});
});

describe('an unknown figure', () => {
	it('is answered with the nearest ids', () => {
		expect(() => fact(record, 'turnout_finl')).toThrow(
			expect.objectContaining({
				name: 'RecordFault',
				message:
					'data/record: no figure has the id "turnout_finl". The nearest ids are turnout_final, turnout_10, turnout_12.'
			})
		);
	});
});
