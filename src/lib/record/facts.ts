/** Makes the published figures: each with its unit, status, sources and the row it was read from. */
import { derive } from './derive';
import { FactList } from './fact-list';
import { RecordFault } from './fault';
import { nearest } from './nearest';
import { fromRegistry } from './registry';
import type { Tables } from './schema';
import { FOCUS_PCT } from './tables';
import type { Fact, Status } from './types';
import { VOTE } from './vote';

function fromNational(facts: FactList, { national }: Tables): void {
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
function dayOf(facts: FactList, key: string): string {
	return facts.get(key)?.asOf ?? '';
}

/** Id of a region's turnout at a reporting hour: `turnout.shymkent.10`. */
export function turnoutId(region: string, hour: number): string {
	return `turnout.${region}.${twoDigits(hour)}`;
}

function twoDigits(hour: number): string {
	return String(hour).padStart(2, '0');
}

function fromTurnout(facts: FactList, { turnoutByHour }: Tables): void {
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
function fromResults(facts: FactList, { resultsByRegion }: Tables): void {
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

function fromHistory(facts: FactList, { history }: Tables): void {
	for (const row of history) {
		const given = { national: row.national_pct, [VOTE.focus.word]: row[FOCUS_PCT] };
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

function fromTolls(facts: FactList, { tolls, detained }: Tables): void {
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

/**
 * All figures by id: the tables', then those of the registry, then our calculations.
 * @throws RecordFault where an id stands twice, the registry names what is not there, or a calculation lacks a figure
 */
export function readFacts(tables: Tables): Map<string, Fact> {
	const facts = new FactList();
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
