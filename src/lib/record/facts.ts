/** Makes the published figures: each with its unit, status, sources and the row it was read from. */
import { derive } from './derive';
import { RecordFault } from './fault';
import { nearest } from './nearest';
import { at, faultIn, SOURCED, TABLES, type Row, type SourcedName, type Tables } from './schema';
import type { Fact, Status } from './types';

/** Every number of a text, in its order: "20,000" is one number, and so is "4.60". */
export function numbersIn(text: string): number[] {
	const found = text.match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g) ?? [];
	return found.map((number) => Number(number.replaceAll(',', '')));
}

/** A collection of figures in which no id stands twice. */
class Facts extends Map<string, Fact> {
	/** @throws RecordFault, laid to the row, where the id is taken */
	add(row: Pick<Row<'tolls'>, 'origin'>, fact: Omit<Fact, 'at'>): void {
		const before = this.get(fact.id);
		if (before) {
			throw faultIn(
				row,
				`the figure "${fact.id}" stands already in ${before.at}`,
				'Take one of them out, or give it another id.'
			);
		}
		this.set(fact.id, { ...fact, at: at(row) });
	}
}

function fromNational(facts: Facts, { national }: Tables): void {
	for (const row of national) {
		facts.add(row, {
			id: row.key,
			value: row.value,
			unit: row.unit,
			status: row.status,
			asOf: row.as_of,
			sourceIds: row.source_id,
			note: row.note
		});
	}
}

/** The day that the national table gives for a figure: the regions' tables have no column for it. */
function dayOf(facts: Facts, key: string): string {
	return facts.get(key)?.asOf ?? '';
}

/** Id of a region's turnout at a reporting hour: `turnout.almaty-city.10`. */
export function turnoutId(region: string, hour: number): string {
	return `turnout.${region}.${twoDigits(hour)}`;
}

function twoDigits(hour: number): string {
	return String(hour).padStart(2, '0');
}

function fromTurnout(facts: Facts, { turnoutByHour }: Tables): void {
	for (const row of turnoutByHour) {
		facts.add(row, {
			id: turnoutId(row.region_id, row.hour_local),
			value: row.turnout_pct,
			unit: 'percent of citizens on the lists',
			status: 'preliminary',
			asOf: dayOf(facts, `turnout_${twoDigits(row.hour_local)}`),
			sourceIds: row.source_id,
			note: row.note
		});
	}
}

/** Of the results by region only the turnout was found in its final form; the rest is of the morning after. */
function fromResults(facts: Facts, { resultsByRegion }: Tables): void {
	for (const row of resultsByRegion) {
		const given: [string, number | null, string, Status][] = [
			['turnout', row.turnout_pct, 'percent of registered', 'final'],
			['yes', row.yes_pct, 'percent of those who voted', 'preliminary'],
			['no', row.no_pct, 'percent of those who voted', 'preliminary'],
			['registered', row.registered, 'people', 'preliminary']
		];
		for (const [what, value, unit, status] of given) {
			if (value === null) continue;
			facts.add(row, {
				id: `result.${row.region_id}.${what}`,
				value,
				unit,
				status,
				asOf: dayOf(facts, status === 'final' ? 'turnout_final' : 'turnout_prelim'),
				sourceIds: row.source_id,
				note: row.note
			});
		}
	}
}

function fromHistory(facts: Facts, { history }: Tables): void {
	for (const row of history) {
		const given = { national: row.national_pct, almaty: row.almaty_city_pct };
		for (const [where, value] of Object.entries(given)) {
			if (value === null) continue;
			facts.add(row, {
				id: `history.${row.date}.${where}`,
				value,
				unit: 'percent of registered',
				status: row.status,
				asOf: row.date,
				sourceIds: row.source_id,
				note: row.note
			});
		}
	}
}

function fromTolls(facts: Facts, { tolls, detained }: Tables): void {
	const latest = tolls.reduce((last, row) => (row.date > last ? row.date : last), '');
	for (const row of tolls) {
		facts.add(row, {
			id: `death.${row.date}`,
			value: row.dead,
			unit: 'people',
			// Each official toll was overtaken by the next; only the latest stands.
			status: row.date === latest ? 'final' : 'preliminary',
			asOf: row.date,
			sourceIds: row.source_id,
			note: row.note
		});
	}
	for (const row of detained) {
		facts.add(row, {
			id: `detained.${row.date}`,
			value: row.detained,
			unit: 'people',
			status: 'preliminary',
			asOf: row.date,
			sourceIds: row.source_id,
			note: ''
		});
	}
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

/** Figures that stand inside the words of a cell: `data/facts.csv` says where, and holds no figure itself. */
function fromRegistry(facts: Facts, tables: Tables): void {
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

/**
 * All figures by id: the tables', then those of the registry, then our calculations.
 * @throws RecordFault where an id stands twice, the registry names what is not there, or a calculation lacks a figure
 */
export function readFacts(tables: Tables): Map<string, Fact> {
	const facts = new Facts();
	fromNational(facts, tables);
	fromTurnout(facts, tables);
	fromResults(facts, tables);
	fromHistory(facts, tables);
	fromTolls(facts, tables);
	fromRegistry(facts, tables);
	for (const made of derive(tables, (id) => fact({ facts }, id))) {
		const before = facts.get(made.id);
		if (before) {
			const [file = '', row] = before.at.split(':');
			throw new RecordFault(
				file,
				Number(row),
				`the figure "${made.id}" has the name of one of our calculations`,
				'Give it another id.'
			);
		}
		facts.set(made.id, made);
	}
	return facts;
}

/**
 * A figure by its id.
 * @throws RecordFault that names the id and the nearest ids there are
 */
export function fact(record: { facts: ReadonlyMap<string, Fact> }, id: string): Fact {
	const found = record.facts.get(id);
	if (!found) {
		throw new RecordFault(
			'data/record',
			null,
			`no figure has the id "${id}"`,
			`The nearest ids are ${nearest(id, record.facts.keys()).join(', ')}.`
		);
	}
	return found;
}
