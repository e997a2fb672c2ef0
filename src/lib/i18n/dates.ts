/** Dates as each language writes them. Month names are typed in here: a browser may lack Kazakh locale data, and labels must read the same everywhere. */
import type { Lang } from '../record/types';

interface Months {
	/** After a day: Russian takes the genitive. */
	withDay: readonly string[];
	alone: readonly string[];
	short: readonly string[];
	/** Without a day: Russian's short names take the nominative. */
	shortAlone: readonly string[];
}

const words = (list: string) => list.split(' ');
const EN = words(
	'January February March April May June July August September October November December'
);
const KK = words(
	'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'
);
const EN_SHORT = words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
const KK_SHORT = words('қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.');
const MONTHS: Record<Lang, Months> = {
	en: { withDay: EN, alone: EN, short: EN_SHORT, shortAlone: EN_SHORT },
	ru: {
		withDay: words(
			'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
		),
		alone: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
		short: words('янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'),
		shortAlone: words('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.')
	},
	kk: { withDay: KK, alone: KK, short: KK_SHORT, shortAlone: KK_SHORT }
};

const NBSP = '\u00a0';

/**
 * How much of a date is written. `full`: as much as the ISO string has ("5 June 2022", "June 2022", "2022").
 * `day-month`: "5 June". `short`: "5 Jun". `month-year`: "June 2022". `year`: "2022".
 */
export type DateForm = 'full' | 'day-month' | 'short' | 'month-year' | 'year';

/**
 * A date in a language.
 * @param iso an ISO date, date-time, year-month or year; the time is passed over
 * @param form asks for no more than the string has: `day-month` of "2022-06" is "June"
 * @returns the date; the string itself where it isn't a date
 */
export function formatDate(iso: string, lang: Lang, form: DateForm = 'full'): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
	if (year === undefined) return iso;
	const months = MONTHS[lang];
	const at = Number(month) - 1;
	if (month === undefined || form === 'year') return year;
	const short = day ? months.short : months.shortAlone;
	const name = (form === 'short' ? short : day ? months.withDay : months.alone)[at] ?? '';
	const dayMonth = day ? `${Number(day)}${NBSP}${name}` : name;
	switch (form) {
		case 'day-month':
		case 'short':
			return dayMonth;
		case 'month-year':
			return withYear(months.alone[at] ?? '', year, lang);
		default:
			return withYear(dayMonth, year, lang);
	}
}

function withYear(date: string, year: string, lang: Lang): string {
	// Kazakh puts the year first: "2022 жылғы 5 маусым".
	if (lang === 'kk') return `${year}${NBSP}жылғы ${date}`;
	return lang === 'ru' ? `${date} ${year}${NBSP}года` : `${date} ${year}`;
}

/** An ISO date, year-month or year as a number of years, for a place on a time axis: mid-2022 is 2022.5. */
export function yearsOf(iso: string): number {
	const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
	return year + (month - 1) / 12 + (day - 1) / 372;
}
