/** What the page on how we know shows, in one language. Runs at build only. */
import { formatDate } from '../i18n/dates';
import { formatNumber } from '../i18n/format';
import type { Copy } from '../record/copy';
import { RecordFault } from '../record/fault';
import type { RecordOfVote, Source } from '../record/types';
import { asText, type Words } from '../record/words';
import { factSheets, type FactSheet } from './sheet';

export interface Departure {
	id: string;
	claim: Words;
	finding: Words;
	sources: string[];
}

export interface DataPage {
	text: Record<string, Words>;
	facts: FactSheet[];
	departures: Departure[];
	conflicts: {
		id: string;
		point: Words;
		one: { value: string; sources: string[] };
		another: { value: string; sources: string[] };
		taken: string;
	}[];
	sources: (Source & { shownDate: string })[];
	downloads: Download[];
	maps: Download[];
}

/** A file to take away, in words. */
export interface Download {
	name: string;
	title: string;
	about: string;
}

/** Words that the page can't do without. */
function need(copy: Copy, key: string): Words {
	const words = copy.data[key];
	if (!words) {
		throw new RecordFault(
			`data/copy/${copy.lang}.aml`,
			1,
			`data.${key} has no words`,
			`Write the line "${key}: …" under {data}.`
		);
	}
	return words;
}

/**
 * What the page calls the files of the data package, which itself speaks English.
 * @param names the package's own names of its resources
 * @throws RecordFault where one has no words
 */
export function downloads(copy: Copy, names: string[]): Download[] {
	return names.map((name) => ({
		name,
		title: asText(need(copy, `table.${name}.title`)),
		about: asText(need(copy, `table.${name}.about`))
	}));
}

/**
 * Puts the page together.
 * @throws RecordFault where a claim that doesn't hold has no departure in the copy, or a conflict no name
 */
export function dataPage(record: RecordOfVote, copy: Copy): Omit<DataPage, 'downloads' | 'maps'> {
	const sheets = factSheets(record, copy);
	return {
		text: copy.data,
		facts: Object.values(sheets.facts),
		departures: record.claims
			.filter(({ check }) => check === 'inconsistent')
			.map(({ id, sourceIds }) => ({
				id,
				claim: need(copy, `departure.${id}.claim`),
				finding: need(copy, `departure.${id}.finding`),
				sources: [...sourceIds]
			})),
		conflicts: record.conflicts.map(({ id, one, another, taken }) => ({
			id,
			point: need(copy, `conflict.${id}`),
			one: { value: formatNumber(one.value, copy.lang), sources: [...one.sourceIds] },
			another: { value: formatNumber(another.value, copy.lang), sources: [...another.sourceIds] },
			taken: formatNumber(taken, copy.lang)
		})),
		sources: [...record.sources.values()].map((source) => ({
			...source,
			shownDate: source.date ? formatDate(source.date, copy.lang) : ''
		}))
	};
}
