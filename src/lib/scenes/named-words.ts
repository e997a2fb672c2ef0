/** A label that the copy lacks is named: who writes the copy sees a key, and not where in a picture it was asked for. Runs at build only. */
import { RecordFault } from '$lib/record/fault';
import type { Lang } from '$lib/record/types';
import type { SceneWords } from './types';

/**
 * @param make what needs the scene's words
 * @returns what it makes
 * @throws RecordFault with the key where it asks for a label that isn't there, and can't do without
 */
export function withNamedWords<T>(
	scene: string,
	lang: Lang,
	words: SceneWords,
	make: (words: SceneWords) => T
): T {
	let last = '';
	const named = new Proxy(words, {
		get: (all, key, receiver) => {
			last = String(key);
			return Reflect.get(all, key, receiver);
		}
	});
	try {
		return make(named);
	} catch (error) {
		// A picture may ask whether there is a shorter form: only what then fails was needed.
		if (!(error instanceof Error) || last === '' || last in words) throw error;
		throw new RecordFault(
			`data/copy/${lang}.aml`,
			null,
			`scene.${scene}.label.${last} has no words`,
			`Write the line "label.${last}: …" under {scene.${scene}}, in every language.`
		);
	}
}
