/** The voting day by the hour: the scroll is the clock, reports are marks, and what lies between two of them is only drawn. */
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import type { Lang } from '$lib/record/types';
import type { Frame, SceneWords } from '../types';
import type { DayData } from './data';
import { faceOf, type Face } from './face';
import { handLabels } from './hand';
import { momentOf, type Moment } from './moment';
import { lowest } from './names';
import { notesOf, type Notes } from './notes';
import type { Plot } from './plot';
import { skyAt, type Sky } from './sky';

/** A mark that a step brings forward, in the frame's pixels. */
interface Ring {
	x: number;
	y: number;
	r: number;
	shown: boolean;
}

export interface DayView {
	/** The capital's clock, in hours. */
	clock: number;
	/** Reports out by now, as a number of the hours. */
	reports: number;
	plot: Plot;
	/** How much larger than a desktop's the strokes are; 1 up to that size. */
	grow: number;
	/** Radii of the reports' marks. */
	radius: { region: number; country: number; focus: number };
	/** Where the clock stands on the axis; lines are drawn up to here. */
	hand: { x: number; top: number; shown: boolean };
	dial: Face['dial'];
	sky: Sky;
	/** Percent at which the vote counts; shown from the step that speaks of it. */
	threshold: { y: number; shown: boolean };
	/** The country's report that is past the threshold. */
	crossing: Ring;
	/** The lowest but the focus region at the last report. */
	next: Ring;
	/** The other lines step back at the last step. */
	quiet: boolean;
	/** From the next lowest down to the focus region. */
	bracket: { x: number; top: number; bottom: number; shown: boolean };
	leader: Notes['leader'];
	closing: Notes['closing'];
	/** The opening and the hours of the reports, at their places; their lines begin below the clock. */
	ticks: { hour: number; x: number; top: number }[];
	labels: Label[];
}

export function view(
	step: string,
	progress: number,
	data: DayData,
	words: SceneWords,
	lang: Lang,
	frame: Frame
): DayView {
	const moment = momentOf(step, progress, data, words, lang, frame);
	const { after, clock, nowX, plot, x, y, thresholdY } = moment;
	const { radius, grow } = moment.sizes;
	const gap = moment.step === 'day-gap';

	const face = faceOf(clock, moment, moment.sizes.low, frame);
	const clockBox = face.box;
	/** Nothing runs through the clock. */
	const topAt = (at: number) => (at <= clockBox.right + 4 ? clockBox.bottom + 4 : plot.top);
	const ticks = [data.open, ...data.hours].map((hour) => {
		const at = Math.floor(x(hour)) + 0.5;
		return { hour, x: at, top: topAt(at) };
	});

	const hand = handLabels(moment, clockBox);
	const focus = labelBox(hand.find(({ id }) => id === 'focus') as Label, frame);
	const notes = notesOf(moment, focus);
	const [endY, nextY] = [data.focus, lowest(data)].map(({ pct }) => y(pct.at(-1) ?? 0));
	return {
		clock,
		reports: moment.reports,
		plot,
		grow,
		radius,
		hand: { x: nowX, top: topAt(nowX), shown: !gap },
		dial: face.dial,
		sky: skyAt(clock, nowX / frame.width, data),
		threshold: { y: thresholdY, shown: after('day-valid') },
		crossing: {
			x: x(14),
			y: y(data.country.pct[data.hours.indexOf(14)] ?? 0),
			r: radius.country + 4 * grow,
			shown: moment.crossed
		},
		next: { x: x(data.last), y: nextY ?? 0, r: radius.country, shown: gap },
		quiet: gap,
		bracket: {
			x: x(data.last),
			top: (nextY ?? 0) + radius.country,
			bottom: (endY ?? 0) - radius.focus,
			shown: gap
		},
		leader: notes.leader,
		closing: notes.closing,
		ticks,
		labels: [face.time, ...ticks.map((tick) => hourLabel(tick, moment)), ...hand, ...notes.labels]
	};
}

function hourLabel({ hour, x }: { hour: number; x: number }, { clock, frame }: Moment): Label {
	return {
		id: `hour-${hour}`,
		x,
		y: frame.height - 1,
		text: `${hour}`,
		anchor: 'middle',
		valign: 'bottom',
		kind: Math.abs(hour - clock) < 0.01 ? 'mark' : 'quiet'
	};
}
