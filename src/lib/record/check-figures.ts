/** What the figures must agree on: series, sums, shares, counts; the first thing that does not hold is thrown. */
import { RecordFault } from './fault';
import { fact, numbersIn } from './facts';
import { TABLES } from './schema';
import type { Fact, RecordOfVote } from './types';

const ALMATY = 'almaty-city';

/** The fault of the row that a figure was read from. */
function faultOf({ at: place }: Fact, what: string, remedy: string): RecordFault {
	const [file = '', row] = place.split(':');
	return new RecordFault(file, row === undefined ? null : Number(row), what, remedy);
}

function shown(value: number): string {
	return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
}

/** Whether a percentage with two decimals is what the exact one rounds to, both ways of rounding a half allowed. */
function roundsTo(exact: number, written: number): boolean {
	return Math.abs(exact - written) <= 0.005 + 1e-9;
}

/** Every region reports at the hours of the national series, and no series falls. */
function checkSeries({ hours, nationalTurnout, regions, facts }: RecordOfVote): void {
	const get = (id: string) => fact({ facts }, id);
	for (const region of regions) {
		const given = region.turnout.map(({ hour }) => hour);
		const missing = hours.find((hour) => !given.includes(hour));
		if (missing !== undefined) {
			throw new RecordFault(
				TABLES.turnoutByHour.file,
				null,
				`the region "${region.id}" has no report of ${missing}:00`,
				`Write its row: there is one for each of ${hours.map((hour) => `${hour}:00`).join(', ')}.`
			);
		}
		const extra = region.turnout.find(({ hour }) => !hours.includes(hour));
		if (extra) {
			throw faultOf(
				get(extra.factId),
				`hour_local is ${extra.hour}:00, an hour that has no national figure`,
				`Write one of ${hours.map((hour) => `${hour}:00`).join(', ')}, or add turnout_${extra.hour} to ${TABLES.national.file}.`
			);
		}
	}
	const series = [
		{ column: 'value', reports: nationalTurnout },
		...regions.map(({ turnout }) => ({ column: 'turnout_pct', reports: turnout }))
	];
	for (const { column, reports } of series) {
		reports.forEach(({ hour, pct, factId }, index) => {
			const before = reports[index - 1];
			if (!before || before.pct <= pct) return;
			throw faultOf(
				get(factId),
				`${column} is ${pct} at ${hour}:00, below ${before.pct} at ${before.hour}:00`,
				'Turnout only rises: correct one of the two figures.'
			);
		});
	}
}

/** The piece is about this: the city came last at every report of the day. */
function checkAlmatyLowest({ regions, hours, facts }: RecordOfVote): void {
	const almaty = regions.find(({ id }) => id === ALMATY);
	for (const hour of hours) {
		const own = almaty?.turnout.find((report) => report.hour === hour);
		for (const { id, turnout } of regions) {
			const other = turnout.find((report) => report.hour === hour);
			if (!own || !other || id === ALMATY || own.pct < other.pct) continue;
			throw faultOf(
				fact({ facts }, other.factId),
				`turnout_pct is ${other.pct} at ${hour}:00, not above Almaty's ${own.pct}`,
				'Almaty is the lowest at every report: correct the figure, or rewrite the story.'
			);
		}
	}
}

/** One equation between figures: what is written, and what it must come to. */
interface Equation {
	/** Id of the figure that stands on the left. */
	id: string;
	/** The right side in words: ids and signs. */
	words: string;
	value: number;
	/** How far the two may lie apart; without it, the written one is a percentage rounded to two decimals. */
	within?: number;
}

function checkEquations(facts: Map<string, Fact>, equations: Equation[]): void {
	for (const { id, words, value, within } of equations) {
		const written = fact({ facts }, id);
		const holds =
			within === undefined
				? roundsTo(value, written.value)
				: Math.abs(value - written.value) <= within + 1e-9;
		if (holds) continue;
		throw faultOf(
			written,
			`${id} is ${shown(written.value)}, and ${words} comes to ${shown(value)}`,
			'Correct whichever of these figures is wrong.'
		);
	}
}

/** The count of the votes to the vote, and the percentages that follow from it. */
function checkCount(facts: Map<string, Fact>): void {
	const n = (id: string) => fact({ facts }, id).value;
	const share = (part: string, whole: string) => (n(part) / n(whole)) * 100;
	checkEquations(facts, [
		{
			id: 'voted_final',
			words: 'yes_final + no_final + invalid_final + both_boxes',
			value: n('yes_final') + n('no_final') + n('invalid_final') + n('both_boxes'),
			within: 0
		},
		{
			id: 'stayed_home',
			words: 'registered_final − voted_final',
			value: n('registered_final') - n('voted_final'),
			within: 0
		},
		{
			id: 'prelim_final_difference',
			words: 'voted_prelim − voted_final',
			value: n('voted_prelim') - n('voted_final'),
			within: 0
		},
		{
			id: 'almaty_voted_final_inferred',
			words: 'almaty_voted_prelim − prelim_final_difference',
			value: n('almaty_voted_prelim') - n('prelim_final_difference'),
			within: 0
		},
		{
			id: 'turnout_without_almaty',
			words: '(voted_final − almaty_voted_final_inferred) ÷ (registered_final − almaty_registered)',
			value:
				((n('voted_final') - n('almaty_voted_final_inferred')) /
					(n('registered_final') - n('almaty_registered'))) *
				100
		},
		...[
			['turnout_final', 'voted_final', 'registered_final'],
			['turnout_prelim', 'voted_prelim', 'registered_final'],
			['yes_pct', 'yes_final', 'voted_final'],
			['no_pct', 'no_final', 'voted_final'],
			['invalid_pct', 'invalid_final', 'voted_final'],
			['both_boxes_pct', 'both_boxes', 'voted_final'],
			['yes_of_registered_pct', 'yes_final', 'registered_final'],
			['no_of_registered_pct', 'no_final', 'registered_final'],
			['almaty_turnout_final', 'almaty_voted_final_inferred', 'almaty_registered'],
			// The list grew during the day: which size reproduces which report was found by trying.
			['turnout_12', 'ballots_received_12', 'registered_daytime'],
			['turnout_14', 'ballots_received_14', 'registered_daytime'],
			['turnout_16', 'ballots_received_16', 'registered_daytime'],
			['turnout_18', 'ballots_received_18', 'registered_daytime'],
			['turnout_20', 'ballots_received_20', 'registered_evening'],
			['turnout_22', 'ballots_received_22', 'registered_final']
		].map(([id = '', part = '', whole = '']) => ({
			id,
			words: `${part} ÷ ${whole}`,
			value: share(part, whole)
		}))
	]);
}

function checkShares(facts: Map<string, Fact>): void {
	const groups = [
		['yes_pct', 'no_pct', 'invalid_pct', 'both_boxes_pct'],
		['result.almaty-city.yes', 'result.almaty-city.no', 'almaty_invalid_pct', 'almaty_both_pct']
	];
	for (const ids of groups) {
		const shares = ids.map((id) => fact({ facts }, id));
		const sum = shares.reduce((total, { value }) => total + value, 0);
		const [first] = shares;
		if (!first || Math.abs(sum - 100) <= 0.02 + 1e-9) continue;
		throw faultOf(
			first,
			`${ids.join(' + ')} comes to ${sum.toFixed(2)}, not to 100 within 0.02`,
			'Correct whichever of the four shares is wrong.'
		);
	}
}

/** Figures that stand in two tables are the same in both. */
function checkTwins(facts: Map<string, Fact>): void {
	const twins = [
		['almaty_turnout_final', 'result.almaty-city.turnout'],
		['almaty_registered', 'result.almaty-city.registered'],
		['turnout_final', 'history.2022-06-05.national'],
		['almaty_turnout_final', 'history.2022-06-05.almaty']
	] as const;
	for (const [one, two] of twins) {
		const [a, b] = [fact({ facts }, one), fact({ facts }, two)];
		if (a.value === b.value) continue;
		throw faultOf(
			b,
			`${two} is ${b.value}, and ${one} in ${a.at} is ${a.value}`,
			'It is one figure: write it the same way in both tables.'
		);
	}
}

function checkCounts({ facts, regions }: RecordOfVote): void {
	const n = (id: string) => fact({ facts }, id).value;
	const total = fact({ facts }, 'articles_changed');
	const [changed, added] = numbersIn(total.note);
	const counts: [string, number | undefined, string, number][] = [
		['articles_changed is', total.value, 'rows', n('articles.total')],
		['the note counts', changed, 'changed articles', n('articles.changed')],
		['the note counts', added, 'new articles', n('articles.new')]
	];
	for (const [said, value, what, rows] of counts) {
		if (value === rows) continue;
		throw faultOf(
			total,
			`${said} ${value ?? 'none'}, and ${TABLES.articles.file} has ${rows} ${what}`,
			'Correct the figure, or the list of articles.'
		);
	}
	if (regions.length !== n('regions_total')) {
		throw faultOf(
			fact({ facts }, 'regions_total'),
			`regions_total is ${n('regions_total')}, and the map has ${regions.length} regions`,
			'Correct the figure, or the map.'
		);
	}
}

/**
 * Checks series, sums, shares and counts.
 * @throws RecordFault
 */
export function checkFigures(record: RecordOfVote): void {
	checkSeries(record);
	checkAlmatyLowest(record);
	checkShares(record.facts);
	checkCount(record.facts);
	checkTwins(record.facts);
	checkCounts(record);
}
