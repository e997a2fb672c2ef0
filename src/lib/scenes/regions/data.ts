/** The regions by their last report of the day, fullest first, and the map of where they are. */
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { fill, plain, type Figure } from '$lib/charts/fill';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { figureOf } from '../figure-of';
import { gapId } from '../reports';
import type { SceneData } from '../types';

/** The map's own measure, in which its paths and places are given. */
const MAP_WIDTH = 1000;

export interface RegionRow {
	id: string;
	name: string;
	/** Turnout at the last report, percent of citizens on the lists; preliminary. */
	turnout: Figure;
	/** The middle of the region, or the city, on the map. */
	x: number;
	y: number;
	/** Cities lie within other regions' boxes: their place is marked with a point. */
	city: boolean;
}

/** The regions that the steps speak of, by id. */
export interface Spoken {
	capital: string;
	/** The region in whose middle the focus region lies; null where there is none. */
	around: string | null;
	/** The step that speaks of the focus region, which is named after it. */
	focusStep: string;
}

export interface RegionsData {
	spoken: Spoken;
	/** Fullest first: the focus region, the lowest at every report, is the last. */
	regions: RegionRow[];
	/** Percentage points between the focus region and the next lowest. */
	gap: Figure;
	map: { width: number; height: number; outline: string; borders: string };
}

export const select = (record: RecordOfVote, lang: Lang): RegionsData => {
	const { topology, vote } = record;
	const shapes = feature(topology, topology.objects.regions);
	const projection = geoConicEqualArea().rotate(vote.map.rotate).parallels(vote.map.parallels);
	projection.fitWidth(MAP_WIDTH, shapes);
	const path = geoPath(projection).digits(0);
	const draw = (which: (a: object, b: object) => boolean) =>
		path(mesh(topology, topology.objects.regions, which)) ?? '';
	const places = new Map(shapes.features.map((shape) => [shape.id, path.centroid(shape)]));
	const [, [, bottom]] = path.bounds(shapes);

	const regions = record.regions.map(({ id, name, kind, turnout }): RegionRow => {
		const [x = 0, y = 0] = places.get(id) ?? [];
		const last = turnout.at(-1);
		if (!last || !places.has(id)) throw new Error(`"${id}" has no last report or no place.`);
		return {
			id,
			name: name[lang],
			turnout: figureOf(record, lang, last.factId, 'd2'),
			x: Math.round(x),
			y: Math.round(y),
			city: kind === 'city'
		};
	});
	regions.sort((a, b) => b.turnout.value - a.turnout.value);
	const { around, word } = vote.focus;
	return {
		spoken: { capital: vote.capital, around, focusStep: `regions-${word}` },
		regions,
		gap: figureOf(record, lang, gapId(record), 'd1'),
		map: {
			width: MAP_WIDTH,
			height: Math.ceil(bottom),
			outline: draw((a, b) => a === b),
			borders: draw((a, b) => a !== b)
		}
	};
};

export const table: SceneData<RegionsData>['table'] = (record, words, lang) => {
	const say = (key: string) => plain(fill(words[key]));
	const found = new Map(record.regions.map((region) => [region.id, region.finalTurnout]));
	return {
		caption: say('table'),
		columns: [
			{ label: say('where') },
			{ label: say('last-report'), numeric: true },
			{ label: say('final'), numeric: true }
		],
		rows: select(record, lang).regions.map(({ id, name, turnout }) => {
			const known = found.get(id) != null;
			const final = known ? figureOf(record, lang, `result.${id}.turnout`, 'd2') : null;
			return [
				name,
				{ text: turnout.text, fact: turnout.fact },
				final ? { text: final.text, fact: final.fact } : say('unknown')
			];
		})
	};
};
