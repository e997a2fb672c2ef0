/** Text in segments: plain, a figure of the record, words that wear a mark's colour, or a slot that a picture fills. */

/** Roles of colour that words may wear; the meaning of each is in `src/lib/styles/roles.css`. */
export const ROLES = {
	focus: 'gold',
	came: 'sky',
	yes: 'yes',
	no: 'no',
	invalid: 'invalid',
	both: 'both',
	home: 'home',
	death: 'death'
} as const;
export type Role = keyof typeof ROLES;

export type Segment =
	| string
	| { fact: string; value: number; text: string }
	| { role: Role; words: Words }
	| { slot: string };
export type Words = Segment[];

/**
 * The words as plain text, slots filled.
 * @param slots text for each `{$name}` of the copy; a slot without text is left empty
 */
export function asText(words: Words, slots: Record<string, string> = {}): string {
	return words
		.map((part) => {
			if (typeof part === 'string') return part;
			if ('fact' in part) return part.text;
			if ('slot' in part) return slots[part.slot] ?? '';
			return asText(part.words, slots);
		})
		.join('');
}
