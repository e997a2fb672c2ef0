/** The one error that a bad table or a bad copy file raises: a line that says where, what, and what to do. */

/**
 * A fault in what an editor wrote, told in one line:
 * `data/record/turnout-by-hour.csv, row 12: turnout_pct is "4x.70", not a number. Write a percentage such as 43.70.`
 */
export class RecordFault extends Error {
	/**
	 * @param file path from the project's root, such as `data/record/timeline.csv`
	 * @param row line number in the file, its header being 1; null where the fault is of the whole file
	 * @param what what is wrong, without a full stop
	 * @param remedy what to do about it: one or more sentences, with their full stops
	 */
	constructor(
		readonly file: string,
		readonly row: number | null,
		readonly what: string,
		readonly remedy: string
	) {
		const place = row === null ? file : `${file}, row ${row}`;
		super(`${place}: ${what}. ${remedy}`.replace(/\s+/g, ' '));
		this.name = 'RecordFault';
	}
}
