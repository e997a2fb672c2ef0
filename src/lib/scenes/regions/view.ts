/** What the regions' scene shows: clear boxes in rows, fullest first, some of them spoken of; or the same boxes on the map. */
import { boxShape, levelAt } from '$lib/charts/ballot-box';
import { fill, plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { overlaps, labelBox, within, type Rect } from '$lib/charts/overlap';
import { fitFor } from '$lib/charts/type-size';
import type { Words } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { RegionRow, RegionsData } from './data';
import { lineWidths, textWidth } from '$lib/charts/text-width';
import { gridOf, type Grid } from './grid';
import { spread } from './spread';

export const ALMATY = 'almaty-city';
const CAPITAL = 'nur-sultan';
const AROUND = 'almaty-region';

export interface RegionMark {
	id: string;
	name: string;
	role: 'gold' | 'sky';
	x: number;
	y: number;
	scale: number;
	/** 0 to 1. */
	fill: number;
	/** Drawn back, so that others stand out. */
	quiet: boolean;
	/** Picked by the reader. */
	picked: boolean;
	/** From the box's foot to its true place, where the two are apart. */
	leader: { x1: number; y1: number; x2: number; y2: number } | null;
}

export interface RegionsView {
	/** The size that every box is drawn at. */
	width: number;
	height: number;
	boxes: RegionMark[];
	/** The map behind: shown or not, and where it lies. */
	map: { shown: boolean; x: number; y: number; scale: number };
	/** From the level of the next lowest to Almaty's, where Almaty is spoken of. */
	gap: { x1: number; x2: number; top: number; bottom: number; shown: boolean };
	labels: Label[];
}

interface Place {
	x: number;
	y: number;
	scale: number;
	leader: RegionMark['leader'];
}

/** The regions that a step speaks of; empty: all alike. */
function spokenOf(step: string, regions: readonly RegionRow[]): string[] {
	if (step === 'regions-top') return regions.slice(0, 2).map(({ id }) => id);
	if (step === 'regions-capital') return [CAPITAL];
	if (step === 'regions-almaty') return regions.slice(-2).map(({ id }) => id);
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
	const onMap = step === 'regions-map';
	const { grid, short } = naming(regions, words, frame);
	const spoken = spokenOf(step, regions);
	// On the map no box is drawn back; the text speaks of the region around Almaty.
	const strong = onMap ? [AROUND] : spoken;
	const map = mapPlace(data, frame);
	const places = onMap ? mapPlaces(data, grid, map) : gridPlaces(regions, grid, frame);
	const shape = boxShape(grid.width, grid.height);

	const boxes = regions.map((region, at): RegionMark => {
		const place = places[at] ?? { x: 0, y: 0, scale: 1, leader: null };
		return {
			id: region.id,
			name: region.name,
			role: region.id === ALMATY ? 'gold' : 'sky',
			...place,
			fill: region.turnout.value / 100,
			quiet: spoken.length > 0 && !spoken.includes(region.id) && region.id !== picked,
			picked: region.id === picked
		};
	});

	const last = boxes[boxes.length - 1];
	const next = boxes[boxes.length - 2];
	const level = (box?: RegionMark) => (box ? box.y + levelAt(shape, box.fill) : 0);
	const gap = {
		shown: step === 'regions-almaty',
		x1: (next?.x ?? 0) + shape.right,
		x2: (last?.x ?? 0) + grid.width + Math.max(5, grid.cell * 0.06),
		top: level(next),
		bottom: level(last)
	};

	const named = { data, words, frame, grid, boxes, spoken: strong, picked, short };
	const between = gapLabel(gap, named);
	const labels =
		onMap || grid.lines === 1 ? sparseLabels(named, onMap, between) : gridLabels(named);
	return {
		width: grid.width,
		height: grid.height,
		boxes,
		map: { ...map, shown: onMap },
		gap,
		labels: [...labels, between]
	};
}

/** Whole names where they fit in good type, the copy's short ones elsewhere; and the grid that they leave. */
function naming(
	regions: readonly RegionRow[],
	words: SceneWords,
	frame: Frame
): { grid: Grid; short: (region: RegionRow) => Words } {
	const whole = (region: RegionRow): Words => [region.name];
	const short = (region: RegionRow) => fill(words[`short-${region.id}`]);
	const gridFor = (name: (region: RegionRow) => Words) =>
		gridOf(
			regions.length,
			Math.max(...regions.map((region) => textWidth(plain(name(region)), 1))),
			frame
		);
	const roomy = gridFor(whole);
	return roomy.lines === 2 && roomy.type >= 14
		? { grid: roomy, short: whole }
		: { grid: gridFor(short), short };
}

function gridPlaces(regions: readonly RegionRow[], grid: Grid, frame: Frame): Place[] {
	return regions.map((_, at) => {
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

/** The map, as large as the frame lets it, with room for boxes that stand on its northern edge. */
function mapPlace({ map }: RegionsData, frame: Frame): { x: number; y: number; scale: number } {
	const head = Math.min(70, frame.height * 0.12);
	const scale = Math.min((frame.width - 8) / map.width, (frame.height - head - 6) / map.height);
	return {
		x: (frame.width - map.width * scale) / 2,
		y: Math.max(head, (frame.height - map.height * scale) / 2 + head * 0.3),
		scale
	};
}

function mapPlaces(
	{ regions, map: shape }: RegionsData,
	grid: Grid,
	map: { x: number; y: number; scale: number }
): Place[] {
	const width = Math.min(grid.width, Math.max(26, 56 * map.scale));
	const scale = Math.min(width / grid.width, (80 * map.scale + 12) / grid.height);
	const [wide, tall] = [grid.width * scale, grid.height * scale];
	const true_ = regions.map(({ x, y }) => ({
		x: map.x + x * map.scale,
		y: map.y + y * map.scale
	}));
	const feet = spread(
		// A region's box stands in the middle of it, a city's stands on its point.
		true_.map((place, at) => ({
			x: place.x,
			y: place.y + (regions[at]?.city ? 0 : tall / 2)
		})),
		wide + 3,
		tall + 3,
		{
			left: map.x,
			right: map.x + shape.width * map.scale,
			top: 0,
			bottom: map.y + shape.height * map.scale + 4
		}
	);
	return feet.map((foot, at) => {
		const place = true_[at] ?? foot;
		const city = regions[at]?.city ?? false;
		const off = Math.hypot(foot.x - place.x, foot.y - place.y);
		return {
			x: foot.x - wide / 2,
			y: foot.y - tall,
			scale,
			leader: city && off > 2 ? { x1: foot.x, y1: foot.y, x2: place.x, y2: place.y } : null
		};
	});
}

interface Named {
	data: RegionsData;
	words: SceneWords;
	frame: Frame;
	grid: Grid;
	boxes: RegionMark[];
	spoken: string[];
	picked: string | null;
	short: (region: RegionRow) => Words;
}

const roleOf = (id: string, { spoken, picked }: Named): Label['role'] =>
	id === ALMATY ? 'almaty' : spoken.includes(id) || id === picked ? 'came' : undefined;

/** Every box has its figure and its name under it. */
function gridLabels(named: Named): Label[] {
	const { data, words, frame, grid, boxes, short } = named;
	return data.regions.flatMap((region, at): Label[] => {
		const box = boxes[at];
		if (!box) return [];
		const common = {
			x: box.x + grid.width / 2,
			anchor: 'middle' as const,
			kind: 'small' as const,
			fit: fitFor(grid.type, frame),
			role: roleOf(region.id, named)
		};
		const y = box.y + grid.height + 3;
		return [
			{ ...common, id: `${region.id}-pct`, y, text: fill(words.percent, { n: region.turnout }) },
			{ ...common, id: `${region.id}-name`, y: y + grid.type * 1.2, text: short(region) }
		];
	});
}

/** Names where there is room for them, those spoken of first. Every label is there at every step; some are hidden. */
function sparseLabels(named: Named, onMap: boolean, gap: Label): Label[] {
	const { data, words, frame, grid, boxes, spoken, picked, short } = named;
	const size = Math.max(12, Math.min(grid.type, 12 + (frame.width - 400) / 250));
	const figures = !onMap && grid.figures;
	const taken: Rect[] = boxes.map(({ x, y, scale }) => ({
		left: x,
		top: y,
		right: x + grid.width * scale,
		bottom: y + grid.height * scale + (figures ? size * 1.25 + 1 : 0)
	}));
	if (!gap.hidden) taken.push(labelBox(gap, frame));
	for (const { leader } of boxes) {
		if (!leader) continue;
		const { x2: x, y2: y } = leader;
		taken.push({ left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 });
	}
	const keys = [picked, ALMATY, ...spoken, onMap ? CAPITAL : null, data.regions[0]?.id ?? null];
	const rank = (id: string) => (keys.includes(id) ? keys.indexOf(id) : keys.length);
	const found = new Map<string, Label[]>();
	const order = data.regions
		.map((region, at) => ({ region, at }))
		.sort((a, b) => rank(a.region.id) - rank(b.region.id) || b.at - a.at);
	for (const { region, at } of order) {
		const box = boxes[at];
		if (!box) continue;
		const id = `${region.id}-name`;
		const base = {
			kind: 'small' as const,
			fit: fitFor(size, frame),
			role: roleOf(region.id, named)
		};
		const slots = { name: '', n: region.turnout };
		const text = figures ? short(region) : [...short(region), ...fill(words.keyed, slots)];
		const spots = spotsBeside(box, grid).map((spot): Label => {
			const label = { id, text, ...base, ...spot };
			// Above or below its box a name may slide along, off the frame's edge.
			const { left, right } = labelBox(label, frame);
			const slide = spot.valign === 'middle' ? 0 : inset(left, right, frame.width);
			return { ...label, x: label.x + slide };
		});
		const free = spots.find((label) => {
			const rect = labelBox(label, frame);
			return within(rect, frame) && !taken.some((other) => overlaps(rect, other));
		});
		const hidden = !free || !(onMap || keys.includes(region.id));
		const label: Label = { ...(free ?? (spots[0] as Label)), hidden };
		if (!hidden) taken.push(labelBox(label, frame));
		const figure: Label = {
			id: `${region.id}-pct`,
			x: box.x + (grid.width * box.scale) / 2,
			y: box.y + grid.height * box.scale + 2,
			text: fill(words.percent, slots),
			anchor: 'middle',
			...base,
			hidden: !figures
		};
		found.set(region.id, [figure, label]);
	}
	return data.regions.flatMap(({ id }) => found.get(id) ?? []);
}

/** How far something from left to right must move to stand within the width. */
const inset = (left: number, right: number, width: number) =>
	left < 0 ? -left : Math.min(0, width - right);

/** Where a box's name may stand, best first. */
function spotsBeside(box: RegionMark, grid: Grid): Pick<Label, 'x' | 'y' | 'anchor' | 'valign'>[] {
	const wide = grid.width * box.scale;
	const tall = grid.height * box.scale;
	const [left, middle, right] = [box.x, box.x + wide / 2, box.x + wide];
	const [above, half, below] = [box.y - 2, box.y + tall / 2, box.y + tall + 2];
	return [
		{ x: middle, y: below, anchor: 'middle', valign: 'top' },
		{ x: right + 4, y: half, anchor: 'start', valign: 'middle' },
		{ x: left - 4, y: half, anchor: 'end', valign: 'middle' },
		{ x: left, y: below, anchor: 'start', valign: 'top' },
		{ x: right, y: below, anchor: 'end', valign: 'top' },
		{ x: middle, y: above, anchor: 'middle', valign: 'bottom' },
		{ x: right, y: above, anchor: 'end', valign: 'bottom' },
		{ x: left, y: above, anchor: 'start', valign: 'bottom' },
		{ x: right + 3, y: below, anchor: 'start', valign: 'top' },
		{ x: left - 3, y: below, anchor: 'end', valign: 'top' },
		{ x: right + 3, y: above, anchor: 'start', valign: 'bottom' },
		{ x: left - 3, y: above, anchor: 'end', valign: 'bottom' },
		{ x: left, y: below + tall * 0.5, anchor: 'start', valign: 'top' },
		{ x: right, y: below + tall * 0.5, anchor: 'end', valign: 'top' }
	];
}

/** The gap's size, on the right of Almaty's box. */
function gapLabel(gap: RegionsView['gap'], { data, words, frame, grid }: Named): Label {
	const x = gap.x2 + 6;
	const size = grid.lines === 2 ? Math.max(13, grid.type) : 12;
	const room = frame.width - x - 2;
	// In a sentence where it has room for its words, else in as few as fit.
	const texts = [fill(words.gap, { n: data.gap }), fill(words['gap-short'], { n: data.gap })];
	const lines = (text: Words) => lineWidths(plain(text), room, size);
	const text = texts.find((one) => lines(one).length <= 4 && Math.max(...lines(one)) <= room);
	const label: Label = {
		id: 'gap',
		x,
		y: (gap.top + gap.bottom) / 2,
		text: text ?? [data.gap],
		valign: 'middle',
		role: 'almaty',
		kind: 'mark',
		fit: fitFor(size, frame),
		width: Math.max(size * 2.5, room),
		// Where there is no room for it the bracket stands alone.
		hidden: !gap.shown || room < textWidth(data.gap.text, size)
	};
	const { top, bottom } = labelBox(label, frame);
	const half = (bottom - top) / 2;
	return { ...label, y: Math.min(frame.height - half, Math.max(half, label.y)) };
}
