/** The opening's picture in a sentence. */
import { fill, plain } from '$lib/charts/fill';
import type { Describe } from '../types';
import type { BoxData } from './data';

export const describe: Describe<BoxData> = (step, data, words) => {
	const night = step === 'box-night';
	const { focus, country } = night ? data.night : data.morning;
	return plain(fill(words[night ? 'say-night' : 'say-morning'], { focus, country }));
};
