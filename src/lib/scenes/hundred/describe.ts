/** The two hundreds in a sentence. */
import { fill, plain } from '$lib/charts/fill';
import type { Describe } from '../types';
import type { HundredData } from './data';

export const describe: Describe<HundredData> = (step, { almaty, country }, words) =>
	step === 'hundred-ballots'
		? plain(
				fill(words['say-ballots'], {
					yes: almaty.share.yes,
					no: almaty.share.no,
					spoiled: almaty.share.spoiled,
					home: almaty.share.home,
					cyes: country.share.yes,
					cno: country.share.no,
					cspoiled: country.share.spoiled,
					chome: country.share.home
				})
			)
		: plain(fill(words['say-came'], { almaty: almaty.came, country: country.came }));
