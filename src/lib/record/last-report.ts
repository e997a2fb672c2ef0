/** Where the region of the story stood among the others at the last report of the day. */
import { fromFacts, shown, type Get } from './arithmetic';
import { FIRST_LANG } from '../i18n/languages';
import { RecordFault } from './fault';
import type { Row, Tables } from './schema';
import { TABLES } from './tables';
import type { Fact } from './types';
import { VOTE } from './vote';

/**
 * The distance to the next lowest, and the ends of the field.
 * @throws RecordFault where no other region has a report of that hour
 */
export function lastReport({ turnoutByHour }: Tables, get: Get): Fact[] {
	const { region, word, name } = VOTE.focus;
	const hour = Math.max(...turnoutByHour.map((row) => row.hour_local));
	const others = turnoutByHour
		.filter((row) => row.hour_local === hour && row.region_id !== region)
		.sort((a, b) => a.turnout_pct - b.turnout_pct);
	const [lowestRow, highestRow] = [others[0], others[others.length - 1]];
	if (!lowestRow || !highestRow) {
		throw new RecordFault(
			TABLES.turnoutByHour.file,
			null,
			`no region but ${name} has a report of ${hour}:00`,
			'Write the rows of that hour.'
		);
	}
	const own = get(`turnout.${region}.${hour}`);
	const lowest = get(`turnout.${lowestRow.region_id}.${hour}`);
	const highest = get(`turnout.${highestRow.region_id}.${hour}`);
	const nameOf = (row: Row<'turnoutByHour'>) => row[`region_name_${FIRST_LANG}`];
	return [
		fromFacts([lowest, own], {
			id: `${word}_gap_${hour}`,
			value: lowest.value - own.value,
			unit: 'percentage points',
			calculation: `${shown(lowest)} − ${shown(own)}`,
			note: `${nameOf(lowestRow)} is the lowest region but ${name}`
		}),
		fromFacts([highest], {
			id: `regions_max_${hour}`,
			value: highest.value,
			unit: highest.unit,
			calculation: `highest of the regions at ${hour}:00: ${shown(highest)}`,
			note: nameOf(highestRow)
		}),
		fromFacts([lowest], {
			id: `regions_second_lowest_${hour}`,
			value: lowest.value,
			unit: lowest.unit,
			calculation: `lowest of the regions but ${name} at ${hour}:00: ${shown(lowest)}`,
			note: nameOf(lowestRow)
		})
	];
}
