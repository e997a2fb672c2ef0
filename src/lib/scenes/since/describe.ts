/** The focus region's distance to the country, said vote by vote as the step has them. */
import { asText } from '$lib/record/words';
import { fill, plain } from '$lib/charts/fill';
import type { Describe } from '../types';
import type { SinceData } from './data';
import { view } from './view';

export const describe: Describe<SinceData> = (step, data, words) => {
	const now = view(step, data, words, { width: 360, height: 380 });
	const unknown = plain(fill(words.unknown));
	const pairs = data.votes
		.filter((_, at) => now.focus[at]?.forward)
		.map(({ name, focus, country }) =>
			asText(words['say-vote'] ?? [], {
				date: name,
				focus: focus?.text ?? unknown,
				country: country?.text ?? unknown
			})
		);
	return asText(words.say ?? [], { votes: pairs.join('; ') });
};
