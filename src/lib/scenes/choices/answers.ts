/** The four answers, and who stands at each. */

export const ANSWERS = ['yes', 'no', 'spoil', 'home'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Who stands where; their names and reasons are in the copy, by these keys. An answer can have nobody. */
export const PEOPLE: Record<Answer, readonly string[]> = {
	yes: ['bozumbayeva', 'mauletbai'],
	no: ['nobody'],
	spoil: ['three-253', 'imanbai'],
	home: []
};

/** Whose answer isn't reported: they stand at none, whatever reasons they gave. */
export const BETWEEN = ['woman-254', 'abishev', 'alzhanov'] as const;

/** The answer that a step speaks of. */
export const FORWARD: Record<string, Answer> = {
	'choices-yes': 'yes',
	'choices-spoil': 'spoil',
	'choices-home': 'home',
	'choices-silence': 'home'
};
/** Whom of those in between a step speaks of. */
export const SPOKEN: Record<string, readonly string[]> = {
	'choices-yes': ['woman-254'],
	'choices-home': ['abishev', 'alzhanov']
};
