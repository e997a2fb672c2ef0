import { describe, expect, it } from 'vitest';
import { RecordFault } from './fault';
import { readTable } from './table';

const read = (text: string) => readTable('data/x.csv', text, ['name', 'count']);

describe('a table', () => {
	it('gives each row its line in the file, with empty lines and line ends in cells counted', () => {
		const rows = read('name,count\n\na,1\n"b\nb",2\n\n\nc,3\n');
		expect(rows).toEqual([
			{ row: 3, cells: { name: 'a', count: '1' } },
			{ row: 4, cells: { name: 'b\nb', count: '2' } },
			{ row: 8, cells: { name: 'c', count: '3' } }
		]);
	});

	it('counts Windows line ends in cells once', () => {
		expect(read('name,count\r\n"a\r\na",1\r\nb,2\r\n').map(({ row }) => row)).toEqual([2, 4]);
	});

	it('takes the columns in any order', () => {
		expect(read('count,name\n1,a\n')).toEqual([{ row: 2, cells: { name: 'a', count: '1' } }]);
	});

	it.each([
		['', 'data/x.csv: the file is empty. Begin with name,count.'],
		[
			'name,count\n',
			'data/x.csv: the file has a header and no rows. Write at least one row under the header.'
		],
		[
			'name\na\n',
			'data/x.csv, row 1: the column "count" is missing. Name the columns name, count.'
		],
		[
			'name,cuont\na,1\n',
			'data/x.csv, row 1: the column "cuont" is unknown and the column "count" is missing. Name the columns name, count.'
		],
		[
			'name,count,counts\na,1,2\n',
			'data/x.csv, row 1: the column "counts" is unknown. Take it out, or rename it: the nearest column is count.'
		],
		[
			'name,count,name\na,1,b\n',
			'data/x.csv, row 1: the column "name" stands twice. Take one of them out.'
		],
		[
			'name,count\na,1\nb\n',
			'data/x.csv, row 3: 1 field, and the header has 2. Leave an empty cell between two commas, and put a cell that holds a comma in double quotes.'
		],
		[
			'name,count\na,1\n"b,2\nc,3\n',
			'data/x.csv, row 3: a double quote is opened and never closed. Put the whole cell in double quotes, and write each quotation mark within it twice.'
		],
		[
			'name,count\na,1\nb"b",2\n',
			'data/x.csv, row 3: a double quote stands inside a cell. Put the whole cell in double quotes, and write each quotation mark within it twice.'
		]
	])('says what is wrong with %j', (text, message) => {
		expect(() => read(text)).toThrow(RecordFault);
		expect(() => read(text)).toThrow(expect.objectContaining({ message }));
	});
});
