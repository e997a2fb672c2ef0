/** Checks the list of the published languages, `data/languages.json`. */
import * as v from 'valibot';
import { PLURALS } from '../i18n/plural';
import { RecordFault } from './fault';

const FILE = 'data/languages.json';

const LanguagesSchema = v.pipe(
	v.record(
		v.string(),
		v.strictObject({
			name: v.pipe(v.string(), v.nonEmpty()),
			sign: v.pipe(v.string(), v.nonEmpty())
		})
	),
	v.check((given) => Object.keys(given).length > 0)
);

/**
 * @param given the parsed file
 * @throws RecordFault where there is no language, one lacks its name or sign, or the code can't write it
 */
export function checkLanguages(given: unknown): void {
	const read = v.safeParse(LanguagesSchema, given, { abortEarly: true });
	if (!read.success) {
		const place = v.getDotPath(read.issues[0]) ?? 'the file';
		throw new RecordFault(
			FILE,
			null,
			`${place} is not what belongs there`,
			'Write each language as "en": { "name": "English", "sign": "ENG" }.'
		);
	}
	const strange = Object.keys(read.output).find((lang) => !(lang in PLURALS));
	if (strange === undefined) return;
	throw new RecordFault(
		FILE,
		null,
		`"${strange}" is a language that the code can't write`,
		'Write its numbers, dates, plurals and alphabet in src/lib/i18n first.'
	);
}
