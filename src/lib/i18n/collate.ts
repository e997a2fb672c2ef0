/** The alphabetical order of names in each language. Our own few lines: a build's or a browser's locale data may lack Kazakh, and a list must have one order everywhere. */
import type { Lang } from '../record/types';

/** Letters in their order, small; both of a pair where one counts as the other. */
const ALPHABETS: Record<Lang, string> = {
	en: 'abcdefghijklmnopqrstuvwxyz',
	ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
	kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
};

const RANKS = Object.fromEntries(
	Object.entries(ALPHABETS).map(([lang, letters]) => [
		lang,
		new Map([...letters].map((letter, at) => [letter, at]))
	])
) as Record<Lang, Map<string, number>>;

/** A blank and a hyphen part words and come before every letter; a letter of another alphabet comes after all of one's own, by its code. */
function rankOf(letter: string, lang: Lang): number {
	if (/[\s-]/.test(letter)) return -1;
	return RANKS[lang].get(letter) ?? 1000 + (letter.codePointAt(0) ?? 0);
}

/** A comparison for `sort`: by the language's alphabet, capitals like small letters, a shorter name before one that begins with it. */
export function collator(lang: Lang): (a: string, b: string) => number {
	const ranks = (name: string) => [...name.toLowerCase()].map((letter) => rankOf(letter, lang));
	return (a, b) => {
		const [one, other] = [ranks(a), ranks(b)];
		const at = one.findIndex((rank, index) => rank !== other[index]);
		if (at < 0) return one.length - other.length;
		return (one[at] ?? 0) - (other[at] ?? -Infinity);
	};
}
