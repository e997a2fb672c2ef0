/** Takes the real files, breaks one thing, and expects the one line that an editor must see. */
import { describe, expect, it } from 'vitest';
import { readDataFiles } from './disk';
import { RecordFault } from './fault';
import { readRecord } from './read';

const files = readDataFiles(process.cwd());

/** The files with one passage of one file changed; the passage must stand there once, or the test tests nothing. */
function broken(file: string, from: string, to: string): Record<string, string> {
	const text = files[file] ?? '';
	expect(text.split(from), `"${from}" in ${file}`).toHaveLength(2);
	return { ...files, [file]: text.replace(from, () => to) };
}

function faultOf(input: Record<string, string>): RecordFault {
	try {
		readRecord(input);
	} catch (error) {
		if (error instanceof RecordFault) return error;
		throw error;
	}
	throw new Error('the record was read without a fault');
}

const turnout = 'data/record/turnout-by-hour.csv';
const national = 'data/record/results-national.csv';
const results = 'data/record/results-by-region.csv';
const timeline = 'data/record/timeline.csv';
const posts = 'data/record/power-timeline.csv';
const registry = 'data/facts.csv';
const map = 'data/geo/kz-regions-2022.topojson';

type Break = [what: string, file: string, from: string, to: string, message: string];

const CELLS: Break[] = [
	[
		'a figure that is not a number',
		turnout,
		'12:00,41.14,',
		'12:00,4x.70,',
		`${turnout}, row 10: turnout_pct is "4x.70", not a number. Write a percentage such as 43.70.`
	],
	[
		'a decimal comma',
		turnout,
		'12:00,41.14,',
		'12:00,"41,14",',
		`${turnout}, row 10: turnout_pct is "41,14", not a number. Write a percentage such as 43.70.`
	],
	[
		'a percentage above 100',
		turnout,
		'22:00,58.06,',
		'22:00,580.6,',
		`${turnout}, row 15: turnout_pct is "580.6", above 100. Write a percentage from 0 to 100.`
	],
	[
		'a percentage below 0',
		turnout,
		'10:00,25.62,',
		'10:00,-25.62,',
		`${turnout}, row 9: turnout_pct is "-25.62", below 0. Write a percentage from 0 to 100.`
	],
	[
		'a figure left out',
		turnout,
		'10:00,13.91,',
		'10:00,,',
		`${turnout}, row 107: turnout_pct is empty. Write a percentage such as 43.70.`
	],
	[
		'a number of people with commas',
		national,
		'voted_final,7985769,',
		'voted_final,"7,985,769",',
		`${national}, row 22: value is "7,985,769", not a number. Write digits and a decimal point only, such as 7985769 or 68.05.`
	],
	[
		'a day in words',
		'data/record/reforms.csv',
		',2021-12-29,',
		',29 December 2021,',
		'data/record/reforms.csv, row 2: already_since is "29 December 2021", not a day. Write a day such as 2022-06-05.'
	],
	[
		'an hour of another form',
		turnout,
		'14:00,45.64,',
		'2 pm,45.64,',
		`${turnout}, row 11: hour_local is "2 pm", not a full hour. Write an hour such as 14:00.`
	],
	[
		'a word that the column does not know',
		national,
		'68.05,percent of registered,final,',
		'68.05,percent of registered,finale,',
		`${national}, row 23: status is "finale", not a word that this column knows. Write final or preliminary.`
	],
	[
		'a day that no calendar has',
		'data/record/protest-cities.csv',
		'2022-01-03',
		'2022-02-30',
		'data/record/protest-cities.csv, row 4: first_date_documented is "2022-02-30", not a day of the calendar. Write a day such as 2022-06-05.'
	],
	[
		'a date of another form',
		posts,
		'1989-06-22',
		'22.06.1989',
		`${posts}, row 2: from is "22.06.1989", not a date. Write a date such as 2022-06-05, 2022-06 or 2022.`
	],
	[
		'a place off the globe',
		'data/record/protest-cities.csv',
		'47.1048',
		'471.048',
		'data/record/protest-cities.csv, row 5: lat is "471.048", above 90. Write degrees north such as 43.2525.'
	],
	[
		'sources parted by a comma',
		posts,
		'wiki-naz; carnegie-naz',
		'"wiki-naz, carnegie-naz"',
		`${posts}, row 2: source_id is "wiki-naz, carnegie-naz", not a list of sources. Write ids of data/sources.csv with "; " between them.`
	],
	[
		'a source without an address that is one',
		'data/sources.csv',
		'https://www.geonames.org/',
		'geonames',
		'data/sources.csv, row 131: url is "geonames", not a web address. Write an address that begins with https://.'
	],
	[
		'a theme that does not exist',
		'data/record/reforms-articles.csv',
		'83-1,rights,new',
		'83-1,right,new',
		'data/record/reforms-articles.csv, row 5: theme is "right", not a word that this column knows. Write rights, parties, president, elbasy, parliament, courts, local or procedure.'
	]
];

const TABLES: Break[] = [
	[
		'a comma too many',
		turnout,
		'12:00,41.14,inform-1200,',
		'12:00,41,14,inform-1200,',
		`${turnout}, row 10: 10 fields, and the header has 9. Leave an empty cell between two commas, and put a cell that holds a comma in double quotes.`
	],
	[
		'a row twice',
		turnout,
		'aktobe,Aktobe,Актюбинская область,Ақтөбе облысы,region,14:00,45.64',
		'aktobe,Aktobe,Актюбинская область,Ақтөбе облысы,region,12:00,45.64',
		`${turnout}, row 11: region_id aktobe, hour_local 12:00 stands already in row 10. Keep one of the two rows.`
	],
	[
		'an article twice',
		'data/record/reforms-articles.csv',
		'\n15,rights',
		'\n6,rights',
		'data/record/reforms-articles.csv, row 3: article 6 stands already in row 2. Keep one of the two rows.'
	],
	[
		'a source that is not listed',
		turnout,
		'41.14,inform-1200',
		'41.14,infrom-1200',
		`${turnout}, row 10: source_id names "infrom-1200", which data/sources.csv does not have. Add it there, or write inform-1200 if that is meant.`
	],
	[
		'one unknown source among two',
		posts,
		'wiki-naz; carnegie-naz',
		'wiki-naz; carnegie-nazarbayev',
		`${posts}, row 2: source_id names "carnegie-nazarbayev", which data/sources.csv does not have. Add it there, or write carnegie-naz if that is meant.`
	],
	[
		'a region that the map does not have',
		results,
		'\nshymkent,',
		'\nchimkent,',
		`${results}, row 18: region_id is "chimkent", not a region of ${map}. Write an id of the map; the nearest is shymkent.`
	],
	[
		'a region without a result',
		results,
		files[results]?.match(/\nshymkent,.*$/m)?.[0] ?? '',
		'',
		`${results}: the region "shymkent" of the map has no row. Add its rows; leave a figure that was not found empty.`
	],
	[
		'a region written in two ways',
		turnout,
		'Ақтөбе облысы,region,14:00',
		'Актөбе облысы,region,14:00',
		`${turnout}, row 11: region_name_kk is "Актөбе облысы", and row 9 of the same region has "Ақтөбе облысы". Write it the same way in every row of the region.`
	],
	[
		'a post that ends before it begins',
		posts,
		'1995-03-01,2021-04-28',
		'1995-03-01,1991-04-28',
		`${posts}, row 8: from is 1995-03-01 and to is 1991-04-28: the post ends before it begins. Correct one of the dates, or leave "to" empty if the post was still held.`
	],
	[
		'half a place',
		timeline,
		'2022-01-04,Atyrau,47.1048,51.8843',
		'2022-01-04,Atyrau,47.1048,',
		`${timeline}, row 10: one of lat and lon is empty. Fill in both, or leave both empty.`
	],
	[
		'a city in two places',
		'data/record/protest-cities.csv',
		'semey,Semey,50.4206',
		'semey,Semey,50.4602',
		'data/record/protest-cities.csv, row 12: lat and lon are 50.4602, 80.2502, and data/geo/cities.csv:20 has 50.4206, 80.2502. Write the same place in both tables.'
	],
	[
		'a protest in an unknown city',
		'data/record/protest-cities.csv',
		'oral,Oral',
		'uralsk,Oral',
		'data/record/protest-cities.csv, row 4: city_id is "uralsk", which data/geo/cities.csv does not have. Add the city there, or write oral if that is meant.'
	],
	[
		'a conflict whose source is not listed',
		'data/record/conflicts.csv',
		'golos-1200',
		'golos-1300',
		'data/record/conflicts.csv, row 3: another_source_id names "golos-1300", which data/sources.csv does not have. Add it there, or write golos-1200 if that is meant.'
	],
	[
		'a conflict settled on a third figure',
		'data/record/conflicts.csv',
		'newtimes-1800,55.90',
		'newtimes-1800,55.99',
		'data/record/conflicts.csv, row 2: taken is 55.99, neither 55.09 nor 55.9. Write the figure that the record has, as one of the two sources prints it.'
	],
	[
		'a map of another shape',
		map,
		'"id":"akmola"',
		'"name":"akmola"',
		`${map}: objects.regions.geometries.0.id is undefined, where "id" belongs. Make it again as data/geo/README.md says.`
	],
	[
		'a map that is not JSON',
		map,
		'{"type":"Topology",',
		'{"type":"Topology"',
		`${map}: the file is not JSON. Make it again as data/geo/README.md says.`
	]
];

const FIGURES: Break[] = [
	[
		'a series that falls',
		turnout,
		'14:00,45.64,',
		'14:00,40.64,',
		`${turnout}, row 11: turnout_pct is 40.64 at 14:00, below 41.14 at 12:00. Turnout only rises: correct one of the two figures.`
	],
	[
		'a national series that falls',
		national,
		'turnout_18,65.04',
		'turnout_18,56.04',
		`${national}, row 9: value is 56.04 at 18:00, below 60.8 at 16:00. Turnout only rises: correct one of the two figures.`
	],
	[
		'a report left out',
		turnout,
		files[turnout]?.match(/\naktobe,.*,16:00,.*$/m)?.[0] ?? '',
		'',
		`${turnout}: the region "aktobe" has no report of 16:00. Write its row: there is one for each of 10:00, 12:00, 14:00, 16:00, 18:00, 20:00, 22:00.`
	],
	[
		'a report at an hour of its own',
		turnout,
		'aktobe,Aktobe,Актюбинская область,Ақтөбе облысы,region,16:00,53.52,halyquni-1600,',
		'aktobe,Aktobe,Актюбинская область,Ақтөбе облысы,region,16:00,53.52,halyquni-1600,\naktobe,Aktobe,Актюбинская область,Ақтөбе облысы,region,17:00,54.00,halyquni-1600,',
		`${turnout}, row 13: hour_local is 17:00, an hour that has no national figure. Write one of 10:00, 12:00, 14:00, 16:00, 18:00, 20:00, 22:00, or add turnout_17 to ${national}.`
	],
	[
		'a region below Almaty',
		turnout,
		'10:00,23.67,',
		'10:00,13.67,',
		`${turnout}, row 65: turnout_pct is 13.67 at 10:00, not above Almaty's 13.91. Almaty is the lowest at every report: correct the figure, or rewrite the story.`
	],
	[
		'shares that do not add up',
		national,
		'both_boxes_pct,1.58',
		'both_boxes_pct,1.85',
		`${national}, row 25: yes_pct + no_pct + invalid_pct + both_boxes_pct comes to 100.27, not to 100 within 0.02. Correct whichever of the four shares is wrong.`
	],
	[
		'shares of Almaty that do not add up',
		results,
		'Invalid 4.60',
		'Invalid 4.06',
		`${results}, row 17: result.almaty-city.yes + result.almaty-city.no + almaty_invalid_pct + almaty_both_pct comes to 99.46, not to 100 within 0.02. Correct whichever of the four shares is wrong.`
	],
	[
		'one vote too many',
		national,
		'yes_final,6163516',
		'yes_final,6163517',
		`${national}, row 22: voted_final is 7,985,769, and yes_final + no_final + invalid_final + both_boxes comes to 7,985,770. Correct whichever of these figures is wrong.`
	],
	[
		'a turnout that the count does not give',
		national,
		'turnout_final,68.05',
		'turnout_final,68.06',
		`${national}, row 23: turnout_final is 68.06, and voted_final ÷ registered_final comes to 68.0529. Correct whichever of these figures is wrong.`
	],
	[
		'a share that the count does not give',
		national,
		'no_pct,18.66',
		'no_pct,18.67',
		`${national}, row 27: no_pct is 18.67, and no_final ÷ voted_final comes to 18.6641. Correct whichever of these figures is wrong.`
	],
	[
		'a report that its ballots do not give',
		national,
		'ballots_received_20,7936655',
		'ballots_received_20,7963655',
		`${national}, row 11: turnout_20 is 67.65, and ballots_received_20 ÷ registered_evening comes to 67.8757. Correct whichever of these figures is wrong.`
	],
	[
		'people at home who do not add up',
		national,
		'stayed_home,3748873',
		'stayed_home,3748837',
		`${national}, row 32: stayed_home is 3,748,837, and registered_final − voted_final comes to 3,748,873. Correct whichever of these figures is wrong.`
	],
	[
		'one figure in two ways',
		results,
		'almaty-city,1129117,32.99',
		'almaty-city,1129117,33.04',
		`${results}, row 17: result.almaty-city.turnout is 33.04, and almaty_turnout_final in ${national}:37 is 32.99. It is one figure: write it the same way in both tables.`
	],
	[
		'a number of articles that the list does not have',
		national,
		'articles_changed,33',
		'articles_changed,34',
		`${national}, row 54: articles_changed is 34, and data/record/reforms-articles.csv has 33 rows. Correct the figure, or the list of articles.`
	],
	[
		'an article that is not new',
		'data/record/reforms-articles.csv',
		'83-1,rights,new',
		'83-1,rights,changed',
		`${national}, row 54: the note counts 31, and data/record/reforms-articles.csv has 32 changed articles. Correct the figure, or the list of articles.`
	],
	[
		'a number of regions that the map does not have',
		national,
		'regions_total,17',
		'regions_total,20',
		`${national}, row 40: regions_total is 20, and the map has 17 regions. Correct the figure, or the map.`
	],
	[
		'a figure that a calculation needs',
		national,
		'\nno_final,',
		'\nno_finale,',
		'data/record: no figure has the id "no_final". The nearest ids are no_finale, yes_final, voted_final.'
	],
	[
		'a figure with the name of a calculation',
		national,
		'\nlaw_points,',
		'\nhome_per_no,',
		`${national}, row 56: the figure "home_per_no" has the name of one of our calculations. Give it another id.`
	],
	[
		'a post that a calculation needs',
		posts,
		'President of the Kazakh SSR',
		'President of the republic',
		`${posts}: Nursultan Nazarbayev has no row for the post "President of the Kazakh SSR". Put it back: his years as president are counted from it.`
	]
];

const REGISTRY: Break[] = [
	[
		'a row that is not there',
		registry,
		'date=2022-01-04;place=Atyrau',
		'date=2022-01-04;place=Atirau',
		`${registry}, row 4: row is "date=2022-01-04;place=Atirau", which matches no row of ${timeline}. Name cells of the row so that it is the only one that matches.`
	],
	[
		'more than one row',
		registry,
		'date=2022-01-04;place=Atyrau',
		'date=2022-01-04',
		`${registry}, row 4: row is "date=2022-01-04", which matches the rows 9, 10, 11, 12, 13, 14, 15, 16, 17 of ${timeline}. Name cells of the row so that it is the only one that matches.`
	],
	[
		'a number that the cell does not have',
		registry,
		'place=Atyrau,event,1',
		'place=Atyrau,event,2',
		`${registry}, row 4: nth is "2", and the cell event of ${timeline}:10 has 1 number. Count the numbers in "More than 5,000 people: one of the largest crowds" from 1.`
	],
	[
		'a table that is not there',
		registry,
		'atyrau_crowd,data/record/timeline.csv',
		'atyrau_crowd,data/record/timelines.csv',
		`${registry}, row 4: table is "data/record/timelines.csv", not a table of the record. Write a path such as ${timeline}.`
	],
	[
		'a column that is not there',
		registry,
		'place=Atyrau,event,1',
		'place=Atyrau,text,1',
		`${registry}, row 4: column is "text", not a column of ${timeline}. Write one of date, place, lat, lon, event, kind, source_id, note.`
	],
	[
		'a condition on no column',
		registry,
		'date=2022-01-04;place=Atyrau',
		'2022-01-04 Atyrau',
		`${registry}, row 4: row is "2022-01-04 Atyrau", which names no column of ${timeline}. Write column=value, or column~part of the value, with a semicolon between two.`
	],
	[
		'a name that is taken',
		registry,
		'\natyrau_crowd,',
		'\nyes_final,',
		`${registry}, row 4: the figure "yes_final" stands already in ${national}:24. Take one of them out, or give it another id.`
	],
	[
		'a figure that has moved within its cell',
		timeline,
		'Commandant: 120 cars burned, over 120 shops looted, 500 people beaten',
		'Commandant: 120 cars burned, shops looted, 500 people beaten',
		`${registry}, row 8: nth is "3", and the cell event of ${timeline}:22 has 2 numbers. Count the numbers in "Commandant: 120 cars burned, shops looted, 500 people beaten" from 1.`
	]
];

describe.each([
	['a cell', CELLS],
	['a table', TABLES],
	['figures', FIGURES],
	['the registry of figures', REGISTRY]
])('a fault in %s', (_where, breaks) => {
	it.each(breaks)('%s', (_what, file, from, to, message) => {
		expect(faultOf(broken(file, from, to)).message).toBe(message);
	});
});

describe('a fault in the files', () => {
	// A piece that has nothing to correct needs no log.
	const needed = Object.keys(files).filter(
		(file) => /\.(csv|topojson)$|surroundings/.test(file) && !file.endsWith('corrections.csv')
	);
	it.each(needed)('%s missing', (file) => {
		const { [file]: _gone, ...rest } = files;
		const message = `${file}: the file is missing. Put it back under this name.`;
		expect(faultOf(rest).message).toBe(message);
	});

	it('an empty file', () => {
		expect(faultOf({ ...files, 'data/record/detained.csv': '\n' }).message).toBe(
			'data/record/detained.csv: the file is empty. Begin with date,detained,source_id.'
		);
	});

	it('surroundings that are no map', () => {
		const file = 'data/geo/surroundings.geojson';
		for (const text of ['{', '{"type":"FeatureCollection","features":[]}']) {
			const fault = faultOf({ ...files, [file]: text });
			expect(fault).toMatchObject({ file, remedy: 'Make it again as data/geo/README.md says.' });
		}
	});

	it('tells file, row, fault and remedy apart', () => {
		expect(faultOf(broken(turnout, '12:00,41.14,', '12:00,4x.70,'))).toMatchObject({
			file: turnout,
			row: 10,
			what: 'turnout_pct is "4x.70", not a number',
			remedy: 'Write a percentage such as 43.70.'
		});
	});

	it('stays one line when the cell is two', () => {
		const fault = faultOf(broken(turnout, '12:00,41.14,', '12:00,"41\n14",'));
		expect(fault.message).toBe(
			`${turnout}, row 10: turnout_pct is "41 14", not a number. Write a percentage such as 43.70.`
		);
	});
});
