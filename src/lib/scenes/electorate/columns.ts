/** The piles on a floor: columns of one thickness, so that their heights compare, and in the free space above the low ones what is measured at them. */
import type { Pile } from '$lib/charts/dots';
import type { Label } from '$lib/charts/label';
import { bigSize, growth } from '$lib/charts/type-size';
import { labelBox } from '$lib/charts/overlap';
import type { Frame, SceneWords } from '../types';
import { caption, heightOf, leadOf, widthOf } from './captions';
import type { ElectorateData } from './data';
import { FATES, type Fate } from './fates';
import { notesAt } from './notes';
import type { Layout } from './view';

/** Where the columns stand and how they are filled, in pixels. */
export interface Columns {
	floor: number;
	/** Dots across a column, and their distance. */
	across: number;
	pitch: number;
	/** A column's breadth, and what is free beside it. */
	thick: number;
	gap: number;
	left: Record<Fate, number>;
	/** Upper edge of a pile’s highest line of dots. */
	top: Record<Fate, number>;
	/** Height of so many dots: as high as they are many, though the last line isn’t full. */
	exact: (dots: number) => number;
}

export function columns(
	step: string,
	data: ElectorateData,
	words: SceneWords,
	frame: Frame
): Layout {
	const grow = growth(frame);
	const said = FATES.map((fate) => ({ fate, ...caption(fate, step, data, words) }));
	const plan = planOf(
		data,
		frame,
		said.map(({ name }) => name)
	);
	const { floor, left, top, thick, gap, pitch, across } = plan;
	const slot = thick + gap;

	const figures = said.map(({ fate, figure }): Label => {
		// By the widest of all steps, so that a figure keeps its edge and its size.
		const widest = caption(fate, 'electorate-yes', data, words).figure;
		const wide = widthOf(widest, frame) + 4 * grow;
		const few = fate === 'invalid' || fate === 'both';
		const small = few && wide > slot - 8 ? { kind: 'mark' as const } : {};
		const bottom = top[fate] - 4 * grow - ('kind' in small ? 0 : leadOf(frame));
		const end = fate === 'home' && wide > thick;
		return {
			...figure,
			...small,
			x: end ? frame.width : left[fate],
			// The line over the two that have one share.
			y: bottom - (step === 'electorate-share' && few ? 7 * grow : 0),
			anchor: end ? 'end' : 'start'
		};
	});
	// All in one size, the one in which the widest word keeps its column.
	const narrow = said.some(
		({ name, fate }) => fate !== 'home' && widthOf({ ...name, width: slot - 6 }, frame) > slot - 6
	);
	const names = said.map(({ fate, name }): Label => {
		const last = fate === 'home';
		const room = last ? thick : slot - 6;
		const sized = { ...name, width: room, ...(narrow ? { kind: 'small' as const } : {}) };
		// What is wider still keeps off the next one, and stands out to the left, where there is none so long.
		const end = widthOf(sized, frame) > room;
		return {
			...sized,
			x: end ? left[fate] + (last ? thick : room) : left[fate],
			y: floor + 5 * grow,
			anchor: end ? 'end' : 'start'
		};
	});
	const box = (fate: Fate) => labelBox(figures[FATES.indexOf(fate)] as Label, frame);
	const { labels, measures } = notesAt(step, data, words, frame, plan, box);
	return {
		piles: FATES.map((fate): Pile => ({
			x: left[fate] + pitch / 2,
			y: floor - pitch / 2,
			across,
			pitch,
			grows: 'up'
		})),
		offsets: FATES.map(() => 0),
		pitch,
		measures,
		labels: [...figures, ...names, ...labels]
	};
}

function planOf({ dots }: ElectorateData, frame: Frame, names: readonly Label[]): Columns {
	const grow = growth(frame);
	const most = Math.max(...dots);
	const least = Math.max(12 * grow, frame.width * 0.035);
	const room = (frame.width - least * (FATES.length - 1)) / FATES.length;
	const foot = Math.max(...names.map((name) => heightOf({ ...name, width: room }, frame)));
	const floor = frame.height - foot - 6 * grow;
	const head = bigSize(frame) + leadOf(frame) * 2 + 4 * grow;
	let across = 1;
	let pitch = 0;
	for (let line = 4; line <= 60; line += 1) {
		const fits = Math.min(room / line, (floor - head) / Math.ceil(most / line));
		if (fits > pitch) [across, pitch] = [line, fits];
	}
	const thick = across * pitch;
	const gap = (frame.width - thick * FATES.length) / (FATES.length - 1);
	const each = (at: (f: number) => number) =>
		Object.fromEntries(FATES.map((fate, f) => [fate, at(f)])) as Record<Fate, number>;
	return {
		floor,
		across,
		pitch,
		thick,
		gap,
		left: each((f) => f * (thick + gap)),
		top: each((f) => floor - Math.ceil((dots[f] ?? 0) / across) * pitch),
		exact: (count) => (count / across) * pitch
	};
}
