/** The log of corrections: what stood in a published figure, what stands there now, and why; held against the record. */
import { LANGS } from '../i18n/languages';
import { nearest } from './nearest';
import { faultIn, type Row, type Tables } from './schema';
import type { Correction, Fact, Lang } from './types';

/**
 * @returns the corrections, the latest first
 * @throws RecordFault for a figure that the record doesn't have, and where the record doesn't say what the log says it does
 */
export function readCorrections(
	{ corrections }: Tables,
	facts: ReadonlyMap<string, Fact>
): Correction[] {
	const latestFirst = corrections.toSorted(
		(a, b) => b.date.localeCompare(a.date) || b.origin.row - a.origin.row
	);
	return latestFirst.map((row, at) => {
		const isLatest = !latestFirst.slice(0, at).some(({ fact_id }) => fact_id === row.fact_id);
		const why = LANGS.map((lang) => [lang, row[`why_${lang}`]]);
		return {
			date: row.date,
			figure: figureOf(row, isLatest, facts),
			why: Object.fromEntries(why) as Record<Lang, string>
		};
	});
}

/** @param isLatest true for the row that tells what the figure is today */
function figureOf(
	row: Row<'corrections'>,
	isLatest: boolean,
	facts: ReadonlyMap<string, Fact>
): Correction['figure'] {
	const { fact_id: factId, was, is } = row;
	if (factId === '') return null;
	const now = facts.get(factId);
	if (!now) {
		throw faultIn(
			row,
			`fact_id is "${factId}", which the record doesn't have`,
			`Write an id of \`npm run facts\`; the nearest is ${nearest(factId, facts.keys(), 1)[0]}.`
		);
	}
	if (was === null || is === null || was === is) {
		throw faultIn(
			row,
			`${factId} needs what it was and what it is now`,
			'Write two different numbers.'
		);
	}
	if (isLatest && is !== now.value) {
		throw faultIn(
			row,
			`${factId} is ${is} by this log, and ${now.value} by the record`,
			`Correct ${now.at}, or this row.`
		);
	}
	return { factId, was, is };
}
