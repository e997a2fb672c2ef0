/** Finds the names that a misspelt one may have meant. */

/** How many letters must be put in, taken out or changed to turn one word into the other. */
function distance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i += 1) {
		const line = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			line.push(Math.min(change, (above[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1));
		}
		above = line;
	}
	return above[b.length] ?? 0;
}

/**
 * The known names nearest to a word, nearest first; equally near ones in the order given.
 * @param count how many to give at most
 */
export function nearest(word: string, known: Iterable<string>, count = 3): string[] {
	return [...known]
		.map((name) => ({ name, far: distance(word, name) }))
		.sort((a, b) => a.far - b.far)
		.slice(0, count)
		.map(({ name }) => name);
}
