/** Turns the texts of `data/` into the record: typed, checked across tables, frozen. */
import languages from '../../../data/languages.json' with { type: 'json' };
import { LANGS } from '../i18n/languages';
import { PARTS } from '../story/story';
import { checkTables } from './check';
import { checkFigures } from './check-figures';
import { fact, readFacts, turnoutId } from './facts';
import { readCorrections } from './corrections';
import { checkLanguages } from './languages';
import { checkOutline } from './outline';
import { fileText, readTables, type Tables } from './schema';
import { readSurroundings, SURROUNDINGS_FILE } from './surroundings';
import { readTopology, TOPOLOGY_FILE } from './topology';
import { FOCUS_PCT } from './tables';
import type { Fact, Lang, RecordOfVote, Region, RegionTopology, Surroundings } from './types';
import { VOTE } from './vote';

const REPORT = /^turnout_(\d\d)$/;

function nationalTurnout({ national }: Tables): RecordOfVote['nationalTurnout'] {
	return national
		.flatMap(({ key, value }) => {
			const hour = REPORT.exec(key)?.[1];
			return hour === undefined ? [] : [{ hour: Number(hour), pct: value, factId: key }];
		})
		.sort((a, b) => a.hour - b.hour);
}

/** The regions in the order of the turnout table. */
function regions({ turnoutByHour, resultsByRegion }: Tables): Region[] {
	const ids = [...new Set(turnoutByHour.map(({ region_id }) => region_id))];
	return ids.flatMap((id) => {
		const reports = turnoutByHour
			.filter(({ region_id }) => region_id === id)
			.sort((a, b) => a.hour_local - b.hour_local);
		const result = resultsByRegion.find(({ region_id }) => region_id === id);
		const [first] = reports;
		if (!first || !result) return [];
		return {
			id,
			name: Object.fromEntries(LANGS.map((lang) => [lang, first[`region_name_${lang}`]])) as Record<
				Lang,
				string
			>,
			kind: first.kind,
			turnout: reports.map(({ hour_local: hour, turnout_pct: pct, note }) => ({
				hour,
				pct,
				factId: turnoutId(id, hour),
				note
			})),
			finalTurnout: result.turnout_pct,
			yes: result.yes_pct,
			no: result.no_pct,
			note: result.note
		};
	});
}

function assemble(
	tables: Tables,
	facts: Map<string, Fact>,
	topology: RegionTopology,
	surroundings: Surroundings
): RecordOfVote {
	const national = nationalTurnout(tables);
	return {
		vote: VOTE,
		sources: new Map(
			tables.sources.map(({ source_id: id, publisher, title, url, date, kind }) => [
				id,
				{ id, publisher, title, url, date, kind }
			])
		),
		facts,
		corrections: readCorrections(tables, facts),
		regions: regions(tables),
		hours: national.map(({ hour }) => hour),
		nationalTurnout: national,
		tolls: tables.tolls.map(({ date, dead, note, source_id: sourceIds }) => {
			return { date, dead, note, sourceIds, factId: fact({ facts }, `death.${date}`).id };
		}),
		detained: tables.detained.map(({ date, detained, source_id: sourceIds }) => {
			return { date, detained, sourceIds, factId: fact({ facts }, `detained.${date}`).id };
		}),
		posts: tables.posts.map(({ person, post, from, to, source_id: sourceIds, note }) => {
			return { person, post, from, to, sourceIds, note };
		}),
		protestCities: tables.protestCities.map((row) => ({
			id: row.city_id,
			place: row.place,
			lat: row.lat,
			lon: row.lon,
			firstDate: row.first_date_documented,
			sourceIds: row.source_id,
			note: row.note
		})),
		articles: tables.articles.map(({ article, theme, status, source_id: sourceIds }) => {
			return { article, theme, status, sourceIds };
		}),
		reforms: tables.reforms.map((row) => ({
			theme: row.theme,
			change: row.change,
			before: row.before,
			after: row.after,
			sourceIds: row.source_id,
			article: row.article,
			alreadySince: row.already_since,
			note: row.note
		})),
		votes: tables.history.map((row) => ({
			date: row.date,
			vote: row.vote,
			nationalPct: row.national_pct,
			focusPct: row[FOCUS_PCT],
			lowestRegion: row.lowest_region,
			sourceIds: row.source_id,
			note: row.note
		})),
		timeline: tables.timeline.map((row) => ({
			date: row.date,
			place: row.place,
			lat: row.lat,
			lon: row.lon,
			event: row.event,
			kind: row.kind,
			sourceIds: row.source_id,
			note: row.note
		})),
		claims: tables.claims.map((row) => ({
			id: row.claim_id,
			claim: row.claim,
			kind: row.kind,
			check: row.check,
			note: row.note,
			sourceIds: row.source_id
		})),
		conflicts: tables.conflicts.map((row) => ({
			id: row.conflict_id,
			one: { value: row.one_value, sourceIds: row.one_source_id },
			another: { value: row.another_value, sourceIds: row.another_source_id },
			taken: row.taken,
			note: row.note
		})),
		places: tables.places.map((row) => ({
			id: row.city_id,
			name: row.name_en,
			otherName: row.other_name,
			regionId: row.region_id,
			role: row.role,
			lat: row.lat,
			lon: row.lon
		})),
		topology,
		surroundings
	};
}

/** Freezes what a scene might sort or change in place. The maps' thousands of points are left: nothing writes to them. */
function freeze(record: RecordOfVote): RecordOfVote {
	const deep = (value: unknown): void => {
		if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
		Object.freeze(value);
		for (const part of value instanceof Map ? value.values() : Object.values(value)) deep(part);
	};
	const { topology: _regions, surroundings: _around, ...rest } = record;
	Object.values(rest).forEach(deep);
	return Object.freeze(record);
}

/**
 * Reads the whole record.
 * @param files texts by path from the project's root: `data/sources.csv`, `data/facts.csv`, `data/sums.csv`, `data/record/*.csv`,
 *   `data/geo/cities.csv`, the map that `data/vote.json` names, `data/geo/surroundings.geojson`; any others are passed over
 * @returns the record; its lists, rows and figures cannot be changed
 * @throws RecordFault on the first fault, with file, row and remedy in one line
 */
export function readRecord(files: Record<string, string>): RecordOfVote {
	checkLanguages(languages);
	checkOutline(PARTS);
	const tables = readTables(files);
	const topology = readTopology(fileText(files, TOPOLOGY_FILE));
	checkTables(tables, topology);
	const facts = readFacts(tables);
	const surroundings = readSurroundings(fileText(files, SURROUNDINGS_FILE));
	const record = assemble(tables, facts, topology, surroundings);
	checkFigures(record, tables);
	return freeze(record);
}
