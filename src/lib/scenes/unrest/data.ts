/** The map, drawn once at build, and the week's protests by city and day. */
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { fill, plain, type Figure } from '$lib/charts/fill';
import { formatDate } from '$lib/i18n/dates';
import type { Lang, RecordOfVote } from '$lib/record/types';
import { asText } from '$lib/record/words';
import { figureOf } from '../figure-of';
import type { SceneData } from '../types';
import { LAST_DAY, FIRST_DAY } from './clock';
import { compact, MAP } from './map';

interface Point {
	x: number;
	y: number;
}

export interface City extends Point {
	id: string;
	/** First day in January 2022 on which a protest is documented. */
	day: number;
}

export interface UnrestData {
	outline: string;
	borders: string;
	/** The city's own limits: what the camera finds when it comes close. */
	almaty: string;
	/** The Caspian, the lakes, and the borders between the neighbours. */
	sea: string;
	lakes: string;
	frontiers: string;
	airport: Point;
	/** Regions under the state of emergency, in the order in which it reached them; the point is where a name stands. */
	emergency: (Point & { id: string; path: string; first: boolean })[];
	cities: City[];
	/** What lies around, for who doesn't know: names of neighbours and of the sea. */
	around: (Point & { id: string })[];
	/** The days that the scale can show, as the language writes them. */
	days: { day: number; date: string; short: string }[];
	priceBefore: Figure;
	priceAfter: Figure;
	shops: Figure;
	detained: (Figure & { day: number })[];
}

type LonLat = [lon: number, lat: number];

/** Where the names of regions under emergency stand: outside, beside their borders. */
const EMERGENCY: { id: string; first: boolean; at: LonLat }[] = [
	{ id: 'mangystau', first: true, at: [56.2, 42.1] },
	{ id: 'almaty-region', first: false, at: [78.3, 42] }
];

export const select = (record: RecordOfVote, lang: Lang): UnrestData => {
	const { topology, surroundings, vote } = record;
	const { regions } = topology.objects;
	const all = feature(topology, regions);
	const projection = geoConicEqualArea()
		.rotate(vote.map.rotate)
		.parallels(vote.map.parallels)
		.fitSize([MAP.width, MAP.height], all);
	const path = geoPath(projection);
	const draw = (shape: Parameters<typeof path>[0]) => compact(path(shape) ?? '');
	const place = (lon: number, lat: number): Point => {
		const [x = 0, y = 0] = projection([lon, lat]) ?? [];
		return { x: Math.round(x), y: Math.round(y) };
	};
	const region = (id: string) => {
		const found = all.features.find((one) => one.id === id);
		if (!found) throw new Error(`The map has no region "${id}".`);
		return draw(found);
	};
	const around = (kind: string, isMeant: (id: string) => boolean = () => true) =>
		surroundings.features
			.filter(({ id, properties }) => properties.kind === kind && isMeant(String(id)))
			.map((one) => draw(one))
			.join('');
	const points = (kind: 'place' | 'name') =>
		surroundings.features.flatMap(({ id, properties, geometry }) => {
			if (properties.kind !== kind || geometry.type !== 'Point') return [];
			const [lon = 0, lat = 0] = geometry.coordinates;
			return { id: String(id), at: [lon, lat] as LonLat };
		});
	const airport = points('place').find(({ id }) => id === 'almaty-airport');
	if (!airport) throw new Error('The map has no airport of Almaty.');
	const day = (date: string) => Number(date.slice(8, 10));
	return {
		outline: draw(mesh(topology, regions, (a, b) => a === b)),
		borders: draw(mesh(topology, regions, (a, b) => a !== b)),
		almaty: region(vote.focus.region),
		sea: around('water', (id) => id === 'caspian'),
		lakes: around('water', (id) => id !== 'caspian'),
		frontiers: around('border'),
		airport: place(...airport.at),
		emergency: EMERGENCY.map(({ id, first, at }) => ({
			id,
			first,
			path: region(id),
			...place(...at)
		})),
		cities: record.protestCities.map(({ id, lon, lat, firstDate }) => ({
			id,
			...place(lon, lat),
			day: day(firstDate)
		})),
		around: points('name').map(({ id, at }) => ({ id, ...place(...at) })),
		days: Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, at) => {
			const iso = `2022-01-${String(FIRST_DAY + at).padStart(2, '0')}`;
			return {
				day: FIRST_DAY + at,
				date: formatDate(iso, lang, 'day-month'),
				short: formatDate(iso, lang, 'short')
			};
		}),
		priceBefore: figureOf(record, lang, 'lpg_price_before'),
		priceAfter: figureOf(record, lang, 'lpg_price_after'),
		shops: figureOf(record, lang, 'almaty_shops_looted'),
		detained: record.detained.map(({ date, factId }) => ({
			...figureOf(record, lang, factId),
			day: day(date)
		}))
	};
};

export const table: SceneData<UnrestData>['table'] = (record, words, lang) => {
	const say = (key: string) => plain(fill(words[key]));
	const row = (label: string, id: string) => {
		const { text, fact } = figureOf(record, lang, id);
		return [label, { text, fact }];
	};
	return {
		caption: say('table'),
		columns: [{ label: say('what') }, { label: say('when') }],
		rows: [
			row(say('row-price-before'), 'lpg_price_before'),
			row(say('row-price-after'), 'lpg_price_after'),
			...record.protestCities.map(({ id, firstDate }) => [
				asText(words['row-city'] ?? [], { city: say(`city-${id}`) }),
				formatDate(firstDate, lang)
			]),
			row(say('row-shops'), 'almaty_shops_looted'),
			...record.detained.map(({ date, factId }) =>
				row(asText(words['row-detained'] ?? [], { date: formatDate(date, lang) }), factId)
			)
		]
	};
};
