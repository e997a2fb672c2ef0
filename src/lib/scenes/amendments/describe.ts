/** The grid in a sentence, as the step has it. */
import { fill, plain } from '$lib/charts/fill';
import { asText } from '$lib/record/words';
import type { Describe } from '../types';
import type { AmendmentsData } from './data';
import { view } from './view';

export const describe: Describe<AmendmentsData> = (step, data, words) => {
	const { squares } = view(step, data, words, { width: 950, height: 720 });
	const told = squares.filter(({ state }) => state === 'told' || state === 'struck');
	return asText(words[`say-${step.replace('amendments-', '')}`] ?? [], {
		all: String(squares.length),
		touched: String(squares.filter(({ touched }) => touched).length),
		articles: told.map(({ id }) => id).join(', '),
		themes: data.themes
			.map(({ theme, count }) => `${plain(fill(words[`theme-${theme}`]))} ${count.text}`)
			.join(', '),
		before: data.membersBefore.text,
		after: data.membersAfter.text,
		date: data.abolished.text
	});
};
