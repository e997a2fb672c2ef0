/** Reads one CSV text into rows that remember their line in the file. */
import { CsvError, parse } from 'csv-parse/sync';
import { RecordFault } from './fault';
import { nearest } from './nearest';

export interface Line {
	/** Line number in the file, the header being 1: what an editor's program shows. */
	row: number;
	/** The text of each cell by column, without surrounding blanks. */
	cells: Record<string, string>;
}

interface Parsed {
	record: string[];
	info: { lines: number };
	raw: string;
}

/** The line of the first quotation mark that has no partner; the parser itself only knows where the file ended. */
function openQuote(text: string): number {
	return text.split('\n').findIndex((line) => (line.split('"').length - 1) % 2 === 1) + 1;
}

function parseText(file: string, text: string): Parsed[] {
	try {
		return parse(text, {
			info: true,
			raw: true,
			relax_column_count: true,
			skip_empty_lines: true,
			trim: true,
			record_delimiter: '\n'
		}) as unknown as Parsed[];
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED';
		throw new RecordFault(
			file,
			unclosed ? openQuote(text) : (error as CsvError & { lines: number }).lines,
			unclosed
				? 'a double quote is opened and never closed'
				: 'a double quote stands inside a cell',
			'Put the whole cell in double quotes, and write each quotation mark within it twice.'
		);
	}
}

function checkHeader(file: string, header: string[], columns: readonly string[]): void {
	const missing = columns.find((column) => !header.includes(column));
	const unknown = header.find((column) => !columns.includes(column));
	if (missing !== undefined && unknown !== undefined) {
		throw new RecordFault(
			file,
			1,
			`the column "${unknown}" is unknown and the column "${missing}" is missing`,
			`Name the columns ${columns.join(', ')}.`
		);
	}
	if (missing !== undefined) {
		throw new RecordFault(
			file,
			1,
			`the column "${missing}" is missing`,
			`Name the columns ${columns.join(', ')}.`
		);
	}
	if (unknown !== undefined) {
		throw new RecordFault(
			file,
			1,
			`the column "${unknown}" is unknown`,
			`Take it out, or rename it: the nearest column is ${nearest(unknown, columns, 1)[0]}.`
		);
	}
	const twice = header.find((column, at) => header.indexOf(column) !== at);
	if (twice !== undefined) {
		throw new RecordFault(file, 1, `the column "${twice}" stands twice`, 'Take one of them out.');
	}
}

/**
 * Reads a table. A byte order mark, Windows line ends, empty lines and the order of the columns do not matter.
 * @param file path from the project's root, for messages
 * @param text the CSV text, comma-separated, with a header
 * @param columns the names that the header must have, all of them and no other
 * @returns the rows under the header, in the file's order; at least one, unless it `mayBeEmpty`
 * @throws RecordFault on an empty file, a loose quotation mark, a wrong header or a wrong number of fields
 */
export function readTable(
	file: string,
	text: string,
	columns: readonly string[],
	{ mayBeEmpty = false } = {}
): Line[] {
	// Line ends are made one kind first: the parser counts a Windows line end within a cell as two lines.
	const [head, ...body] = parseText(file, text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
	if (!head) {
		throw new RecordFault(file, null, 'the file is empty', `Begin with ${columns.join(',')}.`);
	}
	const header = head.record;
	checkHeader(file, header, columns);
	if (body.length === 0 && !mayBeEmpty) {
		throw new RecordFault(
			file,
			null,
			'the file has a header and no rows',
			'Write at least one row under the header.'
		);
	}
	return body.map(({ record, info, raw }) => {
		// `lines` is where the row ends; a cell may hold line ends.
		const row = info.lines - (raw.trim().split('\n').length - 1);
		if (record.length !== header.length) {
			throw new RecordFault(
				file,
				row,
				`${record.length} ${record.length === 1 ? 'field' : 'fields'}, and the header has ${header.length}`,
				'Leave an empty cell between two commas, and put a cell that holds a comma in double quotes.'
			);
		}
		return { row, cells: Object.fromEntries(header.map((name, at) => [name, record[at] ?? ''])) };
	});
}
