/** What the tables must agree on before figures are made of them; the first thing that does not hold is thrown. */
import { LANGS } from '../i18n/languages';
import { FIRST_LANG } from '../i18n/languages';
import { RecordFault } from './fault';
import { nearest } from './nearest';
import { at, faultIn, SOURCED, type Row, type Tables } from './schema';
import { TABLES, type TableName } from './tables';
import { TOPOLOGY_FILE } from './topology';
import type { RegionTopology } from './types';
import { VOTE, VOTE_FILE } from './vote';

/** What tells one row from another, table by table. */
const KEYS: { [Name in TableName]: string[] } = {
	sources: ['source_id'],
	sums: ['fact_id', 'is'],
	facts: ['fact_id'],
	turnoutByHour: ['region_id', 'hour_local'],
	national: ['key'],
	resultsByRegion: ['region_id'],
	history: ['date'],
	tolls: ['date'],
	detained: ['date'],
	posts: ['person', 'post'],
	protestCities: ['city_id'],
	articles: ['article'],
	reforms: ['change'],
	timeline: ['date', 'place', 'event'],
	claims: ['claim_id'],
	conflicts: ['conflict_id'],
	corrections: ['date', 'fact_id', `why_${FIRST_LANG}`],
	places: ['city_id']
};

type Located = Pick<Row<'sources'>, 'origin'>;

function checkKeys(tables: Tables): void {
	for (const name of Object.keys(KEYS) as TableName[]) {
		const seen = new Map<string, Located>();
		for (const row of tables[name] as Located[]) {
			const key = KEYS[name].map((column) => `${column} ${row.origin.cells[column]}`).join(', ');
			const before = seen.get(key);
			if (before) {
				throw faultIn(
					row,
					`${key} stands already in row ${before.origin.row}`,
					'Keep one of the two rows.'
				);
			}
			seen.set(key, row);
		}
	}
}

function checkSources(tables: Tables): void {
	const known = new Set(tables.sources.map(({ source_id }) => source_id));
	const naming: { row: Located; column: string; ids: string[] }[] = [
		...SOURCED.flatMap((name) =>
			tables[name].map((row) => ({ row, column: 'source_id', ids: row.source_id }))
		),
		...tables.conflicts.flatMap((row) => [
			{ row, column: 'one_source_id', ids: row.one_source_id },
			{ row, column: 'another_source_id', ids: row.another_source_id }
		])
	];
	for (const { row, column, ids } of naming) {
		const unknown = ids.find((id) => !known.has(id));
		if (unknown === undefined) continue;
		throw faultIn(
			row,
			`${column} names "${unknown}", which ${TABLES.sources.file} does not have`,
			`Add it there, or write ${nearest(unknown, known, 1)[0]} if that is meant.`
		);
	}
}

/** The map is the list of regions: it is edited least. */
function checkRegions(tables: Tables, topology: RegionTopology): void {
	const known = topology.objects.regions.geometries.map(({ id }) => String(id));
	for (const name of ['turnoutByHour', 'resultsByRegion', 'places'] as const) {
		for (const row of tables[name]) {
			if (known.includes(row.region_id)) continue;
			throw faultIn(
				row,
				`region_id is "${row.region_id}", not a region of ${TOPOLOGY_FILE}`,
				`Write an id of the map; the nearest is ${nearest(row.region_id, known, 1)[0]}.`
			);
		}
	}
	for (const name of ['turnoutByHour', 'resultsByRegion'] as const) {
		const given = new Set(tables[name].map(({ region_id }) => region_id));
		const missing = known.find((id) => !given.has(id));
		if (missing === undefined) continue;
		throw new RecordFault(
			TABLES[name].file,
			null,
			`the region "${missing}" of the map has no row`,
			'Add its rows; leave a figure that was not found empty.'
		);
	}
}

/** The regions that the story turns on. */
function checkVote(topology: RegionTopology): void {
	const known = topology.objects.regions.geometries.map(({ id }) => String(id));
	const { focus, capital } = VOTE;
	const named = { 'focus.region': focus.region, 'focus.around': focus.around, capital };
	for (const [field, id] of Object.entries(named)) {
		if (id === null || known.includes(id)) continue;
		throw new RecordFault(
			VOTE_FILE,
			null,
			`${field} is "${id}", not a region of ${TOPOLOGY_FILE}`,
			`Write an id of the map; the nearest is ${nearest(id, known, 1)[0]}.`
		);
	}
}

/** A region's name and kind stand in each of its rows. */
function checkNames({ turnoutByHour }: Tables): void {
	const first = new Map<string, Row<'turnoutByHour'>>();
	for (const row of turnoutByHour) {
		const before = first.get(row.region_id) ?? row;
		first.set(row.region_id, before);
		for (const column of [
			...LANGS.map((lang) => `region_name_${lang}` as const),
			'kind'
		] as const) {
			if (row[column] === before[column]) continue;
			throw faultIn(
				row,
				`${column} is "${row[column]}", and row ${before.origin.row} of the same region has "${before[column]}"`,
				'Write it the same way in every row of the region.'
			);
		}
	}
}

function checkPosts({ posts }: Tables): void {
	for (const row of posts) {
		if (row.to === null || row.from < row.to) continue;
		throw faultIn(
			row,
			`from is ${row.from} and to is ${row.to}: the post ends before it begins`,
			'Correct one of the dates, or leave "to" empty if the post was still held.'
		);
	}
}

function checkPlaces({ timeline, protestCities, places }: Tables): void {
	const halved = timeline.find(({ lat, lon }) => (lat === null) !== (lon === null));
	if (halved) {
		throw faultIn(halved, 'one of lat and lon is empty', 'Fill in both, or leave both empty.');
	}
	for (const row of protestCities) {
		const place = places.find(({ city_id }) => city_id === row.city_id);
		if (!place) {
			const known = places.map(({ city_id }) => city_id);
			throw faultIn(
				row,
				`city_id is "${row.city_id}", which ${TABLES.places.file} does not have`,
				`Add the city there, or write ${nearest(row.city_id, known, 1)[0]} if that is meant.`
			);
		}
		if (place.lat !== row.lat || place.lon !== row.lon) {
			throw faultIn(
				row,
				`lat and lon are ${row.lat}, ${row.lon}, and ${at(place)} has ${place.lat}, ${place.lon}`,
				'Write the same place in both tables.'
			);
		}
	}
}

function checkConflicts({ conflicts }: Tables): void {
	for (const row of conflicts) {
		if (row.taken === row.one_value || row.taken === row.another_value) continue;
		throw faultIn(
			row,
			`taken is ${row.taken}, neither ${row.one_value} nor ${row.another_value}`,
			'Write the figure that the record has, as one of the two sources prints it.'
		);
	}
}

/**
 * Checks keys, sources, regions, names, posts, places and conflicts.
 * @throws RecordFault
 */
export function checkTables(tables: Tables, topology: RegionTopology): void {
	checkKeys(tables);
	checkSources(tables);
	checkVote(topology);
	checkRegions(tables, topology);
	checkNames(tables);
	checkPosts(tables);
	checkPlaces(tables);
	checkConflicts(tables);
}
