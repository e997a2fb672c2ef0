/** Every table of the record: its file, its columns, and what a row becomes. */
import * as v from 'valibot';
import {
	count,
	date,
	day,
	factId,
	figure,
	hour,
	id,
	latitude,
	longitude,
	moment,
	oneOf,
	orEmpty,
	orNull,
	percent,
	sourceIds,
	text,
	toldBy,
	url,
	words
} from './cells';
import { RecordFault } from './fault';
import { readTable } from './table';
import { THEMES } from './types';

const status = oneOf(['final', 'preliminary']);
const kindOfRegion = oneOf(['region', 'city']);

/** The tables by name. The keys of a schema are the columns of the file, all of them. */
export const TABLES = {
	sources: {
		file: 'data/sources.csv',
		schema: v.object({
			source_id: id,
			publisher: words,
			title: words,
			url: orEmpty(url),
			date: orEmpty(date),
			kind: words
		})
	},
	facts: {
		file: 'data/facts.csv',
		schema: v.object({
			fact_id: factId,
			table: words,
			row: words,
			column: words,
			nth: count,
			unit: words,
			status,
			as_of: orEmpty(moment),
			note: text
		})
	},
	turnoutByHour: {
		file: 'data/record/turnout-by-hour.csv',
		schema: v.object({
			region_id: id,
			region_name_en: words,
			region_name_ru: words,
			region_name_kk: words,
			kind: kindOfRegion,
			hour_local: hour,
			turnout_pct: percent,
			source_id: sourceIds,
			note: text
		})
	},
	national: {
		file: 'data/record/results-national.csv',
		schema: v.object({
			key: id,
			value: figure,
			unit: words,
			status,
			as_of: orEmpty(moment),
			source_id: sourceIds,
			note: text
		})
	},
	resultsByRegion: {
		file: 'data/record/results-by-region.csv',
		schema: v.object({
			region_id: id,
			registered: orNull(count),
			turnout_pct: orNull(percent),
			yes_pct: orNull(percent),
			no_pct: orNull(percent),
			source_id: sourceIds,
			note: text
		})
	},
	history: {
		file: 'data/record/turnout-history.csv',
		schema: v.object({
			date: day,
			vote: words,
			status,
			national_pct: orNull(percent),
			almaty_city_pct: orNull(percent),
			lowest_region: text,
			source_id: sourceIds,
			note: text
		})
	},
	tolls: {
		file: 'data/record/death-toll.csv',
		schema: v.object({ date, dead: count, note: text, source_id: sourceIds })
	},
	detained: {
		file: 'data/record/detained.csv',
		schema: v.object({ date, detained: count, source_id: sourceIds })
	},
	posts: {
		file: 'data/record/power-timeline.csv',
		schema: v.object({
			person: words,
			post: words,
			from: date,
			to: orNull(date),
			source_id: sourceIds,
			note: text
		})
	},
	protestCities: {
		file: 'data/record/protest-cities.csv',
		schema: v.object({
			city_id: id,
			place: words,
			lat: latitude,
			lon: longitude,
			first_date_documented: day,
			source_id: sourceIds,
			note: text
		})
	},
	articles: {
		file: 'data/record/reforms-articles.csv',
		schema: v.object({
			article: words,
			theme: oneOf(THEMES),
			status: oneOf(['changed', 'new']),
			source_id: sourceIds
		})
	},
	reforms: {
		file: 'data/record/reforms.csv',
		schema: v.object({
			theme: oneOf([...THEMES, 'outside']),
			change: words,
			before: text,
			after: words,
			source_id: sourceIds,
			article: words,
			already_since: orNull(day),
			note: text
		})
	},
	timeline: {
		file: 'data/record/timeline.csv',
		schema: v.object({
			date,
			place: words,
			lat: orNull(latitude),
			lon: orNull(longitude),
			event: words,
			kind: words,
			source_id: sourceIds,
			note: text
		})
	},
	claims: {
		file: 'data/record/seed-claims.csv',
		schema: v.object({
			claim_id: id,
			claim: words,
			kind: words,
			check: oneOf(['consistent', 'inconsistent', 'unverified']),
			note: text,
			source_id: sourceIds
		})
	},
	conflicts: {
		file: 'data/record/conflicts.csv',
		schema: v.object({
			conflict_id: id,
			one_value: figure,
			one_source_id: sourceIds,
			another_value: figure,
			another_source_id: sourceIds,
			taken: figure,
			note: text
		})
	},
	places: {
		file: 'data/geo/cities.csv',
		schema: v.object({
			city_id: id,
			name_en: words,
			other_name: text,
			region_id: id,
			role: words,
			lat: latitude,
			lon: longitude,
			source: words,
			geonames_id: count,
			ne_lat: orNull(latitude),
			ne_lon: orNull(longitude),
			ne_diff_km: text
		})
	}
} as const;

export type TableName = keyof typeof TABLES;

/** Where a row stands, and its cells as they were written. */
export interface Origin {
	file: string;
	/** Line number in the file, the header being 1. */
	row: number;
	cells: Record<string, string>;
}

/** A row of a table, checked and typed. */
export type Row<Name extends TableName> = v.InferOutput<(typeof TABLES)[Name]['schema']> & {
	origin: Origin;
};

/** Tables whose rows each name their sources in one column. */
export type SourcedName = Exclude<TableName, 'sources' | 'facts' | 'conflicts' | 'places'>;

/** The names of the tables whose rows name their sources. */
export const SOURCED = (Object.keys(TABLES) as TableName[]).filter(
	(name): name is SourcedName => 'source_id' in TABLES[name].schema.entries && name !== 'sources'
);

export type Tables = { [Name in TableName]: Row<Name>[] };

/** Where a row stands, for a reader of the published data: `data/record/timeline.csv:3`. */
export function at({ origin }: { origin: Origin }): string {
	return `${origin.file}:${origin.row}`;
}

/** The fault of a row, for the caller to throw. */
export function faultIn({ origin }: { origin: Origin }, what: string, remedy: string): RecordFault {
	return new RecordFault(origin.file, origin.row, what, remedy);
}

/** The text of a file of the record. @throws RecordFault where the file is missing */
export function fileText(files: Record<string, string>, file: string): string {
	const text = files[file];
	if (text === undefined) {
		throw new RecordFault(file, null, 'the file is missing', 'Put it back under this name.');
	}
	return text;
}

function readRows<Name extends TableName>(files: Record<string, string>, name: Name): Row<Name>[] {
	const { file, schema } = TABLES[name];
	const columns = Object.keys(schema.entries);
	return readTable(file, fileText(files, file), columns).map(({ row, cells }) => {
		const read = v.safeParse(schema, cells, { abortEarly: true });
		if (!read.success) {
			const [issue] = read.issues;
			const column = String(issue.path?.[0]?.key);
			const { what, remedy } = toldBy(issue.message);
			const cell = cells[column] ?? '';
			const told = cell === '' ? 'is empty' : `is "${cell}", ${what}`;
			throw new RecordFault(file, row, `${column} ${told}`, remedy);
		}
		return { ...read.output, origin: { file, row, cells } } as Row<Name>;
	});
}

/**
 * Reads every table.
 * @param files texts by path from the project's root, such as `data/record/timeline.csv`
 * @throws RecordFault on the first missing file, bad header or bad cell
 */
export function readTables(files: Record<string, string>): Tables {
	const names = Object.keys(TABLES) as TableName[];
	return Object.fromEntries(names.map((name) => [name, readRows(files, name)])) as Tables;
}
