/** The languages of the piece, in the order of the switch. */
import type { Lang } from '../record/types';

/** Published languages: each has its copy in `data/copy/LANG.aml`. */
export const LANGS: readonly Lang[] = ['en', 'ru', 'kk'];

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
