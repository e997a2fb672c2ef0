/** Who stands at which answer, said as the step has it. */
import { fill, plain } from '$lib/charts/fill';
import { asText } from '$lib/record/words';
import type { Describe } from '../types';
import type { ChoicesData } from './data';
import { view } from './view';

export const describe: Describe<ChoicesData> = (step, data, words) => {
	const now = view(step, data, words, { width: 950, height: 720 });
	if (now.silent) return plain(fill(words['say-silence'], { n: data.silent }));
	const forward = now.answers.find(({ state }) => state === 'forward');
	if (!forward) return '';
	const names = (ids: readonly string[]) => ids.map((id) => plain(fill(words[id]))).join(', ');
	const said = [
		asText(words['say-answer'] ?? [], {
			answer: plain(fill(words[forward.id])),
			share: data.shares[forward.id].text
		})
	];
	if (forward.people.length)
		said.push(asText(words['say-people'] ?? [], { people: names(forward.people) }));
	const between = now.between.filter(({ state }) => state === 'forward').map(({ id }) => id);
	if (between.length) said.push(asText(words['say-between'] ?? [], { people: names(between) }));
	return `${said.join('; ')}.`;
};
