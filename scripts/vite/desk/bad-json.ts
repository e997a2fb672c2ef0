/** Says where a JSON file stops being one. */
import type { Fault } from './page.mjs';

/** @returns the fault, or null where the text can be read */
export function badJson(file: string, text: string): Fault | null {
	try {
		JSON.parse(text);
		return null;
	} catch (error) {
		const told = error instanceof Error ? error.message : '';
		const at = Number(/position (\d+)/.exec(told)?.[1] ?? text.length);
		const row = text.slice(0, at).split('\n').length;
		return {
			file,
			row,
			what: 'the file can’t be read from here on',
			remedy:
				'Look at this line and the one above it: a comma or a quotation mark is missing, or one is too many.',
			line: text.split('\n')[row - 1] ?? null
		};
	}
}
