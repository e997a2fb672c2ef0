/** Lines by their names and the figures of a report. */
import { fill } from '$lib/charts/fill';
import { formatNumber } from '$lib/i18n/format';
import type { Lang } from '$lib/record/types';
import type { Words } from '$lib/record/words';
import type { SceneWords } from '../types';
import type { DayData, Series } from './data';

/** The lowest at the last report but the focus region. */
export function lowest({ regions, country }: DayData): Series {
	return [...regions].sort((a, b) => (a.pct.at(-1) ?? 0) - (b.pct.at(-1) ?? 0))[0] ?? country;
}

/** The highest at a report, by its number. */
export function highest({ regions, country }: DayData, report: number): Series {
	return [...regions].sort((a, b) => (b.pct[report] ?? 0) - (a.pct[report] ?? 0))[0] ?? country;
}

/** A series by its name and its figure of a report. */
export function named(
	series: Series,
	report: number,
	data: DayData,
	words: SceneWords,
	lang: Lang
): Words {
	const value = series.pct[report] ?? 0;
	const hour = String(data.hours[report] ?? '').padStart(2, '0');
	const country = series.id === data.country.id;
	return fill(words.hand, {
		name: country ? (fill(words.country)[0] ?? '') : series.name,
		n: {
			fact: country ? `turnout_${hour}` : `turnout.${series.id}.${hour}`,
			value,
			text: formatNumber(value, lang, 'd2')
		}
	});
}
