/** Figures that stand inside the words of a cell: `data/facts.csv` says where each is, and holds no figure itself. */
import type { FactList } from './fact-list';
import { nearest } from './nearest';
import { at, faultIn, SOURCED, type Row, type SourcedName, type Tables } from './schema';
import { TABLES } from './tables';

/** Every number of a text, in its order: "20,000" is one number, and so is "4.60". */
export function numbersIn(text: string): number[] {
	const found = text.match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g) ?? [];
	return found.map((number) => Number(number.replaceAll(',', '')));
}

interface Condition {
	column: string;
	holds: (cell: string) => boolean;
}

/** Reads `date=2022-01-05;event~Commandant`: a cell that is exactly this, a cell that has this in it. */
function conditions(entry: Row<'facts'>, columns: string[]): Condition[] {
	return entry.row.split(';').map((part) => {
		const [, column = '', sign, wanted = ''] = /^\s*(\w+)([=~])(.*?)\s*$/.exec(part) ?? [];
		if (!columns.includes(column)) {
			throw faultIn(
				entry,
				`row is "${entry.row}", which names no column of ${entry.table}`,
				'Write column=value, or column~part of the value, with a semicolon between two.'
			);
		}
		return {
			column,
			holds: (cell) => (sign === '=' ? cell === wanted : cell.includes(wanted))
		};
	});
}

type Sourced = Row<SourcedName>;

/** The one row that an entry of the registry names. */
function rowNamed(entry: Row<'facts'>, tables: Tables): Sourced {
	const name = SOURCED.find((one) => TABLES[one].file === entry.table);
	if (name === undefined) {
		const files = SOURCED.map((one) => TABLES[one].file);
		throw faultIn(
			entry,
			`table is "${entry.table}", not a table of the record`,
			`Write a path such as ${nearest(entry.table, files, 1)[0]}.`
		);
	}
	const columns = Object.keys(TABLES[name].schema.entries);
	if (!columns.includes(entry.column)) {
		throw faultIn(
			entry,
			`column is "${entry.column}", not a column of ${entry.table}`,
			`Write one of ${columns.join(', ')}.`
		);
	}
	const wanted = conditions(entry, columns);
	const rows: Sourced[] = tables[name];
	const matching = rows.filter((row) =>
		wanted.every(({ column, holds }) => holds(row.origin.cells[column] ?? ''))
	);
	const [only] = matching;
	if (!only || matching.length > 1) {
		const found = matching.map((row) => row.origin.row).join(', ');
		throw faultIn(
			entry,
			`row is "${entry.row}", which matches ${only ? `the rows ${found}` : 'no row'} of ${entry.table}`,
			'Name cells of the row so that it is the only one that matches.'
		);
	}
	return only;
}

/** @throws RecordFault where an entry names what is not there, or more than one row */
export function fromRegistry(facts: FactList, tables: Tables): void {
	for (const entry of tables.facts) {
		const row = rowNamed(entry, tables);
		const cell = row.origin.cells[entry.column] ?? '';
		const numbers = numbersIn(cell);
		const value = numbers[entry.nth - 1];
		if (value === undefined) {
			throw faultIn(
				entry,
				`nth is "${entry.nth}", and the cell ${entry.column} of ${at(row)} has ${numbers.length} ${numbers.length === 1 ? 'number' : 'numbers'}`,
				`Count the numbers in "${cell}" from 1.`
			);
		}
		if (facts.has(entry.fact_id)) {
			throw faultIn(
				entry,
				`the figure "${entry.fact_id}" stands already in ${facts.get(entry.fact_id)?.at}`,
				'Take one of them out, or give it another id.'
			);
		}
		facts.add(row, {
			id: entry.fact_id,
			value,
			unit: entry.unit,
			status: entry.status,
			asOf: entry.as_of,
			sourceIds: row.source_id,
			note: entry.note
		});
	}
}
