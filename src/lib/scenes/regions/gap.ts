/** The gap between the focus region's level and the next lowest: a bracket beside the focus region's box, and its size. */
import { levelAt, type BoxShape } from '$lib/charts/ballot-box';
import { fill, plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { lineWidths, textWidth } from '$lib/charts/text-width';
import { fitFor } from '$lib/charts/type-size';
import type { Words } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { RegionsData } from './data';
import type { Grid } from './grid';
import type { RegionMark } from './view';

export interface Gap {
	x1: number;
	x2: number;
	top: number;
	bottom: number;
	shown: boolean;
}

/** @param boxes the last two of them stand side by side */
export function gapOf(
	boxes: readonly RegionMark[],
	shape: BoxShape,
	grid: Grid,
	shown: boolean
): Gap {
	const [next, last] = boxes.slice(-2);
	const level = (box?: RegionMark) => (box ? box.y + levelAt(shape, box.fill) : 0);
	return {
		shown,
		x1: (next?.x ?? 0) + shape.right,
		x2: (last?.x ?? 0) + grid.width + Math.max(4, grid.cell * 0.06),
		top: level(next),
		bottom: level(last)
	};
}

/** The gap's size, on the right of the focus region's box: in a sentence where it has room for its words, else in as few as fit. */
export function gapLabel(
	gap: Gap,
	{ gap: size }: RegionsData,
	words: SceneWords,
	grid: Grid,
	frame: Frame
): Label {
	const x = gap.x2 + 6;
	const type = grid.lettering === 'both' ? Math.max(13, grid.type) : 12;
	const room = frame.width - x - 2;
	const texts = [fill(words.gap, { n: size }), fill(words['gap-short'], { n: size })];
	const lines = (text: Words) => lineWidths(plain(text), room, type);
	const text = texts.find((one) => lines(one).length <= 4 && Math.max(...lines(one)) <= room);
	const label: Label = {
		id: 'gap',
		x,
		y: (gap.top + gap.bottom) / 2,
		text: text ?? [size],
		valign: 'middle',
		role: 'focus',
		kind: 'mark',
		fit: fitFor(type, frame),
		width: Math.max(type * 2.5, room),
		// Where there is no room for it the bracket stands alone.
		hidden: !gap.shown || room < textWidth(size.text, type)
	};
	const { top, bottom } = labelBox(label, frame);
	const half = (bottom - top) / 2;
	return { ...label, y: Math.min(frame.height - half, Math.max(half, label.y)) };
}
