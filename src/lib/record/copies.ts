/** The copy of every published language, resolved against the record. */
import { LANGS } from '../i18n/languages';
import { readCopy, rowOf, type Copy } from './copy';
import { RecordFault } from './fault';
import type { Lang, RecordOfVote } from './types';

/** The keys of everything that has words, such as `scene.box.label.almaty`. */
function keysOf(tree: object, above = ''): string[] {
	return Object.entries(tree).flatMap(([key, value]) => {
		if (Array.isArray(value)) return value.length > 0 ? [above + key] : [];
		return value && typeof value === 'object' ? keysOf(value, `${above}${key}.`) : [above + key];
	});
}

/** Words that one language has and another lacks would be a hole in the other's page. */
function checkSameKeys(copies: Copy[], fileOf: (lang: Lang) => { file: string; text: string }) {
	for (const whole of copies) {
		for (const other of copies) {
			const has = new Set(keysOf(other));
			const key = keysOf(whole).find((one) => !has.has(one));
			if (key === undefined) continue;
			const { file, text } = fileOf(other.lang);
			throw new RecordFault(
				file,
				rowOf(text, key),
				`${key} has no words`,
				`Write the line, as ${fileOf(whole.lang).file} does, or take it out there.`
			);
		}
	}
}

/**
 * Reads the copy of every language.
 * @param files texts by path, such as `data/copy/en.aml`
 * @throws RecordFault where a published language has no file, its file has a fault, or it lacks words that another has
 */
export function readCopies(
	files: Record<string, string>,
	record: RecordOfVote
): Record<Lang, Copy> {
	const fileOf = (lang: Lang) => {
		const file = `data/copy/${lang}.aml`;
		return { file, text: files[file] ?? '' };
	};
	const copies = Object.fromEntries(
		LANGS.map((lang) => {
			const { file } = fileOf(lang);
			const text = files[file];
			if (text === undefined) {
				throw new RecordFault(
					file,
					1,
					'is missing',
					'Write it, or take the language out of LANGS.'
				);
			}
			return [lang, readCopy(file, text, lang, record.facts)];
		})
	) as Record<Lang, Copy>;
	checkSameKeys(Object.values(copies), fileOf);
	return copies;
}
