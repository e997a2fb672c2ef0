/** Numbers as each language writes them. Our own few lines, since a browser's locale data for Kazakh may be missing and a label must read the same on the server and in the reader's hands. */
import type { Lang } from '../record/types';

const NBSP = '\u00a0';
const MARKS: Record<Lang, { group: string; decimal: string }> = {
	en: { group: ',', decimal: '.' },
	ru: { group: NBSP, decimal: ',' },
	kk: { group: NBSP, decimal: ',' }
};

/** How a figure is written: `int` whole, `d1` and `d2` with that many decimals, `million` in millions with one decimal, `hundreds` rounded to a hundred, `thousands` to a thousand. */
export const FORMATS = ['int', 'd1', 'd2', 'million', 'hundreds', 'thousands'] as const;
export type Format = (typeof FORMATS)[number];

/** Half a unit is rounded away from zero; the tiny push undoes binary noise such as 1.005. */
function round(value: number, decimals: number): string {
	const factor = 10 ** decimals;
	const rounded = Math.round(Math.abs(value) * factor + 1e-9) / factor;
	return (value < 0 && rounded !== 0 ? '\u2212' : '') + rounded.toFixed(decimals);
}

function group(digits: string, lang: Lang): string {
	const { group: separator, decimal } = MARKS[lang];
	const [whole = '', fraction] = digits.split('.');
	// Four digits stand together in Russian and Kazakh print.
	const grouped =
		lang !== 'en' && whole.length <= 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, separator);
	return fraction === undefined ? grouped : grouped + decimal + fraction;
}

/**
 * A number as text in a language.
 * @param value any finite number, in the unit of its fact
 * @param format see {@link FORMATS}; without one, as many decimals as the value has, two at most
 */
export function formatNumber(value: number, lang: Lang, format?: Format): string {
	switch (format) {
		case 'int':
			return group(round(value, 0), lang);
		case 'd1':
			return group(round(value, 1), lang);
		case 'd2':
			return group(round(value, 2), lang);
		case 'million':
			return group(round(value / 1e6, 1), lang);
		case 'hundreds':
			return group(round(Math.round(value / 100) * 100, 0), lang);
		case 'thousands':
			return group(round(Math.round(value / 1000) * 1000, 0), lang);
		default:
			return group(Number.isInteger(value) ? round(value, 0) : round(value, 2), lang);
	}
}
