/** The map, drawn once at build, and the week's protests by city and day. */
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { fill, plain, type Figure } from '$lib/charts/fill';
import { formatDate } from '$lib/i18n/dates';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { asText } from '$lib/record/words';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';
import { MAP } from './map';

export interface City {
	id: string;
	x: number;
	y: number;
	/** First day in January 2022 on which a protest is documented. */
	day: number;
}

export interface UnrestData {
	outline: string;
	borders: string;
	/** Regions under the state of emergency, in the order in which it reached them; the capital is a city and stands as a point. */
	emergency: { id: string; path: string; x: number; y: number }[];
	cities: City[];
	priceBefore: Figure;
	priceAfter: Figure;
	detained: (Figure & { day: number })[];
}

const EMERGENCY = ['mangystau', 'almaty-region'];

const round = (path: string | null) =>
	(path ?? '').replace(/\d+\.\d+/g, (n) => String(Math.round(Number(n))));

export const select = (record: RecordOfVote, lang: Lang): UnrestData => {
	const { topology } = record;
	const { regions } = topology.objects;
	const all = feature(topology, regions);
	const projection = geoConicEqualArea()
		.rotate([-67, 0])
		.parallels([44, 53])
		.fitSize([MAP.width, MAP.height], all);
	const path = geoPath(projection);
	const place = (lon: number, lat: number) => {
		const [x = 0, y = 0] = projection([lon, lat]) ?? [];
		return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
	};
	const day = (date: string) => Number(date.slice(8, 10));
	return {
		outline: round(path(mesh(topology, regions, (a, b) => a === b))),
		borders: round(path(mesh(topology, regions, (a, b) => a !== b))),
		emergency: EMERGENCY.flatMap((id) => {
			const region = all.features.find((one) => one.id === id);
			if (!region) return [];
			const [x, y] = path.centroid(region);
			return [{ id, path: round(path(region)), x: Math.round(x), y: Math.round(y) }];
		}),
		cities: record.protestCities.map(({ id, lon, lat, firstDate }) => ({
			id,
			...place(lon, lat),
			day: day(firstDate)
		})),
		priceBefore: figureOf(record, lang, 'lpg_price_before'),
		priceAfter: figureOf(record, lang, 'lpg_price_after'),
		detained: record.detained.map(({ date, factId }) => ({
			...figureOf(record, lang, factId),
			day: day(date)
		}))
	};
};

export const table: SceneData<UnrestData>['table'] = (record, words, lang) => {
	const say = (key: string) => plain(fill(words[key]));
	return {
		caption: say('table'),
		columns: [{ label: say('city') }, { label: say('first-day') }],
		rows: [
			...record.protestCities.map(({ id, firstDate }) => [
				say(`city-${id}`),
				formatDate(firstDate, lang)
			]),
			...record.detained.map(({ date, factId }) => {
				const { text, fact } = figureOf(record, lang, factId);
				return [asText(words.detained ?? [], { date: formatDate(date, lang) }), { text, fact }];
			})
		]
	};
};
