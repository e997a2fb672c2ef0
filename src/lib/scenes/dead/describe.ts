/** The wall of marks, said for who doesn't see it. */
import { fill, plain } from '$lib/charts/fill';
import type { Describe } from '../types';
import type { DeadData } from './data';

export const describe: Describe<DeadData> = (step, data, words) =>
	plain(
		fill(words[step === 'dead-unnamed' ? 'say-unnamed' : 'say-count'], {
			first: data.first,
			firstdate: data.first.date,
			vote: data.vote,
			votedate: data.vote.date,
			voteday: data.voteDay,
			last: data.last,
			lastdate: data.last.date,
			almaty: data.almaty,
			custody: data.custody,
			later: data.later,
			more: data.more
		})
	);
