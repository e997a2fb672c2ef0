/** The names and figures at the boxes. Every label is there at every step, so that it moves with its box; some are hidden. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox, overlaps, within, type Rect } from '$lib/charts/overlap';
import { fitFor } from '$lib/charts/type-size';
import type { Words } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { RegionRow, RegionsData } from './data';
import { GAP, isAbove, LINE, linesOf, type Grid } from './grid';
import { BLANK, inLine } from './line';
import type { OnMap } from './places';
import type { RegionMark } from './view';

export interface Named {
	data: RegionsData;
	words: SceneWords;
	frame: Frame;
	grid: Grid;
	boxes: RegionMark[];
	spoken: readonly string[];
	picked: string | null;
	/** A region's name as it is written here, and its width in ems. */
	name: (region: RegionRow) => Words;
	ems: readonly number[];
}

/** Id of the focus region: the last, since it is the lowest. */
export const focusOf = ({ regions }: RegionsData) => regions.at(-1)?.id ?? '';

const roleOf = (id: string, { data, spoken, picked }: Named): Label['role'] =>
	id === focusOf(data) ? 'focus' : spoken.includes(id) || id === picked ? 'came' : undefined;

/** What both labels of a box have. */
function common(region: RegionRow, size: number, named: Named) {
	return {
		anchor: 'middle' as const,
		kind: 'small' as const,
		fit: fitFor(size, named.frame),
		role: roleOf(region.id, named)
	};
}

const figureOf = (region: RegionRow, { words }: Named) =>
	fill(words.percent, { n: region.turnout });

/** In rows: names under the boxes or in turns above them, each slid along as far as its neighbours ask. */
export function gridLabels(named: Named): Label[] {
	const { data, frame, grid, boxes, ems, picked } = named;
	const { type, lettering } = grid;
	const middle = (at: number) => (boxes[at]?.x ?? 0) + grid.width / 2;
	const xs = new Map<number, number>();
	for (const line of linesOf(boxes.length, grid.columns, lettering)) {
		const wanted = (size: number) =>
			line.map((at) => ({ x: middle(at), width: (ems[at] ?? 0) * size }));
		const found = grid.placed
			? inLine(wanted(grid.placed), GAP, frame.width)
			: inLine(wanted(type), BLANK * type, frame.width);
		line.forEach((at, i) => xs.set(at, found?.[i] ?? middle(at)));
	}
	const labels = data.regions.map((region, at) => {
		const box = boxes[at] as RegionMark;
		const above = isAbove(lettering, at % grid.columns);
		const [over, under] = [box.y - 2, box.y + grid.height + (grid.figures ? 3 : 2)];
		const both = common(region, type, named);
		const figure: Label = {
			...both,
			id: `${region.id}-pct`,
			x: middle(at),
			// Where boxes have names alone, the figure of the one that is picked stands across from its name.
			...(grid.figures || above ? { y: under } : { y: over, valign: 'bottom' as const }),
			text: figureOf(region, named),
			hidden: !grid.figures && region.id !== picked
		};
		const name: Label = {
			...both,
			id: `${region.id}-name`,
			x: xs.get(at) ?? middle(at),
			...(above
				? { y: over, valign: 'bottom' as const }
				: { y: under + (grid.figures ? type * LINE : 0) }),
			text: named.name(region)
		};
		return [figure, name];
	});
	return giveWay(labels.flat(), named);
}

/** On the map: under its box each, as in the rows. */
export function mapLabels(
	named: Named,
	{ type, lettering }: OnMap,
	keys: readonly string[]
): Label[] {
	const { data, grid, boxes, picked } = named;
	const labels = data.regions.flatMap((region, at) => {
		const box = boxes[at] as RegionMark;
		const both = common(region, type, named);
		const x = box.x + (grid.width * box.scale) / 2;
		const y = box.y + grid.height * box.scale + 2;
		const figured = lettering === 'both' || keys.includes(region.id);
		// The name of one that is picked stays where it has room; its figure stands under it, where that has some too.
		const figure = { ...both, id: `${region.id}-pct`, x, text: figureOf(region, named) };
		return [
			{
				...figure,
				y: figured ? y : y + type * LINE,
				hidden: !figured && region.id !== picked
			},
			{
				...both,
				id: `${region.id}-name`,
				x,
				y: y + (figured ? type * LINE : 0),
				text: named.name(region)
			}
		];
	});
	return giveWay(labels, named);
}

/** What lies on the label of the region that is picked makes room for it. */
function giveWay(labels: Label[], { picked, frame, grid, boxes }: Named): Label[] {
	if (!picked) return labels;
	const own = (label: Label) => label.id === `${picked}-pct` || label.id === `${picked}-name`;
	const rects: Rect[] = boxes.map(({ x, y, scale }) => ({
		left: x,
		top: y,
		right: x + grid.width * scale,
		bottom: y + grid.height * scale
	}));
	const kept = labels.map((label) => {
		if (!own(label) || label.hidden) return label;
		const box = labelBox(label, frame);
		const clear = within(box, frame, 1) && !rects.some((rect) => overlaps(box, rect, 1));
		return clear ? label : { ...label, hidden: true };
	});
	const taken = kept.filter((label) => own(label) && !label.hidden).map((l) => labelBox(l, frame));
	return kept.map((label) =>
		!own(label) && taken.some((box) => overlaps(labelBox(label, frame), box, 0.4))
			? { ...label, hidden: true }
			: label
	);
}

/** Where there is no room for all names: those spoken of first, then on the map whoever has room. */
export function fewLabels(named: Named, onMap: boolean, size: number, gap: Label): Label[] {
	const { data, words, frame, grid, boxes, spoken, picked } = named;
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
	const keys = [
		picked,
		focusOf(data),
		...spoken,
		onMap ? data.spoken.capital : null,
		data.regions[0]?.id ?? null
	];
	const rank = (id: string) => (keys.includes(id) ? keys.indexOf(id) : keys.length);
	const found = new Map<string, Label[]>();
	const order = data.regions
		.map((region, at) => ({ region, at }))
		.sort((a, b) => rank(a.region.id) - rank(b.region.id) || b.at - a.at);
	for (const { region, at } of order) {
		const box = boxes[at];
		if (!box) continue;
		const base = common(region, size, named);
		const name = named.name(region);
		const whole = [...name, ...fill(words.keyed, { name: '', n: region.turnout })];
		// On the map with its figure where there is room for both.
		const texts = figures ? [name] : onMap ? [whole, name] : [whole];
		const spots = texts.flatMap((text) =>
			spotsBeside(box, grid).map((spot): Label => {
				const label = { ...base, id: `${region.id}-name`, text, ...spot };
				// Above or below its box a name may slide along, off the frame's edge.
				const { left, right } = labelBox(label, frame);
				const slide = spot.valign === 'middle' ? 0 : inset(left, right, frame.width);
				return { ...label, x: label.x + slide };
			})
		);
		const free = spots.find((label) => {
			const rect = labelBox(label, frame);
			return within(rect, frame) && !taken.some((other) => overlaps(rect, other));
		});
		const hidden = !free || !(onMap || keys.includes(region.id));
		const label: Label = { ...(free ?? (spots[0] as Label)), hidden };
		if (!hidden) taken.push(labelBox(label, frame));
		const figure: Label = {
			...base,
			id: `${region.id}-pct`,
			x: box.x + (grid.width * box.scale) / 2,
			y: box.y + grid.height * box.scale + 2,
			text: figureOf(region, named),
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
		{ x: left - 3, y: above, anchor: 'end', valign: 'bottom' }
	];
}
