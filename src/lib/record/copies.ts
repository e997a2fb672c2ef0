/** The copy of every published language, resolved against the record. */
import { LANGS } from '../i18n/languages';
import { readCopy, type Copy } from './copy';
import { RecordFault } from './fault';
import type { Lang, RecordOfVote } from './types';

/**
 * Reads the copy of every language.
 * @param files texts by path, such as `data/copy/en.aml`
 * @throws RecordFault where a published language has no file, or its file has a fault
 */
export function readCopies(
	files: Record<string, string>,
	record: RecordOfVote
): Record<Lang, Copy> {
	return Object.fromEntries(
		LANGS.map((lang) => {
			const file = `data/copy/${lang}.aml`;
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
}
