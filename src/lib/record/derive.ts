/** Our own arithmetic: every figure that no source gives, with the sum that makes it. */
import { formatNumber } from '../i18n/format';
import { RecordFault } from './fault';
import { TABLES, type Row, type SourcedName, type Tables } from './schema';
import { THEMES, type Fact } from './types';

/** The source that stands for this project's arithmetic. */
const OWN = 'own-calc';

const DAY = 24 * 60 * 60 * 1000;
const DAYS_A_YEAR = 365.25;

/** As it stands in a sum: a percentage with its two decimals, a number of people with its commas. */
function shown({ value, unit }: Fact): string {
	return formatNumber(value, 'en', unit.startsWith('percent') ? 'd2' : undefined);
}

function unique(list: string[]): string[] {
	return [...new Set(list)];
}

interface Sum {
	id: string;
	value: number;
	unit: string;
	calculation: string;
	note?: string;
}

/** A figure made from figures. It is as old, and as preliminary, as the weakest of them; two decimals are kept. */
function fromFacts(inputs: Fact[], { value, note = '', ...sum }: Sum): Fact {
	return {
		...sum,
		value: Number(value.toFixed(2)),
		note,
		status: inputs.some(({ status }) => status === 'preliminary') ? 'preliminary' : 'final',
		asOf: inputs.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), ''),
		sourceIds: unique([...inputs.flatMap(({ sourceIds }) => sourceIds), OWN]),
		at: unique(inputs.map(({ at }) => at)).join('; ')
	};
}

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

function counts(tables: Tables): Fact[] {
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
		counted(tables, 'history', { id: 'votes.total', unit: 'national votes' }),
		counted(tables, 'history', {
			id: 'votes.almaty_lowest',
			unit: 'national votes',
			which: 'in which Almaty city is the lowest region',
			only: (row) => row.lowest_region === 'Almaty city'
		}),
		counted(tables, 'reforms', {
			id: 'reforms.documented',
			unit: 'changes',
			which: 'that are not outside the amendments',
			only: ({ theme }) => theme !== 'outside'
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
		counted(tables, 'protestCities', { id: 'protest_cities.total', unit: 'cities' })
	];
}

type Get = (id: string) => Fact;

function national(get: Get): Fact[] {
	const [home, registered, no] = [get('stayed_home'), get('registered_final'), get('no_final')];
	const shares = [get('yes_pct'), get('no_pct'), get('invalid_pct')];
	const [latest, june] = [get('death.2022-08-16'), get('death.2022-06')];
	const [before, added] = [get('articles_total_before'), get('articles.new')];
	return [
		fromFacts([before, added], {
			id: 'articles.squares',
			value: before.value + added.value,
			unit: 'articles',
			calculation: `${shown(before)} + ${shown(added)}`,
			note: 'the articles before the vote and the new ones'
		}),
		fromFacts([home, registered], {
			id: 'stayed_home_pct',
			value: (home.value / registered.value) * 100,
			unit: 'percent of registered',
			calculation: `${shown(home)} ÷ ${shown(registered)} × 100`
		}),
		fromFacts([home, no], {
			id: 'home_per_no',
			value: home.value / no.value,
			unit: 'people who did not take part for each no vote',
			calculation: `${shown(home)} ÷ ${shown(no)}`
		}),
		fromFacts(shares, {
			id: 'yes_no_invalid_sum_pct',
			value: shares.reduce((sum, { value }) => sum + value, 0),
			unit: 'percent of those who voted',
			calculation: shares.map(shown).join(' + '),
			note: 'ballots with both boxes marked are left out'
		}),
		fromFacts([latest, june], {
			id: 'dead_after_vote',
			value: latest.value - june.value,
			unit: 'people',
			calculation: `${shown(latest)} − ${shown(june)}`,
			note: 'added to the official toll after the vote'
		})
	];
}

/** Where Almaty stood among the regions at the last report of the day. */
function lastReport({ turnoutByHour }: Tables, get: Get): Fact[] {
	const others = turnoutByHour
		.filter((row) => row.hour_local === 22 && row.region_id !== 'almaty-city')
		.sort((a, b) => a.turnout_pct - b.turnout_pct);
	const [lowestRow, highestRow] = [others[0], others[others.length - 1]];
	if (!lowestRow || !highestRow) {
		throw new RecordFault(
			TABLES.turnoutByHour.file,
			null,
			'no region but Almaty has a report of 22:00',
			'Write the rows of that hour.'
		);
	}
	const almaty = get('turnout.almaty-city.22');
	const lowest = get(`turnout.${lowestRow.region_id}.22`);
	const highest = get(`turnout.${highestRow.region_id}.22`);
	return [
		fromFacts([lowest, almaty], {
			id: 'almaty_gap_22',
			value: lowest.value - almaty.value,
			unit: 'percentage points',
			calculation: `${shown(lowest)} − ${shown(almaty)}`,
			note: `${lowestRow.region_name_en} is the lowest region but Almaty`
		}),
		fromFacts([highest], {
			id: 'regions_max_22',
			value: highest.value,
			unit: highest.unit,
			calculation: `highest of the regions at 22:00: ${shown(highest)}`,
			note: highestRow.region_name_en
		}),
		fromFacts([lowest], {
			id: 'regions_second_lowest_22',
			value: lowest.value,
			unit: lowest.unit,
			calculation: `lowest of the regions but Almaty at 22:00: ${shown(lowest)}`,
			note: lowestRow.region_name_en
		})
	];
}

interface Shares {
	turnout: Fact;
	yes: Fact;
	no: Fact;
	invalid: Fact;
	both: Fact;
}

/** What a hundred citizens on the lists did; invalid ballots and ballots with both boxes marked are one kind, spoiled. */
function hundred(where: string, { turnout, yes, no, invalid, both }: Shares): Fact[] {
	const unit = 'of a hundred on the lists';
	const part = (what: string, shares: Fact[]) => {
		const sum = shares.reduce((total, { value }) => total + value, 0);
		const terms = shares.map(shown).join(' + ');
		return fromFacts([...shares, turnout], {
			id: `hundred.${where}.${what}`,
			value: (sum * turnout.value) / 100,
			unit,
			calculation: `${shares.length > 1 ? `(${terms})` : terms} × ${shown(turnout)} ÷ 100`
		});
	};
	return [
		part('yes', [yes]),
		part('no', [no]),
		part('spoiled', [invalid, both]),
		fromFacts([turnout], {
			id: `hundred.${where}.home`,
			value: 100 - turnout.value,
			unit,
			calculation: `100 − ${shown(turnout)}`
		})
	];
}

function postOf({ posts }: Tables, post: string): Row<'posts'> {
	const found = posts.find((row) => row.person === 'Nursultan Nazarbayev' && row.post === post);
	if (!found) {
		throw new RecordFault(
			TABLES.posts.file,
			null,
			`Nursultan Nazarbayev has no row for the post "${post}"`,
			'Put it back: his years as president are counted from it.'
		);
	}
	return found;
}

/** From becoming president of the Soviet republic to leaving the presidency. */
function presidency(tables: Tables): Fact {
	const first = postOf(tables, 'President of the Kazakh SSR');
	const last = postOf(tables, 'President of Kazakhstan');
	const to = last.to ?? '';
	const days = (Date.parse(to) - Date.parse(first.from)) / DAY;
	const { file } = TABLES.posts;
	return {
		id: 'nazarbayev_years',
		value: Number((days / DAYS_A_YEAR).toFixed(2)),
		unit: 'years',
		status: 'final',
		asOf: to,
		sourceIds: unique([...first.source_id, ...last.source_id, OWN]),
		note: '',
		at: `${file}:${first.origin.row}; ${file}:${last.origin.row}`,
		calculation: `${first.from} to ${to}: ${formatNumber(days, 'en')} days ÷ ${DAYS_A_YEAR}`
	};
}

/**
 * Every calculated figure. The values keep two decimals.
 * @param get a figure of the tables by id; throws where there is none
 * @throws RecordFault where a row or figure that a calculation rests on is gone
 */
export function derive(tables: Tables, get: Get): Fact[] {
	const counting = counts(tables);
	const any: Get = (id) => counting.find((fact) => fact.id === id) ?? get(id);
	return [
		...counting,
		...national(any),
		...lastReport(tables, any),
		...hundred('almaty', {
			turnout: any('almaty_turnout_final'),
			yes: any('result.almaty-city.yes'),
			no: any('result.almaty-city.no'),
			invalid: any('almaty_invalid_pct'),
			both: any('almaty_both_pct')
		}),
		...hundred('country', {
			turnout: any('turnout_final'),
			yes: any('yes_pct'),
			no: any('no_pct'),
			invalid: any('invalid_pct'),
			both: any('both_boxes_pct')
		}),
		presidency(tables)
	];
}
