/** Posts as bars on a time axis, in the order in which one man's hold of them ended. */
import type { Label } from '$lib/charts/label';
import type { Frame, SceneWords } from '../types';
import { END, HINGE } from './axis';
import type { PowerData, Term } from './data';
import { notes, officeLabels, yearLabels } from './lettering';
import { plotOf } from './plot';

export interface Bar {
	id: string;
	person: Term['person'];
	x: number;
	y: number;
	width: number;
	/** full: told at this step. quiet: there, but not now. hidden: not yet. */
	state: 'full' | 'quiet' | 'hidden';
	/** Still held at the picture's end, and told so. */
	open: boolean;
}

export interface PowerView {
	bars: Bar[];
	height: number;
	/** The stretch of the Security Council's bar that was his for life. */
	lifelong: { x: number; y: number; width: number; shown: boolean };
	/** The day of the handover, and what lies beyond it. */
	line: { x: number; width: number; top: number; bottom: number; shown: boolean };
	/** Where the axis changes its measure, and the bars' tops there; shown while it does. */
	fold: { x: number; rows: number[]; shown: boolean };
	axis: {
		y: number;
		/** Upper end of its ticks. */
		top: number;
		shown: boolean;
		ticks: { id: string; x: number; shown: boolean }[];
	};
	labels: Label[];
}

export function view(step: string, data: PowerData, words: SceneWords, frame: Frame): PowerView {
	const plot = plotOf(step, data, words, frame);
	const {
		kept,
		ends,
		holders,
		folded,
		type,
		low,
		lastOf,
		right,
		x,
		pitch,
		height,
		rowY,
		told,
		handover,
		axisY,
		ticks
	} = plot;
	const bars = data.terms.map((term): Bar => {
		const start = x(term.from);
		const own = term.person === 'nazarbayev';
		return {
			id: term.id,
			person: term.person,
			x: start,
			y: rowY(term.office),
			width: Math.max(2, x(term.to ?? END) - start),
			state: own ? (told(term.office) && !holders ? 'full' : 'quiet') : holders ? 'full' : 'hidden',
			open: term.to === null && Boolean(holders)
		};
	});
	const lifelongX = x(data.lifelong.at);
	return {
		bars,
		height,
		lifelong: {
			x: lifelongX,
			y: rowY('security') + height * 0.38,
			width: x(lastOf('security')?.to ?? END) - lifelongX,
			shown: Boolean(kept || ends)
		},
		line: {
			x: handover,
			width: right - handover,
			top: low ? pitch : 0,
			bottom: low ? frame.height : axisY,
			shown: Boolean(kept)
		},
		fold: { x: x(HINGE), rows: data.offices.map(rowY), shown: folded },
		axis: {
			y: low ? frame.height : axisY,
			top: low ? pitch * 0.5 + type.small * 0.7 : axisY - 5,
			shown: !low,
			ticks: ticks.map(({ id, at, shown }) => ({ id, x: x(at), shown }))
		},
		labels: [
			...officeLabels(plot, data, words),
			...yearLabels(plot, data, words, frame),
			...notes(plot, data, words, frame)
		]
	};
}
