/** The dots in a sentence, as they stand at the step. */
import { fill, plain } from '$lib/charts/fill';
import type { Describe } from '../types';
import type { ElectorateData } from './data';

export const describe: Describe<ElectorateData> = (step, data, words) => {
	const { count, ofAll, registered, voted, homePerNo } = data;
	const key = `say-${step.replace('electorate-', '')}`;
	return plain(
		fill(words[key] ?? words['say-all'], {
			registered,
			voted,
			...count,
			yesshare: ofAll.yes,
			noshare: ofAll.no,
			homeshare: ofAll.home,
			ratio: homePerNo
		})
	);
};
