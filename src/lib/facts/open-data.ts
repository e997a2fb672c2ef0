/** The open data: every table as CSV and JSON, described by a Frictionless Data Package. Runs at build only. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import descriptor from '../../../data/datapackage.json';
import type { Copy } from '../record/copy';
import type { RecordOfVote } from '../record/types';
import { nameOf } from './names';

type Cell = string | number | null;

export interface OpenTable {
	name: string;
	title: string;
	description: string;
	csv: string;
	/** Numbers as numbers, blanks as null: what the JSON has. */
	rows: Record<string, Cell>[];
}

/** A resource of the data package, as far as it is read here. */
export interface Resource {
	name: string;
	path: string;
	title: string;
	description: string;
	schema?: { fields: { name: string; type: string }[] };
	[field: string]: unknown;
}

const RESOURCES = descriptor.resources as Resource[];

/** Our own table of every figure; the rest are the record's files as they are. */
function factsTable(record: RecordOfVote, copy: Copy): string {
	return stringify(
		[...record.facts.values()].map((fact) => ({
			fact_id: fact.id,
			name: nameOf(fact, record, copy),
			value: fact.value,
			unit: fact.unit,
			status: fact.status,
			as_of: fact.asOf,
			sources: fact.sourceIds.join('; '),
			calculation: fact.calculation ?? '',
			note: fact.note,
			read_at: fact.at
		})),
		{ header: true }
	);
}

function typed({ schema }: Pick<Resource, 'schema'>, csv: string): Record<string, Cell>[] {
	const numeric = new Set(
		schema?.fields.filter(({ type }) => type !== 'string').map(({ name }) => name)
	);
	const rows = parse(csv, { columns: true, skip_empty_lines: true }) as Record<string, string>[];
	return rows.map((row) =>
		Object.fromEntries(
			Object.entries(row).map(([column, cell]) => [
				column,
				cell === '' ? null : numeric.has(column) ? Number(cell) : cell
			])
		)
	);
}

/**
 * The tables that the package describes.
 * @param files texts of `data/` by path
 * @throws Error where the package describes a table that isn't there
 */
export function openTables(
	files: Record<string, string>,
	record: RecordOfVote,
	copy: Copy
): OpenTable[] {
	return RESOURCES.filter(({ schema }) => schema).map((resource) => {
		const { name, title, description } = resource;
		const csv =
			name === 'facts'
				? factsTable(record, copy)
				: (files[`data/record/${name}.csv`] ?? files[`data/${name}.csv`]);
		if (csv === undefined) {
			throw new Error(
				`data/datapackage.json describes the table "${name}", which data/ doesn't have.`
			);
		}
		return { name, title, description, csv, rows: typed(resource, csv) };
	});
}

/** The map's texts by their kind, `geojson` and `topojson`, as far as `data/geo/` has them. */
export function openMaps(
	files: Record<string, string>,
	{ vote }: RecordOfVote
): [kind: string, text: string][] {
	return ['geojson', 'topojson'].flatMap((kind): [string, string][] => {
		const text = files[`data/geo/${vote.map.file}.${kind}`];
		return text === undefined ? [] : [[kind, text]];
	});
}

/**
 * Every file of the open data by its name: what stands under `/data/`.
 * @param figures the tables of the scenes, which join the package
 */
export function openFiles(
	files: Record<string, string>,
	record: RecordOfVote,
	copy: Copy,
	figures: (OpenTable & { resource: Resource })[]
): Map<string, { body: string; type: string }> {
	const out = new Map<string, { body: string; type: string }>();
	for (const { name, csv, rows } of [...openTables(files, record, copy), ...figures]) {
		out.set(`${name}.csv`, { body: csv, type: 'text/csv; charset=utf-8' });
		out.set(`${name}.json`, { body: JSON.stringify(rows), type: 'application/json' });
	}
	const resources = [...RESOURCES, ...figures.map(({ resource }) => resource)];
	out.set('datapackage.json', {
		body: JSON.stringify({ ...descriptor, resources }, null, '\t'),
		type: 'application/json'
	});
	for (const [kind, body] of openMaps(files, record)) {
		out.set(`regions.${kind}`, { body, type: 'application/geo+json' });
	}
	return out;
}
