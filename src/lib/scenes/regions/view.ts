/** What the regions' scene shows: clear boxes in rows, fullest first, some of them spoken of; or the same boxes on the map. */
import { boxShape } from '$lib/charts/ballot-box';
import { fill, plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/text-width';
import type { Words } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { RegionRow, RegionsData } from './data';
import { gapLabel, gapOf, type Gap } from './gap';
import { gridOf, type Grid } from './grid';
import { fewLabels, focusOf, gridLabels, mapLabels, type Named } from './lettering';
import { gridPlaces, mapPlace, mapPlaces, type MapPlace, type Place } from './places';

export interface RegionMark extends Place {
	id: string;
	name: string;
	role: 'gold' | 'sky';
	/** 0 to 1. */
	fill: number;
	/** Drawn back, so that others stand out. */
	quiet: boolean;
	/** Picked by the reader. */
	picked: boolean;
}

export interface RegionsView {
	/** The size that every box is drawn at. */
	width: number;
	height: number;
	boxes: RegionMark[];
	/** The map behind: shown or not, and where it lies. */
	map: MapPlace & { shown: boolean };
	/** From the level of the next lowest to the focus region's, where the focus region is spoken of. */
	gap: Gap;
	labels: Label[];
}

/** The regions that a step speaks of; empty: all alike. */
function spokenOf(step: string, { regions, spoken }: RegionsData): string[] {
	if (step === 'regions-top') return regions.slice(0, 2).map(({ id }) => id);
	if (step === 'regions-capital') return [spoken.capital];
	if (step === spoken.focusStep) return regions.slice(-2).map(({ id }) => id);
	return [];
}

export function view(
	step: string,
	data: RegionsData,
	picked: string | null,
	words: SceneWords,
	frame: Frame
): RegionsView {
	const { regions } = data;
	const { focusStep } = data.spoken;
	const focus = focusOf(data);
	const around = data.spoken.around ?? focus;
	// On the map their figures stand with their names wherever names do.
	const keys = [focus, around];
	const onMap = step === 'regions-map';
	const { grid, name, ems } = naming(regions, words, frame);
	const spoken = spokenOf(step, data);
	const map = mapPlace(data, frame);
	const figure = Math.max(...regions.map(({ turnout }) => percentEms(turnout.text, words)));
	const mapped = onMap ? mapPlaces(data, grid, map, frame, ems, figure, keys) : null;
	const places = mapped?.places ?? gridPlaces(regions.length, grid, frame);

	const boxes = regions.map((region, at): RegionMark => {
		const place = places[at] ?? { x: 0, y: 0, scale: 1, leader: null };
		return {
			id: region.id,
			name: region.name,
			role: region.id === focus ? 'gold' : 'sky',
			...place,
			fill: region.turnout.value / 100,
			quiet: spoken.length > 0 && !spoken.includes(region.id) && region.id !== picked,
			picked: region.id === picked
		};
	});

	const shape = boxShape(grid.width, grid.height);
	const gap = gapOf(boxes, shape, grid, step === focusStep);
	const between = gapLabel(gap, data, words, grid, frame);
	// On the map no box is drawn back; the text speaks of the region around the focus.
	const strong = onMap ? [around] : spoken;
	const named: Named = { data, words, frame, grid, boxes, spoken: strong, picked, name, ems };
	const few = (mapped ?? grid).lettering === 'few';
	const size = Math.max(12, Math.min(grid.type, 12 + (frame.width - 400) / 250));
	const labels = few
		? fewLabels(named, onMap, size, between)
		: mapped
			? mapLabels(named, mapped, keys)
			: gridLabels(named);
	return {
		width: grid.width,
		height: grid.height,
		boxes,
		map: { ...map, shown: onMap },
		gap,
		labels: [...labels, between]
	};
}

const percentEms = (figure: string, words: SceneWords) =>
	textWidth(plain(fill(words.percent, { n: figure })), 1);

/** Whole names where they fit in good type, the copy's short ones elsewhere; and the grid that they leave. */
function naming(
	regions: readonly RegionRow[],
	words: SceneWords,
	frame: Frame
): { grid: Grid; name: (region: RegionRow) => Words; ems: number[] } {
	const named = (name: (region: RegionRow) => Words) => {
		const ems = regions.map((region) => textWidth(plain(name(region)), 1));
		return { name, ems, grid: gridOf(ems, frame) };
	};
	const roomy = named((region) => [region.name]);
	if (roomy.grid.lettering === 'both' && roomy.grid.type >= 14) return roomy;
	return named((region) => fill(words[`short-${region.id}`]));
}
