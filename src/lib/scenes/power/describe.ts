/** The posts in a sentence, as the step has them. */
import { fill, plain } from '$lib/charts/fill';
import { asText } from '$lib/record/words';
import type { Describe } from '../types';
import type { PowerData } from './data';
import { OFFICES } from './offices';

export const describe: Describe<PowerData> = (step, data, words) => {
	const name = (key: string) => plain(fill(words[key]));
	const ends = OFFICES.flatMap((office) => {
		const last = data.terms
			.filter((term) => term.office === office && term.person === 'nazarbayev')
			.at(-1);
		return last && office !== 'secretary' && office !== 'presidency'
			? [`${name(office)}: ${last.ended}`]
			: [];
	}).join('; ');
	const holders = OFFICES.flatMap((office) => {
		const holder = data.terms.filter((term) => term.office === office).at(-1);
		return holder && holder.person !== 'nazarbayev'
			? [`${name(office)}: ${name(holder.person)}`]
			: [];
	}).join('; ');
	return asText(words[`say-${step.replace('power-', '')}`] ?? [], {
		date: data.handoverDate,
		ends,
		holders
	});
};
