/** The regions' picture in a sentence. */
import { fill, plain } from '$lib/charts/fill';
import type { Describe } from '../types';
import type { RegionsData } from './data';

export const describe: Describe<RegionsData> = (step, { regions, gap, spoken }, words) => {
	const named = (at: number) => regions.at(at)?.name ?? '';
	const pct = (at: number) => regions.at(at)?.turnout ?? '';
	const key = step === spoken.focusStep ? 'say-focus' : step.replace('regions-', 'say-');
	return plain(
		fill(words[key] ?? words['say-all'], {
			count: String(regions.length),
			first: named(0),
			firstpct: pct(0),
			second: named(1),
			secondpct: pct(1),
			next: named(-2),
			nextpct: pct(-2),
			last: named(-1),
			lastpct: pct(-1),
			gap
		})
	);
};
