/** Words that stand in the plot once, at the step where a reader would ask, and the lines that lead from them. */
import { fill, plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { broken, labelBox, overlaps, type Rect } from '$lib/charts/overlap';
import { widestWord } from '$lib/charts/text-width';
import { drawnAt } from './clock';
import type { Moment } from './moment';

export interface Notes {
	labels: Label[];
	/** From the words about the rise after the polls closed to the stretch that they speak of. */
	leader: { x: number; top: number; bottom: number; shown: boolean };
	/** From the axis to the words that say when most polls close. */
	closing: { x: number; top: number; shown: boolean };
}

/** @param focus the place of the focus region's name and figure at the clock's hand */
export function notesOf(moment: Moment, focus: Rect): Notes {
	const rise = riseNote(moment, focus);
	const closes = aside(
		'closes',
		{ x: moment.x(moment.data.close) - 5, anchor: 'end' },
		moment.step === 'day-close' && moment.clock >= moment.data.close && !moment.sizes.low,
		moment
	);
	const boxOf = (label: Label) => labelBox(label, moment.frame);
	closes.hidden ||= overlaps(boxOf(closes), boxOf(rise));
	return {
		labels: [
			...thresholdLabels(moment, focus),
			...asides(moment, focus),
			gapLabel(moment),
			rise,
			closes
		],
		leader: {
			x: moment.x(moment.data.last - 1),
			top:
				moment.y(drawnAt(moment.data.focus, moment.data.hours, moment.data.last - 1) ?? 0) +
				4 * moment.sizes.grow,
			bottom: rise.y - 1,
			shown: !rise.hidden
		},
		closing: { x: moment.x(moment.data.close), top: boxOf(closes).top, shown: !closes.hidden }
	};
}

/** The percentage that makes the vote count, and what it means once it is passed. */
function thresholdLabels(moment: Moment, focus: Rect): Label[] {
	const { after, crossed, nowX, off, plot, thresholdY, data, words, frame } = moment;
	const { low, grow } = moment.sizes;
	const counts = broken(
		{
			id: 'counts',
			x: nowX + off,
			y: thresholdY + 3 * grow,
			text: fill(words[low ? 'counts-short' : 'counts']),
			kind: 'note',
			width: Math.max(1, frame.width - nowX - off)
		},
		frame
	);
	return [
		{
			id: 'threshold',
			x: plot.left,
			y: thresholdY - 3,
			text: fill(words.threshold, { n: data.threshold }),
			valign: 'bottom',
			kind: 'small',
			hidden: !after('day-valid')
		},
		{ ...counts, hidden: !crossed || overlaps(labelBox(counts, frame), focus) }
	];
}

/** A note on the lowest line of the plot. */
function aside(
	id: string,
	at: Partial<Label>,
	shown: boolean,
	{ plot, sizes, words }: Moment
): Label {
	return {
		id,
		x: 0,
		y: plot.bottom - 4 * sizes.grow,
		text: fill(words[id]),
		valign: 'bottom',
		kind: 'note',
		...at,
		hidden: !shown
	};
}

/** The opening, the first report, and what is a report and what is only drawn. */
function asides(moment: Moment, focus: Rect): Label[] {
	const { step, reports, plot, x, data, frame } = moment;
	const { type, low } = moment.sizes;
	const boxOf = (label: Label) => labelBox(label, frame);
	const opening = step === 'day-open';
	const opens = aside('opens', { x: plot.left + 5 }, opening, moment);
	const beside = aside('first', { x: x(data.hours[0] ?? 10) + 5 }, opening, moment);
	// A word's breadth between them, or they read as one.
	const first = overlaps(boxOf(beside), boxOf(opens), -type)
		? { ...beside, y: beside.y - type * 1.5 }
		: beside;
	// Low down where there is room, else at the top, where the lines come only later.
	const rest = { x: frame.width, anchor: 'end' as const, width: frame.width - x(13) };
	const under = aside('drawn', rest, step === 'day-noon' && reports > 1 && !low, moment);
	const drawn = overlaps(boxOf(under), focus)
		? { ...under, y: plot.top, valign: 'top' as const }
		: under;
	return [opens, first, drawn];
}

/** The distance from the focus region to the next lowest, left of the bracket. */
function gapLabel({ step, x, y, thresholdY, sizes, data, words }: Moment): Label {
	const end = y(data.focus.pct.at(-1) ?? 0);
	return {
		id: 'gap',
		x: x(data.last) - 10 * sizes.grow,
		y: (end + thresholdY) / 2 - (sizes.low ? 1 : 0),
		text: fill(words.gap, { n: data.gap }),
		anchor: 'end',
		valign: 'middle',
		role: 'focus',
		...(sizes.low ? { kind: 'mark' as const } : { kind: 'big' as const, fit: sizes.gapFit }),
		hidden: step !== 'day-gap'
	};
}

/** The rise that nobody explains: below the line where there is nothing else, left of the clock's hand. */
function riseNote(moment: Moment, focus: Rect): Label {
	const { after, clock, off, plot, x, y, data, words, frame } = moment;
	const { type, low, narrow } = moment.sizes;
	const text = words.unexplained ? fill(words.unexplained) : [];
	const boxOf = (label: Label) => labelBox(label, frame);
	const right = x(data.last) - off * 0.5;
	const floor = plot.bottom - (after('day-gap') ? 2 : type * 1.6);
	const notes = [18, 16, 14, 12, 10].map((hour): Label => {
		const width = right - x(hour);
		const below = y(drawnAt(data.focus, data.hours, hour) ?? 0) + off + 2;
		const top = narrow ? Math.max(below, focus.bottom + 2) : below;
		return { id: 'unexplained', x: x(hour), y: top, text, kind: 'note', width };
	});
	const word = widestWord(plain(text), type);
	const fits = (one: Label) => boxOf(one).bottom <= floor && word <= (one.width ?? 0);
	// In two lines where there is room for that, rather than in a narrow stack.
	const two = (one: Label) => boxOf(one).bottom - boxOf(one).top < type * 3;
	const note =
		notes.find((one) => fits(one) && two(one)) ?? notes.find(fits) ?? (notes.at(-1) as Label);
	// Words for it are needed only where there is such a rise.
	const some = text.length > 0 && fits(note);
	const told = after('day-close') && clock > data.last - 0.01 && !low && some;
	return { ...note, hidden: !told };
}
