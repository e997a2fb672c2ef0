/** What the figures must agree on: series, sums, shares, counts; the first thing that does not hold is thrown. */
import { RecordFault } from './fault';
import { faultOf } from './fault-of';
import { fact } from './facts';
import { numbersIn } from './registry';
import type { Tables } from './schema';
import { checkSums } from './sums';
import { TABLES } from './tables';
import type { Fact, RecordOfVote } from './types';
import { VOTE } from './vote';

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

/** The piece is about this: its region came last at every report of the day. */
function checkFocusLowest({ regions, hours, facts }: RecordOfVote): void {
	const { region, name } = VOTE.focus;
	const focus = regions.find(({ id }) => id === region);
	for (const hour of hours) {
		const own = focus?.turnout.find((report) => report.hour === hour);
		for (const { id, turnout } of regions) {
			const other = turnout.find((report) => report.hour === hour);
			if (!own || !other || id === region || own.pct < other.pct) continue;
			throw faultOf(
				fact({ facts }, other.factId),
				`turnout_pct is ${other.pct} at ${hour}:00, not above ${name}'s ${own.pct}`,
				`${name} is the lowest at every report: correct the figure, or rewrite the story.`
			);
		}
	}
}

function checkShares(facts: Map<string, Fact>): void {
	const { region, word } = VOTE.focus;
	const groups = [
		['yes_pct', 'no_pct', 'invalid_pct', 'both_boxes_pct'],
		[`result.${region}.yes`, `result.${region}.no`, `${word}_invalid_pct`, `${word}_both_pct`]
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
	const { region, word } = VOTE.focus;
	const twins = [
		[`${word}_turnout_final`, `result.${region}.turnout`],
		[`${word}_registered`, `result.${region}.registered`],
		['turnout_final', `history.${VOTE.day}.national`],
		[`${word}_turnout_final`, `history.${VOTE.day}.${word}`]
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

/** The list of articles against the number that is given for them. */
function checkArticles({ facts }: RecordOfVote): void {
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
}

function checkRegions({ facts, regions }: RecordOfVote): void {
	const total = fact({ facts }, 'regions_total').value;
	if (regions.length !== total) {
		throw faultOf(
			fact({ facts }, 'regions_total'),
			`regions_total is ${total}, and the map has ${regions.length} regions`,
			'Correct the figure, or the map.'
		);
	}
}

/**
 * Checks series, sums, shares and counts.
 * @throws RecordFault
 */
export function checkFigures(record: RecordOfVote, { sums }: Tables): void {
	checkSeries(record);
	checkFocusLowest(record);
	checkShares(record.facts);
	checkSums(sums, record.facts);
	checkTwins(record.facts);
	if (record.articles.length > 0) checkArticles(record);
	checkRegions(record);
}
