/** Reads the record's tables: what a row becomes, and where it stands. */
import * as v from 'valibot';
import { sceneOutline } from '../story/story';
import { toldBy } from './cells';
import { RecordFault } from './fault';
import { readTable } from './table';
import { TABLES, type TableName } from './tables';

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
export type SourcedName = Exclude<
	TableName,
	'corrections' | 'sources' | 'facts' | 'sums' | 'conflicts' | 'places'
>;

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

/** True for a table of scenes that the story doesn't tell. */
function isSpare(name: TableName): boolean {
	const table = TABLES[name];
	return 'onlyFor' in table && !table.onlyFor.some((scene) => sceneOutline(scene));
}

function readRows<Name extends TableName>(files: Record<string, string>, name: Name): Row<Name>[] {
	const { file, schema } = TABLES[name];
	const mayBeEmpty = 'mayBeEmpty' in TABLES[name];
	if (!(file in files) && (isSpare(name) || mayBeEmpty)) return [];
	const columns = Object.keys(schema.entries);
	return readTable(file, fileText(files, file), columns, { mayBeEmpty }).map(({ row, cells }) => {
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
 * @throws RecordFault on the first missing file that the story needs, bad header or bad cell
 */
export function readTables(files: Record<string, string>): Tables {
	const names = Object.keys(TABLES) as TableName[];
	return Object.fromEntries(names.map((name) => [name, readRows(files, name)])) as Tables;
}
