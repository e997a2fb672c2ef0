/** The map in a sentence, as the step has it. */
import { fill, plain } from '$lib/charts/fill';
import { asText } from '$lib/record/words';
import type { Describe } from '../types';
import type { UnrestData } from './data';
import { view } from './view';

export const describe: Describe<UnrestData> = (step, data, words) => {
	const { cities } = view(step, 1, data, words, { width: 950, height: 720 });
	const named = (ids: string[]) => ids.map((id) => plain(fill(words[`city-${id}`]))).join(', ');
	const byDay = [...new Set(data.cities.map(({ day }) => day))]
		.map((day) =>
			asText(words['say-day'] ?? [], {
				day: String(day),
				cities: named(data.cities.filter((city) => city.day === day).map(({ id }) => id))
			})
		)
		.join('; ');
	const key = `say-${step.replace('unrest-', '')}`;
	return asText(words[key] ?? [], {
		lit: String(cities.filter(({ lit }) => lit).length),
		days: byDay,
		before: data.priceBefore.text,
		after: data.priceAfter.text,
		first: data.detained[0]?.text ?? '',
		last: data.detained.at(-1)?.text ?? ''
	});
};
