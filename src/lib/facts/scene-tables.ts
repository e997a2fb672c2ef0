/** Every figure's table as open data: the scene's id is the file's name, figures are bare numbers. Runs at build only. */
import { stringify } from 'csv-stringify/sync';
import type { RecordOfVote } from '../record/types';
import { asText } from '../record/words';
import type { StoryPage } from '../story/page';
import type { OpenTable, Resource } from './open-data';

type Cell = string | number | null;

/** "Turnout, %" → "turnout": a column's name for programs. */
function slug(label: string, at: number): string {
	const name = label
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');
	return name || `column_${at + 1}`;
}

/** Names of columns, each its own. */
function names(labels: string[]): string[] {
	const slugs = labels.map(slug);
	return slugs.map((name, at) => (slugs.indexOf(name) === at ? name : `${name}_${at + 1}`));
}

/**
 * The tables of all scenes, with the descriptors that the package lists them by.
 * @param story the English page: the open data's column names are English
 */
export function sceneTables(
	story: StoryPage,
	record: RecordOfVote
): (OpenTable & { resource: Resource })[] {
	return Object.entries(story.scenes).map(([scene, { copy, table }]) => {
		const columns = names(table.columns.map(({ label }) => label));
		// A column is one of numbers where each of its figures is a fact; what was not found is blank.
		const numeric = table.columns.map((column, c) =>
			Boolean(
				column.numeric &&
				table.rows.some((row) => typeof row[c] === 'object') &&
				table.rows.every((row) => typeof row[c] === 'object' || !/\d/.test(String(row[c])))
			)
		);
		const value = (cell: (typeof table.rows)[number][number] | undefined, c: number): Cell => {
			if (cell === undefined) return null;
			if (typeof cell === 'string') return numeric[c] ? null : cell || null;
			return numeric[c] ? (record.facts.get(cell.fact)?.value ?? null) : cell.text;
		};
		const rows = table.rows.map((row) =>
			Object.fromEntries(columns.map((name, c) => [name, value(row[c], c)]))
		);
		const title = `Figure “${asText(copy.title)}”`;
		return {
			name: scene,
			title,
			description: table.caption,
			csv: stringify(rows, { header: true, columns }),
			rows,
			resource: {
				name: scene,
				path: `${scene}.csv`,
				profile: 'tabular-data-resource',
				title,
				description: `${table.caption}. ${asText(copy.unit)}`.trim(),
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
				schema: {
					fields: columns.map((name, c) => ({
						name,
						type: numeric[c] ? 'number' : 'string',
						title: table.columns[c]?.label ?? name
					})),
					missingValues: ['']
				}
			}
		};
	});
}
