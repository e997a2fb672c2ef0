/** The last picture in a sentence. */
import { fill, plain } from '$lib/charts/fill';
import type { Describe } from '../types';
import type { CodaData } from './data';

export const describe: Describe<CodaData> = (_step, data, words) =>
	plain(fill(words.say, { focus: data.focus }));
