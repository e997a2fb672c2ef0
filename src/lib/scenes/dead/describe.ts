/** The field of marks, said for who doesn't see it. */
import { fill, plain } from '$lib/charts/fill';
import type { Describe } from '../types';
import type { DeadData } from './data';

export const describe: Describe<DeadData> = (step, data, words) =>
	plain(
		fill(words[step === 'dead-unnamed' ? 'say-unnamed' : 'say-count'], {
			first: data.first,
			vote: data.vote,
			last: data.last,
			almaty: data.almaty,
			custody: data.custody
		})
	);
