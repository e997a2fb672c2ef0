/** The map in a sentence, as the step has it. */
import { fill, plain } from '$lib/charts/fill';
import { asText } from '$lib/record/words';
import type { Describe } from '../types';
import { dayOf, stepOf } from './clock';
import type { UnrestData } from './data';
import { view } from './view';

export const describe: Describe<UnrestData> = (step, data, words) => {
	const { cities, clock } = view(step, 1, data, words, { width: 950, height: 720 });
	const dateOf = (day: number) => data.days.find((one) => one.day === day)?.date ?? '';
	const named = (ids: string[]) => ids.map((id) => plain(fill(words[`city-${id}`]))).join(', ');
	const days = [...new Set(data.cities.map(({ day }) => day))]
		.map((day) =>
			asText(words['say-day'] ?? [], {
				date: dateOf(day),
				cities: named(data.cities.filter((city) => city.day === day).map(({ id }) => id))
			})
		)
		.join('; ');
	const counts = data.detained
		.map(({ day, text }) => asText(words['say-count'] ?? [], { n: text, date: dateOf(day) }))
		.join(', ');
	return asText(words[`say-${stepOf(step).replace('unrest-', '')}`] ?? [], {
		date: dateOf(dayOf(clock)),
		lit: String(cities.filter(({ lit }) => lit).length),
		days,
		counts,
		before: data.priceBefore.text,
		after: data.priceAfter.text,
		shops: data.shops.text
	});
};
