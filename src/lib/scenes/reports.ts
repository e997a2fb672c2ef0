/** Reports of the day by their place in the record: the first, the last. Runs at build only. */
import type { RecordOfVote, Region } from '$lib/record/types';

/** The region that the story turns on. @throws Error where the tables don't have it */
export function focusOf({ regions, vote }: RecordOfVote): Region {
	const found = regions.find(({ id }) => id === vote.focus.region);
	if (!found) throw new Error(`the record has no rows for "${vote.focus.region}"`);
	return found;
}

/** Ids of the figures of the day's first report. */
export function firstReport(record: RecordOfVote): { focus: string; country: string } {
	return {
		focus: focusOf(record).turnout[0]?.factId ?? '',
		country: record.nationalTurnout[0]?.factId ?? ''
	};
}

/** Id of the figure that says how far the focus region lay below the next lowest at the last report. */
export const gapId = ({ vote, hours }: RecordOfVote): string =>
	`${vote.focus.word}_gap_${hours.at(-1)}`;
