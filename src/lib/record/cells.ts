/** What a cell of a table may hold, and what to tell an editor who wrote something else. */
import * as v from 'valibot';

/**
 * A message of a check: what the cell is not, and what to write. The two are parted again by {@link toldBy}.
 * @param what reads on from `turnout_pct is "4x.70", `
 * @param remedy one sentence, with its full stop
 */
function say(what: string, remedy: string): string {
	return `${what}\n${remedy}`;
}

/** Parts a message made by {@link say}. */
export function toldBy(message: string): { what: string; remedy: string } {
	const [what = '', remedy = ''] = message.split('\n');
	return { what, remedy };
}

const EMPTY = say('with nothing in it', 'Fill it in.');

/** Whether an ISO date, year-month or year is one that the calendar has. */
function inCalendar(date: string): boolean {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const made = new Date(Date.UTC(year, month - 1, day));
	return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** Free text; may be empty. */
export const text = v.string();

/** Free text that must be there. */
export const words = v.pipe(v.string(), v.nonEmpty(EMPTY));

/** A name for machines: `almaty-city`, `yes_final`. */
export const id = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+([_-][a-z0-9]+)*$/,
		say('not an id', 'Write small letters, digits, hyphens and underscores only.')
	)
);

/** The name of a published figure: an id, or ids joined by points. */
export const factId = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+([._-][a-z0-9]+)*$/,
		say('not an id', 'Write small letters, digits, hyphens, underscores and points only.')
	)
);

/** One or more ids of `data/sources.csv`. */
export const sourceIds = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9-]+(; ?[a-z0-9-]+)*$/,
		say('not a list of sources', 'Write ids of data/sources.csv with "; " between them.')
	),
	v.transform((list) => list.split(';').map((one) => one.trim()))
);

/** A percentage, 0 to 100. */
export const percent = v.pipe(
	v.string(),
	v.regex(/^-?\d+(\.\d+)?$/, say('not a number', 'Write a percentage such as 43.70.')),
	v.transform(Number),
	v.minValue(0, say('below 0', 'Write a percentage from 0 to 100.')),
	v.maxValue(100, say('above 100', 'Write a percentage from 0 to 100.'))
);

/** A number of people or things. */
export const count = v.pipe(
	v.string(),
	v.regex(/^\d+$/, say('not a whole number', 'Write digits only, such as 7985769.')),
	v.transform(Number)
);

/** A figure of any unit; an hour such as 14:00 is read as 14. */
export const figure = v.pipe(
	v.string(),
	v.regex(
		/^(\d+(\.\d+)?|\d{2}:00)$/,
		say('not a number', 'Write digits and a decimal point only, such as 7985769 or 68.05.')
	),
	v.transform((written) => Number(written.replace(/:00$/, '')))
);

/** A reporting hour, such as 14:00, as the number 14. */
export const hour = v.pipe(
	v.string(),
	v.regex(/^([01]\d|2[0-3]):00$/, say('not a full hour', 'Write an hour such as 14:00.')),
	v.transform((written) => Number(written.slice(0, 2)))
);

/** Degrees north, as text of the table and as a number to the reader. */
export const latitude = v.pipe(
	v.string(),
	v.regex(/^-?\d+(\.\d+)?$/, say('not a number', 'Write degrees north such as 43.2525.')),
	v.transform(Number),
	v.minValue(-90, say('below -90', 'Write degrees north such as 43.2525.')),
	v.maxValue(90, say('above 90', 'Write degrees north such as 43.2525.'))
);

/** Degrees east. */
export const longitude = v.pipe(
	v.string(),
	v.regex(/^-?\d+(\.\d+)?$/, say('not a number', 'Write degrees east such as 76.9115.')),
	v.transform(Number),
	v.minValue(-180, say('below -180', 'Write degrees east such as 76.9115.')),
	v.maxValue(180, say('above 180', 'Write degrees east such as 76.9115.'))
);

const DATE_REMEDY = 'Write a date such as 2022-06-05, 2022-06 or 2022.';

/** A day, a month or a year, as the source gives it: 2022-06-05, 2022-06, 2022. */
export const date = v.pipe(
	v.string(),
	v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, say('not a date', DATE_REMEDY)),
	v.check(inCalendar, say('not a date of the calendar', DATE_REMEDY))
);

/** A day. */
export const day = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, say('not a day', 'Write a day such as 2022-06-05.')),
	v.check(inCalendar, say('not a day of the calendar', 'Write a day such as 2022-06-05.'))
);

const MOMENT_REMEDY = 'Write a day such as 2022-06-07, or a moment such as 2022-06-05T14:00+06:00.';

/** A day, a month or a year, or a day with the hour and its distance from UTC. */
export const moment = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}(-\d{2}(-\d{2}(T([01]\d|2[0-3]):[0-5]\d[+-]\d{2}:\d{2})?)?)?$/,
		say('not a date', MOMENT_REMEDY)
	),
	v.check(
		(written) => inCalendar(written.slice(0, 10)),
		say('not a date of the calendar', MOMENT_REMEDY)
	)
);

/** A web address. */
export const url = v.pipe(
	v.string(),
	v.regex(
		/^https?:\/\/\S+$/,
		say('not a web address', 'Write an address that begins with https://.')
	)
);

/** One of a few words. */
export function oneOf<const Options extends readonly string[]>(options: Options) {
	return v.picklist(options, say('not a word that this column knows', `Write ${either(options)}.`));
}

/** An empty cell as null, any other as the schema has it. */
export function orNull<Out>(schema: v.GenericSchema<string, Out>) {
	// Lazy and not a union: a union's message is about its options, and hides the schema's own.
	const empty = v.pipe(
		v.string(),
		v.transform(() => null)
	);
	return v.lazy((input) => (input === '' ? empty : schema));
}

/** An empty cell as empty text, any other as the schema has it. */
export function orEmpty(schema: v.GenericSchema<string, string>) {
	return v.lazy((input) => (input === '' ? v.string() : schema));
}

function either(options: readonly string[]): string {
	return options.length < 2
		? options.join('')
		: `${options.slice(0, -1).join(', ')} or ${options[options.length - 1]}`;
}
