/** What kind of figure a fact is: who stands behind it, and how firmly. */
import type { Fact } from '../record/types';

export type Standing =
	| 'official-final'
	| 'official-preliminary'
	| 'calculated'
	| 'calculated-preliminary'
	| 'law'
	| 'reported'
	| 'poll';

const OFFICIAL = [
	'results-national',
	'results-by-region',
	'turnout-by-hour',
	'turnout-history',
	'death-toll',
	'detained'
];

/** Exit polls stand among the national results, but nobody counted votes for them. */
function isPoll(fact: Fact): boolean {
	return fact.id.startsWith('exit_poll_');
}

/** @returns how a reader should take the figure; our own arithmetic is never called official */
export function standingOf(fact: Fact): Standing {
	if (isPoll(fact)) return 'poll';
	if (fact.calculation !== undefined || fact.sourceIds.includes('own-calc')) {
		return fact.status === 'final' ? 'calculated' : 'calculated-preliminary';
	}
	if (OFFICIAL.some((table) => fact.at.startsWith(`data/record/${table}.csv`))) {
		return fact.status === 'final' ? 'official-final' : 'official-preliminary';
	}
	return fact.at.startsWith('data/record/reforms') ? 'law' : 'reported';
}
