/** Where the map stands in the picture: a function of the step and the frame alone, so that scrolling back gives the same. */
import type { Frame } from '../types';
import type { Step } from './clock';
import type { UnrestData } from './data';
import { CORNERS, MAP } from './map';

/** Places the map's own measure into the frame: pixels, and pixels for one of its units. */
export interface Camera {
	x: number;
	y: number;
	k: number;
}

interface Close {
	city: string;
	/** What the picture shows at most, across and down, in the map's own measure. */
	wide: number;
	high: number;
	/** Where in the picture the city then stands, as shares. */
	at: readonly [number, number];
	/** Lines of words that hang under it. */
	lines: number;
}

const CLOSE: Partial<Record<Step, Close>> = {
	'unrest-fuel': { city: 'zhanaozen', wide: 1650, high: 1150, at: [0.42, 0.42], lines: 5.2 },
	'unrest-statue': { city: 'taldykorgan', wide: 1350, high: 980, at: [0.42, 0.36], lines: 3.5 },
	'unrest-almaty': { city: 'almaty', wide: 165, high: 110, at: [0.34, 0.44], lines: 5 }
};

/**
 * @param area the map's room, from the frame's upper left corner
 * @param words height of the words in its lower corners, in pixels: the whole map keeps clear of them
 * @param line height of a line of words on the map, in pixels
 * @param edge kept free on all sides, in pixels
 */
export function cameraFor(
	step: Step,
	data: UnrestData,
	area: Frame,
	words: number,
	line: number,
	edge: number
): Camera {
	const width = area.width - 2 * edge;
	const height = area.height - edge;
	const fit = Math.max(
		0.001,
		Math.min(width / MAP.width, height / MAP.height, (height - words) / (MAP.height * CORNERS))
	);
	const close = CLOSE[step];
	const city = close && data.cities.find(({ id }) => id === close.city);
	if (!close || !city) {
		const spare = height - Math.max(words + MAP.height * CORNERS * fit, MAP.height * fit);
		return {
			x: (area.width - MAP.width * fit) / 2,
			y: edge + Math.max(0, spare) / 2,
			k: fit
		};
	}
	const k = Math.max(area.width / close.wide, area.height / close.high);
	const [ax, ay] = close.at;
	const y = Math.max(
		edge * 1.5,
		Math.min(area.height * ay, area.height - words - close.lines * line)
	);
	return { x: area.width * ax - city.x * k, y: y - city.y * k, k };
}
