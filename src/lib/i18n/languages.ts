/** The languages of the piece, in the order of the switch. */
import languages from '../../../data/languages.json' with { type: 'json' };
import type { Lang } from '../record/types';

/** Published languages, as `data/languages.json` has them: each has its copy in `data/copy/LANG.aml`. */
export const LANGS = Object.keys(languages) as readonly Lang[];

/** The first of them: where no language is asked for, and for what is published in one alone, such as the open data. */
export const FIRST_LANG = LANGS[0] as Lang;

const each = (what: 'name' | 'sign') =>
	Object.fromEntries(
		Object.entries(languages).map(([lang, shown]) => [lang, shown[what]])
	) as Record<Lang, string>;

/** Each language by its own name. */
export const LANGUAGE_NAMES = each('name');

/** Each language as a short sign for the switch. */
export const LANGUAGE_SIGNS = each('sign');

export function isLang(value: string): value is Lang {
	return (LANGS as readonly string[]).includes(value);
}
