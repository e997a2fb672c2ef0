/** Chooses a reader's language. */
import type { Lang } from '../record/types';

/**
 * The first of the reader's languages that is published; the first published where none is.
 * @param wanted BCP 47 tags in order of preference, such as `navigator.languages`
 */
export function pickLanguage(wanted: readonly string[], published: readonly Lang[]): Lang {
	for (const tag of wanted) {
		const primary = tag.toLowerCase().split(/[-_]/)[0];
		const found = published.find((lang) => lang === primary);
		if (found) return found;
	}
	return published[0] as Lang;
}
