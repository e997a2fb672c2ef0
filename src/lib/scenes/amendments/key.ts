/** What the grid's squares mean, with their numbers: beside the grid, or under it in an upright frame. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { fitFor } from '$lib/charts/type-size';
import { modeOf, type Area } from './layout';
import type { Setting } from './note';

export interface KeyItem {
	id: 'changed' | 'new' | 'kept';
	x: number;
	y: number;
	side: number;
}

const IDS = ['changed', 'new', 'kept'] as const;

/** @param staying true where the untouched articles are what is told */
export function keyBeside(
	{ data, words, frame, type }: Setting,
	staying: boolean
): { key: KeyItem[]; grid: Area; labels: Label[] } {
	const { width, height } = frame;
	const tiny = modeOf(frame) === 'tiny' || height < 200;
	const under = !tiny && width < height * 1.15;
	const figures = { changed: [data.changed], new: [data.added], kept: [data.kept] };
	const note = fitFor(type.note, frame);
	const widthOf = (label: Label) => {
		const { left, right } = labelBox(label, frame);
		return right - left;
	};
	const number = (id: (typeof IDS)[number]): Label => ({
		id: `key-${id}`,
		x: 0,
		y: 0,
		text: figures[id],
		...(tiny ? { fit: note } : { kind: 'big' as const, fit: fitFor(type.big, frame) })
	});
	const name = (id: (typeof IDS)[number]): Label => ({
		id: `key-${id}-name`,
		x: 0,
		y: 0,
		text: fill(words[`key-${id}`]),
		kind: staying && id !== 'kept' ? 'quiet' : 'mark',
		fit: note
	});
	const gap = type.note * 0.5;
	const swatch = tiny ? type.note : type.big * 0.72;
	const nameWidth = Math.max(...IDS.map((id) => widthOf(name(id))));
	const numberWidth = Math.max(...IDS.map((id) => widthOf(number(id))));
	const need = tiny
		? swatch + gap + numberWidth + gap + nameWidth
		: swatch + gap + Math.max(nameWidth, numberWidth);

	const itemHeight = tiny ? type.note * 1.7 : type.big + type.note * 1.4;
	const side = under
		? Math.min(width, height - itemHeight - gap * 1.5)
		: Math.min(height, width - need - type.note * 2);
	const grid: Area = {
		x: under ? (width - side) / 2 : 0,
		y: under ? 0 : Math.max(0, (height - side) / 2),
		width: side,
		height: side
	};
	const pitch = under ? side / IDS.length : Math.min(itemHeight * 1.6, side / IDS.length);
	const labels: Label[] = [];
	const key = IDS.map((id, at): KeyItem => {
		const x = under ? grid.x + at * pitch : side + type.note * 2;
		const y = under
			? side + gap * 1.5
			: grid.y + (side - pitch * IDS.length) / 2 + at * pitch + (pitch - itemHeight) / 2;
		const text = x + swatch + gap;
		if (tiny) {
			const middle = { y: y + itemHeight / 2, valign: 'middle' as const };
			labels.push(
				{ ...number(id), ...middle, x: text + numberWidth, anchor: 'end' },
				{ ...name(id), ...middle, x: text + numberWidth + gap }
			);
		} else {
			labels.push({ ...number(id), x: text, y }, { ...name(id), x: text, y: y + type.big });
		}
		return {
			id,
			x,
			y: tiny ? y + (itemHeight - swatch) / 2 : y + (type.big - swatch) / 2,
			side: swatch
		};
	});
	return { key, grid, labels };
}
