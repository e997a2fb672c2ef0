/** The two conditions in a sentence. */
import { fill, plain } from '$lib/charts/fill';
import type { Describe } from '../types';
import type { RulesData } from './data';

export const describe: Describe<RulesData> = (_step, data, words) =>
	plain(fill(words.say, { ...data }));
