/** Where the boxes stand: in rows, and on the map, each with what is written under it. */
import type { Frame } from '../types';
import type { RegionRow, RegionsData } from './data';
import { LINE, type Grid } from './grid';
import { spread } from './spread';

export interface Place {
	x: number;
	y: number;
	scale: number;
	/** From the box to its true place, where the two are apart. */
	leader: { x1: number; y1: number; x2: number; y2: number } | null;
}

/** The map in the frame: its top left, and pixels for each of its own. */
export interface MapPlace {
	x: number;
	y: number;
	scale: number;
}

export interface OnMap {
	places: Place[];
	/** both: every box has its figure and its name under it. names: its name, and those in `keys` their figure too. few: names where there is room. */
	lettering: 'both' | 'names' | 'few';
	/** Type size in pixels. */
	type: number;
}

export function gridPlaces(count: number, grid: Grid, frame: Frame): Place[] {
	return Array.from({ length: count }, (_, at) => {
		const column = at % grid.columns;
		const row = Math.floor(at / grid.columns);
		return {
			x:
				(frame.width - grid.columns * grid.cell) / 2 +
				column * grid.cell +
				(grid.cell - grid.width) / 2,
			y: grid.top + row * grid.row,
			scale: 1,
			leader: null
		};
	});
}

/** The map, as large as the frame lets it, with room for boxes that stand on its northern edge and names under its southern. */
export function mapPlace({ map }: RegionsData, frame: Frame): MapPlace {
	const head = Math.min(56, frame.height * 0.1);
	const scale = Math.min((frame.width - 8) / map.width, (frame.height - 2 * head) / map.height);
	return {
		x: (frame.width - map.width * scale) / 2,
		y: (frame.height - map.height * scale) / 2,
		scale
	};
}

/** Widths of a box on the map, as shares of the map's: the largest for which there is room is taken. */
const WIDTHS = [0.085, 0.066, 0.05];
/** A box that stands further from its place than this share of the map's width is no longer there. */
const ASTRAY = 0.22;
/** The narrowest box that is still one, in pixels. */
const NARROWEST = 20;

/**
 * @param names widths of the names in ems
 * @param figure width of a figure in ems
 * @param keys regions whose figure stands with their name wherever names do
 */
export function mapPlaces(
	{ regions, map: shape }: RegionsData,
	grid: Grid,
	map: MapPlace,
	frame: Frame,
	names: readonly number[],
	figure: number,
	keys: readonly string[]
): OnMap {
	const across = shape.width * map.scale;
	const type = Math.max(12, Math.min(grid.type, across / 62));
	const line = type * LINE;
	const ratio = Math.min(1.4, grid.height / grid.width);
	const truth = regions.map(({ x, y }) => ({ x: map.x + x * map.scale, y: map.y + y * map.scale }));
	const attempt = (share: number, lettering: OnMap['lettering']) => {
		const wide = Math.min(
			grid.width,
			Math.max(lettering === 'few' ? NARROWEST * 0.7 : NARROWEST, across * share)
		);
		const scale = Math.min(wide / grid.width, (wide * ratio) / grid.height);
		const [width, tall] = [grid.width * scale, grid.height * scale];
		const lines = (id: string) =>
			lettering === 'few' ? 0 : lettering === 'both' || keys.includes(id) ? 2 : 1;
		const sizes = regions.map(({ id }, at) => {
			const text = lines(id) ? Math.max(names[at] ?? 0, lines(id) > 1 ? figure : 0) * type : 0;
			return { width: Math.max(width, text) + 5, under: lines(id) * line + (lines(id) ? 3 : 0) };
		});
		const { feet, free } = spread(
			truth.map(({ x, y }, at) => {
				const { width: w = 0, under = 0 } = sizes[at] ?? {};
				const city = regions[at]?.city ?? false;
				// A region's box stands in the middle of it, a city's stands on its point.
				return {
					x,
					y: y + under + (city ? 0 : tall / 2),
					width: w,
					height: tall + under + 3,
					weight: city ? 6 : 1
				};
			}),
			{ left: 0, right: frame.width, top: 0, bottom: frame.height }
		);
		const tops = feet.map(({ y }, at) => y - (sizes[at]?.under ?? 0) - tall);
		const off = Math.max(
			...feet.map(({ x }, at) => {
				const place = truth[at] ?? { x: 0, y: 0 };
				const dy = (tops[at] ?? 0) + (regions[at]?.city ? tall : tall / 2) - place.y;
				return Math.hypot(x - place.x, dy);
			})
		);
		const places = feet.map(({ x }, at): Place => {
			const y = tops[at] ?? 0;
			const place = truth[at] ?? { x, y };
			return {
				x: x - width / 2,
				y,
				scale,
				leader: leaderFrom({ x: x - width / 2, y, width, tall }, place, regions[at])
			};
		});
		return { places, lettering, type, fits: free && off <= across * ASTRAY };
	};
	for (const lettering of ['both', 'names'] as const)
		for (const share of WIDTHS) {
			const found = attempt(share, lettering);
			if (found.fits) return found;
		}
	return attempt(0.05, 'few');
}

/** From the nearest point of a city's box to its place, where the two are apart. A region is all around its box. */
function leaderFrom(
	box: { x: number; y: number; width: number; tall: number },
	place: { x: number; y: number },
	region?: RegionRow
): Place['leader'] {
	const x1 = Math.min(box.x + box.width, Math.max(box.x, place.x));
	const y1 = Math.min(box.y + box.tall, Math.max(box.y, place.y));
	const apart = Math.hypot(place.x - x1, place.y - y1) > box.width * 0.4;
	return region?.city && apart ? { x1, y1, x2: place.x, y2: place.y } : null;
}
