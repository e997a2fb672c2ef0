/** The two hundreds in a sentence. */
import { fill, plain } from '$lib/charts/fill';
import type { Describe } from '../types';
import type { HundredData } from './data';

export const describe: Describe<HundredData> = (step, { focus, country }, words) =>
	step === 'hundred-ballots'
		? plain(
				fill(words['say-ballots'], {
					yes: focus.share.yes,
					no: focus.share.no,
					spoiled: focus.share.spoiled,
					home: focus.share.home,
					cyes: country.share.yes,
					cno: country.share.no,
					cspoiled: country.share.spoiled,
					chome: country.share.home
				})
			)
		: plain(fill(words['say-came'], { focus: focus.came, country: country.came }));
