/** The offices that the picture follows, and the record's own names for the posts that make each. */

export type Office =
	'secretary' | 'presidency' | 'security' | 'party' | 'assembly' | 'consulted' | 'elbasy';

/** Posts that are not here have no bar: one short one, and the lifelong right, which is drawn on the bar of its post. */
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

export const SOVIET_PRESIDENCY = 'President of the Kazakh SSR';
export const PRESIDENCY = 'President of Kazakhstan';
export const LIFELONG = 'Chairman for life of the Security Council (lifelong right)';

/** Labels of the copy for posts in the table. */
export const NAMES: Record<string, string> = {
	...Object.fromEntries(Object.entries(POSTS).map(([post, office]) => [post, `post-${office}`])),
	'Chairman of the Supreme Soviet, Kazakh SSR': 'post-soviet',
	[LIFELONG]: 'post-lifelong'
};

export const PEOPLE = {
	'Nursultan Nazarbayev': 'nazarbayev',
	'Kassym-Jomart Tokayev': 'tokayev',
	'Yerlan Koshanov': 'koshanov'
} as const;
export type Person = (typeof PEOPLE)[keyof typeof PEOPLE];
