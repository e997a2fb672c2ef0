/** The figures as they are gathered: by id, none twice. */
import { at, faultIn, type Row } from './schema';
import type { Fact } from './types';

/** A collection of figures in which no id stands twice. */
export class FactList extends Map<string, Fact> {
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
