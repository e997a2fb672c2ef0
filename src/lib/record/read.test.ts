import { describe, expect, it } from 'vitest';
import { readDataFiles } from './disk';
import { fact } from './facts';
import { readRecord } from './read';

const files = readDataFiles(process.cwd());
const record = readRecord(files);
const value = (id: string) => fact(record, id).value;

describe('the record', () => {
	it('has the final result, to the vote', () => {
		expect(value('registered_final')).toBe(11_734_642);
		expect(value('voted_final')).toBe(7_985_769);
		expect(value('yes_final')).toBe(6_163_516);
		expect(value('no_final')).toBe(1_490_470);
		expect(value('invalid_final')).toBe(205_924);
		expect(value('both_boxes')).toBe(125_859);
		expect(value('stayed_home')).toBe(3_748_873);
	});

	it('has the national series and Almaty’s at the seven reports', () => {
		expect(record.hours).toEqual([10, 12, 14, 16, 18, 20, 22]);
		expect(record.nationalTurnout.map(({ pct }) => pct)).toEqual([
			28.59, 43.7, 53.43, 60.8, 65.04, 67.65, 68.44
		]);
		const almaty = record.regions.find(({ id }) => id === 'almaty-city');
		expect(almaty?.turnout.map(({ pct }) => pct)).toEqual([
			13.91, 20.14, 23.06, 25.95, 29.82, 32.25, 33.3
		]);
		expect(almaty).toMatchObject({
			name: { en: 'Almaty', ru: 'Алматы', kk: 'Алматы' },
			kind: 'city',
			finalTurnout: 32.99,
			yes: 65.22,
			no: 27.41
		});
	});

	it('has 17 regions, each with seven reports that lead to their figures', () => {
		expect(record.regions).toHaveLength(17);
		for (const { turnout } of record.regions) {
			expect(turnout).toHaveLength(7);
			for (const { pct, factId } of turnout) expect(value(factId)).toBe(pct);
		}
	});

	it('keeps the notes that explain odd figures', () => {
		const note = (id: string, hour: number) =>
			record.regions
				.find((region) => region.id === id)
				?.turnout.find((report) => report.hour === hour)?.note;
		expect(note('aktobe', 18)).toMatch(/^Kazinform prints 55\.09/);
		expect(note('kostanay', 20)).toMatch(/^El\.kz prints 77\.28/);
		expect(note('almaty-city', 22)).toMatch(/1\.05 points above the 20:00 one; no source explains/);
		expect(note('almaty-city', 10)).toBe('');
	});

	it('leaves a gap where a figure was not found', () => {
		const akmola = record.regions.find(({ id }) => id === 'akmola');
		expect(akmola).toMatchObject({ finalTurnout: null, yes: null, no: null });
		expect(record.votes.find(({ date }) => date === '2015-04-26')).toMatchObject({
			nationalPct: 95.22,
			focusPct: null,
			lowestRegion: ''
		});
		expect(record.posts.filter(({ to }) => to === null)).toHaveLength(4);
	});

	it('lists tolls, cities, articles, reforms, claims and sources in full', () => {
		expect(record.tolls.map(({ dead }) => dead)).toEqual([26, 164, 225, 230, 232, 238]);
		expect(record.detained.map(({ detained }) => detained)).toEqual([3811, 5800, 7939, 9900]);
		expect(record.protestCities).toHaveLength(14);
		expect(record.articles).toHaveLength(33);
		expect(record.reforms).toHaveLength(45);
		expect(record.claims).toHaveLength(85);
		expect(record.places).toHaveLength(30);
		expect(record.votes).toHaveLength(10);
		expect(record.timeline[0]).toMatchObject({ date: '2022-01-01', lat: null, lon: null });
		expect(record.sources.get('trend-1000')?.date).toBe('2022-06-05');
	});

	it('gives the day since which an ordinary law had one of the changes already', () => {
		const early = record.reforms.filter(({ alreadySince }) => alreadySince !== null);
		expect(early.map(({ change, alreadySince }) => [change, alreadySince])).toEqual([
			['Death penalty', '2021-12-29']
		]);
	});

	it('keeps both figures where sources disagree', () => {
		expect(record.conflicts.find(({ id }) => id === 'atyrau-12')).toEqual({
			id: 'atyrau-12',
			one: { value: 37.33, sourceIds: ['inform-1200', 'trend-1000'] },
			another: { value: 37.77, sourceIds: ['golos-1200'] },
			taken: 37.33,
			note: ''
		});
	});

	it('gives every list of sources as ids that resolve', () => {
		const lists = [
			...record.facts.values(),
			...record.posts,
			...record.reforms,
			...record.timeline,
			...record.claims
		];
		const loose = lists.flatMap(({ sourceIds }) =>
			sourceIds.filter((id) => !record.sources.has(id))
		);
		expect(loose).toEqual([]);
		expect(record.sources.size).toBe(135);
	});

	it('has a map whose regions are those of the tables', () => {
		const ids = record.topology.objects.regions.geometries.map(({ id }) => String(id));
		expect(ids.sort()).toEqual(record.regions.map(({ id }) => id).sort());
	});

	it('cannot be changed by a picture that sorts in place', () => {
		expect(() => record.regions.sort()).toThrow(TypeError);
		expect(() => Object.assign(fact(record, 'yes_final'), { value: 0 })).toThrow(TypeError);
		expect(() => record.regions[0]?.turnout.pop()).toThrow(TypeError);
	});
});

describe('what an editor’s program may do to a file', () => {
	const name = 'data/record/turnout-by-hour.csv';
	const text = files[name] ?? '';

	it.each([
		['a byte order mark', `\uFEFF${text}`],
		['Windows line ends', text.replaceAll('\n', '\r\n')],
		['both', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
		['empty lines at the end', `${text}\n\n`],
		['no line end at the end', text.trimEnd()],
		['blanks around cells', text.replace('akmola,Akmola,', 'akmola , Akmola ,')]
	])('reads the same record with %s', (_what, changed) => {
		expect(changed).not.toBe(text);
		expect(readRecord({ ...files, [name]: changed })).toEqual(record);
	});
});
