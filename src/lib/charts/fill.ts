/** Fills the slots of the copy's words with a picture's figures, which stay tied to their rows. */
import type { Segment, Words } from '$lib/record/words';

/** A figure of the record, ready to be printed. */
export type Figure = Extract<Segment, { fact: string }>;

/**
 * The words with every `{$name}` filled.
 * @param words of the copy; a missing key of the copy fails here and not in front of a reader
 * @throws Error where there are no words
 */
export function fill(words: Words | undefined, slots: Record<string, Segment> = {}): Words {
	if (!words) throw new Error('The copy lacks a label that a picture asks for.');
	return words.map((part) => {
		if (typeof part === 'string' || 'fact' in part) return part;
		if ('slot' in part) return slots[part.slot] ?? '';
		return { ...part, words: fill(part.words, slots) };
	});
}

/** Words as plain text, for an accessible name or a description. */
export function plain(words: Words): string {
	return words
		.map((part) => {
			if (typeof part === 'string') return part;
			if ('fact' in part) return part.text;
			return 'slot' in part ? '' : plain(part.words);
		})
		.join('');
}
