/** The offices that the picture follows, and the record's own names for the posts that make each. */

export const OFFICES = [
	'secretary',
	'presidency',
	'security',
	'party',
	'assembly',
	'consulted',
	'elbasy'
] as const;
export type Office = (typeof OFFICES)[number];

/** Posts that are not here stand in the table only: short ones, and the lifelong right to a post that has a row. */
export const POSTS: Record<string, Office> = {
	'First Secretary, Communist Party of Kazakhstan': 'secretary',
	'President of the Kazakh SSR': 'presidency',
	'President of Kazakhstan': 'presidency',
	'Chairman of the Security Council': 'security',
	'Chairman of Otan / Nur Otan': 'party',
	'Chairman of Nur Otan / Amanat': 'party',
	'Chairman of Amanat': 'party',
	'Chairman of the Assembly of People': 'assembly',
	'Right to be consulted on main policy lines': 'consulted',
	'Elbasy (Leader of the Nation), status in law': 'elbasy'
};

export const PEOPLE = {
	'Nursultan Nazarbayev': 'nazarbayev',
	'Kassym-Jomart Tokayev': 'tokayev',
	'Yerlan Koshanov': 'koshanov'
} as const;
export type Person = (typeof PEOPLE)[keyof typeof PEOPLE];
