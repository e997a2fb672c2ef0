/** The posts in a sentence, as the step has them. */
import { fill, plain } from '$lib/charts/fill';
import { asText } from '$lib/record/words';
import type { Describe } from '../types';
import type { PowerData } from './data';

export const describe: Describe<PowerData> = (step, data, words) => {
	const name = (key: string) => plain(fill(words[key]));
	const say = (key: string, slots: Record<string, string>) => asText(words[key] ?? [], slots);
	const ends = data.offices
		.flatMap((office) => {
			const last = data.terms.findLast(
				(term) => term.office === office && term.person === 'nazarbayev'
			);
			return last && office !== 'secretary' && office !== 'presidency'
				? [say('say-end', { what: name(office), when: last.ended })]
				: [];
		})
		.join('; ');
	const holders = data.offices
		.flatMap((office) => {
			const holder = data.terms.findLast((term) => term.office === office);
			return holder && holder.person !== 'nazarbayev'
				? [say('say-holder', { what: name(office), who: name(holder.person) })]
				: [];
		})
		.join('; ');
	return say(`say-${step.replace('power-', '')}`, {
		date: data.handover.text,
		years: data.years.text,
		ends,
		holders
	});
};
