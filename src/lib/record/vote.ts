/** Which vote the piece tells, as `data/vote.json` has it: its day, its country, and the region that the story turns on. */
import * as v from 'valibot';
import vote from '../../../data/vote.json' with { type: 'json' };
import { RecordFault } from './fault';

export const VOTE_FILE = 'data/vote.json';

const id = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/));
const hour = v.pipe(v.number(), v.minValue(0), v.maxValue(24));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const isoDate = v.pipe(v.string(), v.isoDate());

const VoteSchema = v.strictObject({
	/** The day of the vote. */
	day: isoDate,
	/** The country's name in English, for machines. */
	country: v.pipe(v.string(), v.nonEmpty()),
	/** First and last day that the data covers, with a slash between them. */
	span: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)),
	focus: v.strictObject({
		/** The region that is gold, and the word that stands for it in the ids of figures and steps. */
		region: id,
		word: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
		/** As our own arithmetic and the build's messages call it. */
		name: v.pipe(v.string(), v.nonEmpty()),
		/** As `turnout-history.csv` names it under `lowest_region`. */
		listed: v.pipe(v.string(), v.nonEmpty()),
		/** The region that surrounds it, where there is one: the map speaks of it. */
		around: v.nullable(id)
	}),
	/** Whose years in office are counted, from the first of two posts to the end of the other; left out where the story has no such person. */
	leader: v.optional(
		v.strictObject({
			word: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
			person: v.string(),
			from: v.string(),
			until: v.string()
		})
	),
	/** Days of the counts of the dead that are shown, each larger than the one before: the first, the one that stood on the day of the vote, the last; left out where none are. */
	tolls: v.optional(v.strictObject({ first: isoDate, vote: isoDate, last: isoDate })),
	/** Id of the capital's region. */
	capital: id,
	/** Hours of the capital's clock. */
	polls: v.strictObject({ open: hour, close: hour }),
	/** Sunrise and sunset in the capital on that day, as near as the light in a picture needs. */
	sun: v.strictObject({ rise: hour, set: hour }),
	/** The hour to which each step of the scene `day` takes the clock, in their order. */
	clock: v.record(v.string(), hour),
	/** The picture of the electorate: people to a dot, and the round number below which the source report puts the votes against. */
	dots: v.strictObject({ people: count, reportedNo: count }),
	/** The map's file in `data/geo/`, without its ending, and how its conic projection is turned. */
	map: v.strictObject({
		file: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
		rotate: v.tuple([v.number(), v.number()]),
		parallels: v.tuple([v.number(), v.number()])
	})
});

export type Vote = v.InferOutput<typeof VoteSchema>;

const REMEDIES: Record<string, string> = {
	day: 'Write a day such as 2022-06-05.',
	span: 'Write two days with a slash between them.',
	'focus.word': 'Write one word in small letters.',
	'map.rotate': 'Write two numbers, degrees of longitude and latitude.',
	'map.parallels': 'Write two numbers, degrees of latitude.'
};

/**
 * @param given the parsed file
 * @throws RecordFault that names the field and how to mend it
 */
export function readVote(given: unknown): Vote {
	const read = v.safeParse(VoteSchema, given, { abortEarly: true });
	if (read.success) return read.output;
	const [issue] = read.issues;
	const field = v.getDotPath(issue) ?? 'the file';
	throw new RecordFault(
		VOTE_FILE,
		null,
		issue.expected === 'never'
			? `has the field ${field}, which nothing reads`
			: `${field} is ${JSON.stringify(issue.input) ?? 'missing'}, not what belongs there`,
		REMEDIES[field] ?? 'Write every field as data/README.md lists them.'
	);
}

export const VOTE = readVote(vote);
