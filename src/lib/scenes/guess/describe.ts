/** The guess in a sentence, as it is for who has not guessed. */
import { fill, plain } from '$lib/charts/fill';
import type { Describe } from '../types';
import type { GuessData } from './data';

export const describe: Describe<GuessData> = (step, data, words) =>
	plain(fill(words[step === 'guess-reveal' ? 'say-reveal' : 'say-draw'], { ...data }));
