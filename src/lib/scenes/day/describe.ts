/** The day's reports in a sentence, as the clock has them. */
import { fill, plain } from '$lib/charts/fill';
import { formatNumber } from '$lib/i18n/format';
import { asText } from '$lib/record/words';
import type { Describe } from '../types';
import type { DayData } from './data';
import { view } from './view';

export const describe: Describe<DayData> = (step, data, words, lang) => {
	const { reports, clock } = view(step, 1, data, words, lang, { width: 950, height: 720 });
	if (reports === 0) return plain(fill(words['say-open']));
	const at = reports - 1;
	const figure = (pct: number | undefined) => formatNumber(pct ?? 0, lang, 'd2');
	const others = data.regions.map(({ pct }) => pct[at] ?? 0);
	return asText(words[step === 'day-gap' ? 'say-gap' : 'say-report'] ?? [], {
		hour: `${Math.round(clock)}:00`,
		country: figure(data.country.pct[at]),
		focus: figure(data.focus.pct[at]),
		lowest: figure(Math.min(...others)),
		highest: figure(Math.max(...others)),
		gap: data.gap.text
	});
};
