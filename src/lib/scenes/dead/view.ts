/** A field of still marks, one for each person. The counts only grow, so a mark keeps its place for good. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { bigSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { DeadData } from './data';

export interface DeadMark {
	id: string;
	x: number;
	y: number;
	/** full: counted by then. outline: died, and counted only later. hidden: not yet told. */
	state: 'full' | 'outline' | 'hidden';
}

export interface DeadView {
	marks: DeadMark[];
	/** Size of a mark, in pixels: an upright stroke. */
	width: number;
	height: number;
	/** Under the marks of the people who died in Almaty: one stroke a row. */
	almaty: { x: number; y: number; length: number }[];
	labels: Label[];
}

/** A mark is five times as high as it is wide: somebody who stands. */
const UPRIGHT = 5;

/** The number of columns that fills the room best with cells a third as wide as they are high. */
function columnsFor(count: number, width: number, height: number): number {
	let best = 1;
	let size = 0;
	for (let columns = 4; columns <= count; columns += 1) {
		const rows = Math.ceil(count / columns);
		const cell = Math.min(width / columns, height / rows / 2.2);
		if (cell > size) [best, size] = [columns, cell];
	}
	return best;
}

export function view(step: string, data: DeadData, words: SceneWords, frame: Frame): DeadView {
	const later = step === 'dead-unnamed';
	const count = data.last.value;
	const width = Math.min(frame.width, frame.height * 2.2);
	const left = (frame.width - width) / 2;
	// The room for the words is that of the longer step, so that no mark moves between the two.
	const tallest = (label: (later: boolean) => Label) =>
		Math.max(...[true, false].map((which) => heightOf(label(which), frame)));
	const dateLabel = (late: boolean): Label => ({
		id: 'count-date',
		x: left,
		y: bigSize(frame) + 2,
		text: fill(words[late ? 'later' : 'march'], {
			date: late ? data.last.date : data.vote.date,
			first: data.first,
			firstdate: data.first.date
		}),
		width,
		kind: 'quiet'
	});
	const footLabel = (late: boolean): Label => ({
		id: 'foot',
		x: left,
		y: frame.height - 2,
		text: fill(words[`${late ? 'custody' : 'almaty'}${frame.height < 260 ? '-short' : ''}`], {
			n: late ? data.custody : data.almaty
		}),
		valign: 'bottom',
		width,
		kind: 'note',
		role: late ? 'death' : 'almaty'
	});
	const head = bigSize(frame) + 2 + tallest(dateLabel);
	const foot = tallest(footLabel) + 2;
	const room = Math.max(20, frame.height - head - foot - 16);
	const columns = columnsFor(count, width, room);
	const rows = Math.ceil(count / columns);
	const pitchX = width / columns;
	const pitchY = Math.min(room / rows, pitchX * 3);
	const height = pitchY * 0.68;
	const markWidth = Math.max(1.5, Math.min(pitchX * 0.4, height / UPRIGHT));
	const top = head + 8 + (room - pitchY * rows) / 2;

	const marks = Array.from({ length: count }, (_, at): DeadMark => {
		const counted = later ? data.last.value : data.vote.value;
		const custody = at >= data.last.value - data.custody.value;
		return {
			id: `person-${at + 1}`,
			x: left + (at % columns) * pitchX + (pitchX - markWidth) / 2,
			y: top + Math.floor(at / columns) * pitchY,
			state: at >= counted ? 'hidden' : later && custody ? 'outline' : 'full'
		};
	});

	// Which marks died in Almaty nobody published; the stroke counts them off from the first.
	const almaty = Array.from({ length: Math.ceil(data.almaty.value / columns) }, (_, row) => ({
		x: left,
		y: top + row * pitchY + height + pitchY * 0.14,
		length: Math.min(columns, data.almaty.value - row * columns) * pitchX
	}));

	return {
		marks,
		width: markWidth,
		height,
		almaty,
		labels: [
			{
				id: 'count',
				x: left,
				y: bigSize(frame),
				text: later ? [data.last] : [data.vote],
				valign: 'bottom',
				kind: 'big',
				role: 'death'
			},
			dateLabel(later),
			footLabel(later)
		]
	};
}

function heightOf(label: Label, frame: Frame): number {
	const { top, bottom } = labelBox(label, frame);
	return bottom - top;
}
