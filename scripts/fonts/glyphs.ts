// Which characters a language's fonts must hold: its alphabet, figures, punctuation, and all that its copy uses.
import { createRequire } from 'node:module';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { LANGUAGE_SIGNS } from '../../src/lib/i18n/languages';
import type { Lang } from '../../src/lib/record/types';

// The package has no types.
const archieml = createRequire(import.meta.url)('archieml') as { load(text: string): unknown };

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const KAZAKH = 'әғқңөұүһі';

const both = (letters: string) => letters + letters.toUpperCase();

/** A language's own letters, in both cases. */
export const ALPHABET: Record<Lang, string> = {
	en: both(LATIN),
	ru: both(RUSSIAN),
	kk: both(RUSSIAN + KAZAKH)
};

/** Figures, punctuation and signs that labels may use without standing in the copy; all kinds of space. */
export const COMMON =
	'0123456789' + ' \u00a0\u2009\u202f' + '.,:;!?/()\'"-–—…' + '«»“”‘’' + '→←↑↓' + '%°÷×−+·';

/** The script's letters that any page may quote (names of sources), whatever the page's language. */
const EVERY_LETTER = both(LATIN + RUSSIAN + KAZAKH) + '@#&*+=_<>[]|№₸§©•';

/** The kinds of file that stand under every figure, in Latin in every language. */
const FILE_KINDS = 'CSV JSON PNG SVG';

/** The other script's letters: a Kazakh page's Latin, an English page's Cyrillic. */
const FOREIGN: Record<Lang, RegExp> = {
	en: /\p{Script=Cyrillic}/u,
	ru: /\p{Script=Latin}/u,
	kk: /\p{Script=Latin}/u
};

/** `main`, `names` and `rest` have no character in common; a browser fetches a set's font when the page shows one of its characters. */
export type Glyphs = {
	/** The language's letters, signs and figures: on every page. */
	main: string;
	/**
	 * Letters of the other script that every story shows in its plain sans: names in the credits, the other languages in
	 * the switch. They go with that face's main file, which costs less than one more request.
	 */
	small: string;
	/** Letters of the other script that stand in the copy: a few names. Often empty. */
	names: string;
	/** Every other letter that a page may quote, such as the titles of sources. */
	rest: string;
	/** A text in the proportions of the language, to average widths over. */
	sample: string;
};

/**
 * The characters of one language.
 * @param root the repository: data/copy/LANG.aml (or en.aml) and every `_LANG` column of data/record/*.csv are read
 */
export function glyphsOf(lang: Lang, root: string): Glyphs {
	const text = copyOf(lang, root) + namesOf(lang, root);
	const ours = [...(ALPHABET[lang] + COMMON + text)];
	const main = sorted(ours.filter((char) => !FOREIGN[lang].test(char)).join(''));
	const names = sorted(ours.filter((char) => FOREIGN[lang].test(char)).join(''));
	const kept = new Set(main + names);
	const small = [...smallPrint(lang, root)].filter((char) => FOREIGN[lang].test(char));
	return {
		main,
		small: sorted(small.join('')),
		names,
		rest: sorted([...EVERY_LETTER].filter((char) => !kept.has(char)).join('')),
		sample: text.length > 500 ? sorted(text, true) : ALPHABET[lang] + ' '.repeat(12)
	};
}

/** Without copy yet, the language is cut to its alphabet; no other language's words stand in for it. */
function copyOf(lang: Lang, root: string): string {
	const file = join(root, 'data/copy', `${lang}.aml`);
	return existsSync(file) ? printed(archieml.load(readFileSync(file, 'utf8'))) : '';
}

/** What the story sets in its plain sans: the switch, the kinds of file, and each scene's unit, source, note and labels. */
function smallPrint(lang: Lang, root: string): string {
	const signs = Object.values(LANGUAGE_SIGNS).join('') + FILE_KINDS;
	const file = join(root, 'data/copy', `${lang}.aml`);
	if (!existsSync(file)) return signs;
	const { scene } = archieml.load(readFileSync(file, 'utf8')) as { scene?: unknown };
	return signs + printed(scene);
}

/** The words that a reader sees: values without keys, `{tokens}` and `<roles>`, which are Latin in every language. */
export function printed(value: unknown): string {
	if (typeof value === 'string') return value.replace(/\{[^}]*\}|<[^>]*>/g, ' ');
	if (value && typeof value === 'object') return Object.values(value).map(printed).join(' ');
	return '';
}

function namesOf(lang: Lang, root: string): string {
	const dir = join(root, 'data/record');
	if (!existsSync(dir)) return '';
	const names: string[] = [];
	for (const file of readdirSync(dir).filter((name) => name.endsWith('.csv'))) {
		const rows = parse<Record<string, string>>(readFileSync(join(dir, file), 'utf8'), {
			columns: true,
			bom: true,
			relax_column_count: true
		});
		for (const row of rows)
			for (const [column, value] of Object.entries(row))
				if (column.endsWith(`_${lang}`)) names.push(value);
	}
	return names.join(' ');
}

/** Sorted by code point, so that the same words in another order give the same font; once each unless `repeat`. */
function sorted(text: string, repeat = false): string {
	const chars = [...text.normalize('NFC')].filter((char) => char >= ' ');
	return (repeat ? chars : [...new Set(chars)])
		.sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!)
		.join('');
}
