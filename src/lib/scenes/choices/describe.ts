/** Who stands at which answer, said as the step has it. */
import { fill, plain } from '$lib/charts/fill';
import { asText } from '$lib/record/words';
import type { Describe } from '../types';
import type { ChoicesData } from './data';
import { view } from './view';

export const describe: Describe<ChoicesData> = (step, data, words) => {
	const { silent, answers } = view(step, { width: 950, height: 720 });
	if (silent) return plain(fill(words['say-silence'], { n: data.silent }));
	const forward = answers.find(({ state }) => state === 'forward');
	if (!forward) return '';
	return asText(words['say-answer'] ?? [], {
		answer: plain(fill(words[forward.id])),
		people: forward.people.map((person) => plain(fill(words[person]))).join(', '),
		share: data.shares[forward.id].text
	});
};
