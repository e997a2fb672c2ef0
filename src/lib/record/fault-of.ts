/** A fault that is laid to the row a figure was read from. */
import { RecordFault } from './fault';
import type { Fact } from './types';

/** @returns the fault, for the caller to throw */
export function faultOf({ at: place }: Fact, what: string, remedy: string): RecordFault {
	const [file = '', row] = place.split(':');
	return new RecordFault(file, row === undefined ? null : Number(row), what, remedy);
}
