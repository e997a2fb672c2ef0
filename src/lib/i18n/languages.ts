/** The languages of the piece, in the order of the switch. */
import languages from '../../../data/languages.json' with { type: 'json' };
import type { Lang } from '../record/types';

/** Published languages, as `data/languages.json` has them: each has its copy in `data/copy/LANG.aml`. */
export const LANGS = languages as readonly Lang[];

/** The first of them: where no language is asked for, and for what is published in one alone, such as the open data. */
export const FIRST_LANG = LANGS[0] as Lang;

/** Each language by its own name. */
export const LANGUAGE_NAMES: Record<Lang, string> = {
	en: 'English',
	ru: 'Русский',
	kk: 'Қазақша'
};

/** Each language as a short sign, as in the head of Kazakhstan's own sites. */
export const LANGUAGE_SIGNS: Record<Lang, string> = { en: 'ENG', ru: 'РУС', kk: 'ҚАЗ' };

export function isLang(value: string): value is Lang {
	return (LANGS as readonly string[]).includes(value);
}
