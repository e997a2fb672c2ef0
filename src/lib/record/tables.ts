/** Every table of the record: its file, its columns, and what a cell becomes. */
import * as v from 'valibot';
import { LANGS } from '../i18n/languages';
import {
	count,
	date,
	day,
	factId,
	figure,
	hour,
	id,
	latitude,
	longitude,
	moment,
	oneOf,
	orEmpty,
	orNull,
	percent,
	sourceIds,
	text,
	url,
	words
} from './cells';
import { THEMES, type Lang } from './types';
import { VOTE } from './vote';

const status = oneOf(['final', 'preliminary']);
const kindOfRegion = oneOf(['region', 'city']);

/** A region's name in each language that is published: the columns `region_name_en` and so on. */
const regionNames = Object.fromEntries(LANGS.map((lang) => [`region_name_${lang}`, words])) as {
	[Column in `region_name_${Lang}`]: typeof words;
};

/** Why something was corrected, in each language that is published: the columns `why_en` and so on. */
const reasons = Object.fromEntries(LANGS.map((lang) => [`why_${lang}`, words])) as {
	[Column in `why_${Lang}`]: typeof words;
};

/** The column of the turnout of the region that the story turns on, such as `almaty_city_pct`. */
export const FOCUS_PCT = `${VOTE.focus.region.replaceAll('-', '_')}_pct` as 'focus_pct';

/**
 * The tables by name. The keys of a schema are the columns of the file, all of them. A table that is `onlyFor` scenes may be
 * missing where the story tells none of them, one that `mayBeEmpty` has rows once there is something to say.
 */
export const TABLES = {
	sources: {
		file: 'data/sources.csv',
		schema: v.object({
			source_id: id,
			publisher: words,
			title: words,
			url: orEmpty(url),
			date: orEmpty(date),
			kind: words
		})
	},
	sums: {
		file: 'data/sums.csv',
		schema: v.object({ fact_id: factId, is: words, unit: oneOf(['whole', 'percent']) })
	},
	facts: {
		file: 'data/facts.csv',
		schema: v.object({
			fact_id: factId,
			table: words,
			row: words,
			column: words,
			nth: count,
			unit: words,
			status,
			as_of: orEmpty(moment),
			note: text
		})
	},
	turnoutByHour: {
		file: 'data/record/turnout-by-hour.csv',
		schema: v.object({
			region_id: id,
			...regionNames,
			kind: kindOfRegion,
			hour_local: hour,
			turnout_pct: percent,
			source_id: sourceIds,
			note: text
		})
	},
	national: {
		file: 'data/record/results-national.csv',
		schema: v.object({
			key: id,
			value: figure,
			unit: words,
			status,
			as_of: orEmpty(moment),
			source_id: sourceIds,
			note: text
		})
	},
	resultsByRegion: {
		file: 'data/record/results-by-region.csv',
		schema: v.object({
			region_id: id,
			registered: orNull(count),
			turnout_pct: orNull(percent),
			yes_pct: orNull(percent),
			no_pct: orNull(percent),
			source_id: sourceIds,
			note: text
		})
	},
	history: {
		file: 'data/record/turnout-history.csv',
		schema: v.object({
			date: day,
			vote: words,
			status,
			national_pct: orNull(percent),
			[FOCUS_PCT]: orNull(percent),
			lowest_region: text,
			source_id: sourceIds,
			note: text
		})
	},
	tolls: {
		file: 'data/record/death-toll.csv',
		onlyFor: ['dead'],
		schema: v.object({ date, dead: count, note: text, source_id: sourceIds })
	},
	detained: {
		file: 'data/record/detained.csv',
		onlyFor: ['unrest'],
		schema: v.object({ date, detained: count, source_id: sourceIds })
	},
	posts: {
		file: 'data/record/power-timeline.csv',
		onlyFor: ['power'],
		schema: v.object({
			person: words,
			post: words,
			from: date,
			to: orNull(date),
			source_id: sourceIds,
			note: text
		})
	},
	protestCities: {
		file: 'data/record/protest-cities.csv',
		onlyFor: ['unrest'],
		schema: v.object({
			city_id: id,
			place: words,
			lat: latitude,
			lon: longitude,
			first_date_documented: day,
			source_id: sourceIds,
			note: text
		})
	},
	articles: {
		file: 'data/record/reforms-articles.csv',
		onlyFor: ['amendments'],
		schema: v.object({
			article: words,
			theme: oneOf(THEMES),
			status: oneOf(['changed', 'new']),
			source_id: sourceIds
		})
	},
	reforms: {
		file: 'data/record/reforms.csv',
		onlyFor: ['amendments'],
		schema: v.object({
			theme: oneOf([...THEMES, 'outside']),
			change: words,
			before: text,
			after: words,
			source_id: sourceIds,
			article: words,
			already_since: orNull(day),
			note: text
		})
	},
	timeline: {
		file: 'data/record/timeline.csv',
		onlyFor: ['unrest', 'amendments'],
		schema: v.object({
			date,
			place: words,
			lat: orNull(latitude),
			lon: orNull(longitude),
			event: words,
			kind: words,
			source_id: sourceIds,
			note: text
		})
	},
	claims: {
		file: 'data/record/seed-claims.csv',
		schema: v.object({
			claim_id: id,
			claim: words,
			kind: words,
			check: oneOf(['consistent', 'inconsistent', 'unverified']),
			note: text,
			source_id: sourceIds
		})
	},
	conflicts: {
		file: 'data/record/conflicts.csv',
		schema: v.object({
			conflict_id: id,
			one_value: figure,
			one_source_id: sourceIds,
			another_value: figure,
			another_source_id: sourceIds,
			taken: figure,
			note: text
		})
	},
	corrections: {
		file: 'data/corrections.csv',
		mayBeEmpty: true,
		schema: v.object({
			date: day,
			fact_id: orEmpty(factId),
			was: orNull(figure),
			is: orNull(figure),
			...reasons
		})
	},
	places: {
		file: 'data/geo/cities.csv',
		schema: v.object({
			city_id: id,
			name_en: words,
			other_name: text,
			region_id: id,
			role: words,
			lat: latitude,
			lon: longitude,
			source: words,
			geonames_id: count,
			ne_lat: orNull(latitude),
			ne_lon: orNull(longitude),
			ne_diff_km: text
		})
	}
} as const;

export type TableName = keyof typeof TABLES;
