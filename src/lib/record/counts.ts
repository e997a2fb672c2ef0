/** Figures that are a number of rows: how many articles, votes, claims, sources the record has. */
import { OWN, unique } from './arithmetic';
import type { Row, SourcedName, Tables } from './schema';
import { TABLES } from './tables';
import { THEMES, type Fact } from './types';
import { VOTE } from './vote';

type Countable = SourcedName | 'sources';

interface Count<Name extends Countable> {
	id: string;
	unit: string;
	/** What the counted rows have in common, in words; none: all rows are counted. */
	which?: string;
	only?: (row: Row<Name>) => boolean;
}

/** A figure that is a number of rows. */
function counted<Name extends Countable>(
	tables: Tables,
	name: Name,
	{ id, unit, which = '', only = () => true }: Count<Name>
): Fact {
	const { file } = TABLES[name];
	const rows = (tables[name] as Row<Name>[]).filter(only);
	const sources = rows.flatMap((row) => (isSourced(row) ? row.source_id : []));
	return {
		id,
		value: rows.length,
		unit,
		status: 'final',
		asOf: '',
		sourceIds: unique([...sources, OWN]),
		note: '',
		at: file,
		calculation: `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} of ${file}${which && ` ${which}`}`
	};
}

function isSourced(row: object): row is { source_id: string[] } {
	return 'source_id' in row && Array.isArray(row.source_id);
}

/** The articles that the vote changed, where the story tells of them. */
function articles(tables: Tables): Fact[] {
	return [
		counted(tables, 'articles', { id: 'articles.total', unit: 'articles' }),
		counted(tables, 'articles', {
			id: 'articles.changed',
			unit: 'articles',
			which: 'with the status changed',
			only: ({ status }) => status === 'changed'
		}),
		counted(tables, 'articles', {
			id: 'articles.new',
			unit: 'articles',
			which: 'with the status new',
			only: ({ status }) => status === 'new'
		}),
		...THEMES.map((theme) =>
			counted(tables, 'articles', {
				id: `articles.theme.${theme}`,
				unit: 'articles',
				which: `with the theme ${theme}`,
				only: (row) => row.theme === theme
			})
		),
		counted(tables, 'reforms', {
			id: 'reforms.documented',
			unit: 'changes',
			which: 'that are not outside the amendments',
			only: ({ theme }) => theme !== 'outside'
		})
	];
}

/** Every figure that is a number of rows. */
export function counts(tables: Tables): Fact[] {
	const { word, listed } = VOTE.focus;
	return [
		...(tables.articles.length > 0 ? articles(tables) : []),
		counted(tables, 'history', { id: 'votes.total', unit: 'national votes' }),
		counted(tables, 'history', {
			id: `votes.${word}_lowest`,
			unit: 'national votes',
			which: `in which ${listed} is the lowest region`,
			only: (row) => row.lowest_region === listed
		}),
		counted(tables, 'claims', { id: 'claims.total', unit: 'claims' }),
		...(['inconsistent', 'consistent', 'unverified'] as const).map((check) =>
			counted(tables, 'claims', {
				id: `claims.${check}`,
				unit: 'claims',
				which: `with the check ${check}`,
				only: (row) => row.check === check
			})
		),
		counted(tables, 'sources', { id: 'sources.total', unit: 'sources' }),
		...(tables.protestCities.length > 0
			? [counted(tables, 'protestCities', { id: 'protest_cities.total', unit: 'cities' })]
			: [])
	];
}
