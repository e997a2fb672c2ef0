/** Nouns beside numbers. */
import type { Lang } from '../record/types';

/** The forms that each language has, in the order in which the copy gives them. Kazakh nouns don't change after a number. */
export const PLURALS: Record<Lang, readonly Intl.LDMLPluralRule[]> = {
	en: ['one', 'other'],
	ru: ['one', 'few', 'many'],
	kk: ['other']
};

/**
 * The form of a noun that a number takes.
 * @param number the number as it is written: decimals decide too ("68,05 процента")
 * @param forms in the order of {@link PLURALS}
 * @returns undefined where the number of forms is not the language's
 */
export function counted(number: string, lang: Lang, forms: readonly string[]): string | undefined {
	const kinds = PLURALS[lang];
	if (forms.length !== kinds.length) return undefined;
	if (kinds.length === 1) return forms[0];
	const digits = number.replace(/[^\d.,]/g, '');
	const decimals = lang === 'en' ? /\.(\d+)$/.exec(digits)?.[1] : /,(\d+)$/.exec(digits)?.[1];
	const value = Number(lang === 'en' ? digits.replaceAll(',', '') : digits.replace(',', '.'));
	const rules = new Intl.PluralRules(lang, {
		minimumFractionDigits: decimals?.length ?? 0,
		maximumFractionDigits: decimals?.length ?? 0
	});
	const rule = rules.select(value);
	const at = kinds.indexOf(rule);
	// Russian decimals ("other") take the form of "few": the genitive singular.
	return forms[at >= 0 ? at : kinds.indexOf('few')] ?? forms[0];
}
