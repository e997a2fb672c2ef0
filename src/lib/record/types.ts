/** The record as the rest of the project sees it: typed, checked, frozen. Only `src/lib/record/` reads `data/`. */

import type { Vote } from './vote';

/** A language that the code can write numbers and dates in; which of them are published is in `data/languages.json`. */
export type Lang = 'en' | 'ru' | 'kk';
export type Localised = Record<Lang, string>;

/** Final: from the result in force. Preliminary: given on the day or the morning after. Our calculation keeps the status of what it rests on. */
export type Status = 'final' | 'preliminary';

export interface Source {
	id: string;
	publisher: string;
	title: string;
	/** Empty where only a stored copy without an address was read. */
	url: string;
	/** ISO date, year-month or year; empty where the source gives none. */
	date: string;
	kind: string;
}

/** One figure that a reader may see. Its id stands in `data[data-fact]` and in the published `/data/facts.csv`. */
export interface Fact {
	id: string;
	value: number;
	/** In English, singular or plural as the table has it: "people", "percent of registered". */
	unit: string;
	status: Status;
	/** ISO date or date-time; empty where the table gives none. */
	asOf: string;
	sourceIds: string[];
	/** What the table says beside the figure; empty where nothing. */
	note: string;
	/** Where the value was read: "data/record/results-national.csv:29". */
	at: string;
	/** Our arithmetic, in words and figures, where the value is ours: "6,163,516 ÷ 11,734,642". */
	calculation?: string;
}

export type RegionId = string;

export interface Region {
	id: RegionId;
	name: Localised;
	kind: 'region' | 'city';
	/** Percent of citizens on the lists, one per reporting hour, never falling. */
	turnout: { hour: number; pct: number; factId: string; note: string }[];
	/** Final turnout where it was found. */
	finalTurnout: number | null;
	/** Preliminary shares of 6 June where they were found. */
	yes: number | null;
	no: number | null;
	note: string;
}

export interface Toll {
	date: string;
	dead: number;
	note: string;
	sourceIds: string[];
	factId: string;
}

export interface Detained {
	date: string;
	detained: number;
	sourceIds: string[];
	factId: string;
}

export interface Post {
	person: string;
	post: string;
	/** ISO date, year-month or year. */
	from: string;
	/** Null where the post was still held on the day of the record. */
	to: string | null;
	sourceIds: string[];
	note: string;
}

export interface ProtestCity {
	id: string;
	place: string;
	lat: number;
	lon: number;
	firstDate: string;
	sourceIds: string[];
	note: string;
}

export interface Article {
	/** "15", "83-1". */
	article: string;
	theme: Theme;
	status: 'changed' | 'new';
	sourceIds: string[];
}

export const THEMES = [
	'rights',
	'parties',
	'president',
	'elbasy',
	'parliament',
	'courts',
	'local',
	'procedure'
] as const;
export type Theme = (typeof THEMES)[number];

export interface Reform {
	/** `outside`: not among the amendments of the vote. */
	theme: Theme | 'outside';
	change: string;
	/** Empty: the old text was not compared. */
	before: string;
	after: string;
	sourceIds: string[];
	article: string;
	/** Day on which an ordinary law had made the change already; null where none had. */
	alreadySince: string | null;
	note: string;
}

export interface NationalVote {
	date: string;
	vote: string;
	nationalPct: number | null;
	/** Null: the figure was not found; drawn as a gap. */
	focusPct: number | null;
	lowestRegion: string;
	sourceIds: string[];
	note: string;
}

export interface TimelineEvent {
	date: string;
	place: string;
	lat: number | null;
	lon: number | null;
	event: string;
	kind: string;
	sourceIds: string[];
	note: string;
}

/** One checkable claim of the source report and what we found. */
export interface Claim {
	id: string;
	claim: string;
	kind: string;
	check: 'consistent' | 'inconsistent' | 'unverified';
	note: string;
	sourceIds: string[];
}

/** A point on which two sources print different figures. Its words are in the copy. */
export interface Conflict {
	id: string;
	one: { value: number; sourceIds: string[] };
	another: { value: number; sourceIds: string[] };
	/** The one of the two that the record has. */
	taken: number;
	/** Why; empty where nothing. */
	note: string;
}

export interface Place {
	id: string;
	name: string;
	otherName: string;
	regionId: RegionId;
	role: string;
	lat: number;
	lon: number;
}

/** The map's topology, object `regions`; every geometry has `id` = region id. */
export type RegionTopology = import('topojson-specification').Topology<{
	regions: import('topojson-specification').GeometryCollection<{
		region_id: string;
		name_en: string;
		kind: 'region' | 'city';
	}>;
}>;

/** What lies around the country: water and the neighbours' borders; every feature has an `id` and a `kind`. */
export type Surroundings = import('geojson').FeatureCollection<
	import('geojson').Polygon | import('geojson').MultiLineString | import('geojson').Point,
	{ kind: 'water' | 'border' | 'place' | 'name' }
>;

/** What was corrected after the piece was published. */
export interface Correction {
	/** As in 2026-11-23. */
	date: string;
	/** The figure, with what it was and what it is now; null where a word was corrected. */
	figure: { factId: string; was: number; is: number } | null;
	/** What was wrong, by language. */
	why: Record<Lang, string>;
}

export interface RecordOfVote {
	vote: Vote;
	sources: Map<string, Source>;
	facts: Map<string, Fact>;
	regions: Region[];
	/** The reporting hours, as decimal hours of the capital's clock: 10, 12, … 22. */
	hours: number[];
	/** National turnout by reporting hour, percent of citizens on the lists. */
	nationalTurnout: { hour: number; pct: number; factId: string }[];
	tolls: Toll[];
	detained: Detained[];
	posts: Post[];
	protestCities: ProtestCity[];
	articles: Article[];
	reforms: Reform[];
	votes: NationalVote[];
	timeline: TimelineEvent[];
	claims: Claim[];
	conflicts: Conflict[];
	/** The latest first. */
	corrections: Correction[];
	places: Place[];
	topology: RegionTopology;
	surroundings: Surroundings;
}
