/** A wall of still marks, one for each person. The counts only grow, so a mark keeps its place for good. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { textWidth } from '$lib/charts/text-width';
import { bigSize, fitFor, markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { DeadData } from './data';

export interface DeadMark {
	id: string;
	x: number;
	y: number;
	/** full: counted by the day of the vote. outline: died, and counted only later. hidden: not yet told. */
	state: 'full' | 'outline' | 'hidden';
}

export interface DeadView {
	marks: DeadMark[];
	/** Size of a mark, in pixels: an upright stroke. */
	width: number;
	height: number;
	/** The line under as many marks as died in Almaty: corners of a thin stepped line, first to last. */
	almaty: { points: { x: number; y: number }[]; shown: boolean };
	labels: Label[];
}

/** A mark is seven times as high as it is wide: somebody who stands. */
const UPRIGHT = 7;
/** Height of a mark's place as a share of its width, at most; and of the mark as a share of its place. */
const TALL = 2.6;
const STANDS = 0.66;

/** The number of columns that fills the room with the largest places. */
function columnsFor(count: number, width: number, height: number): number {
	let best = 1;
	let size = 0;
	for (let columns = 6; columns <= count; columns += 1) {
		const rows = Math.ceil(count / columns);
		// Every second row stands half a place to the side.
		const place = Math.min(width / (columns + 0.5), height / rows / 2.1);
		if (place > size) [best, size] = [columns, place];
	}
	return best;
}

export function view(step: string, data: DeadData, words: SceneWords, frame: Frame): DeadView {
	const unnamed = step === 'dead-unnamed';
	const [head, foot] = [false, true].map((below) =>
		Math.max(
			...[true, false].map((later) => {
				const boxes = lettering(later, data, words, frame)
					.filter(({ id }) => below === (id === 'foot'))
					.map((label) => labelBox(label, frame));
				return Math.max(
					0,
					...boxes.map(({ top, bottom }) => (below ? frame.height - top : bottom))
				);
			})
		)
	);
	const gap = markSize(frame) * (frame.height < 170 ? 0.35 : 0.7);
	const top = (head ?? 0) + gap;
	const room = Math.max(20, frame.height - top - (foot ?? 0) - gap);
	const width = Math.min(frame.width, room * 5);
	const left = (frame.width - width) / 2;

	const count = data.last.value;
	// The counts stand apart by an empty place each.
	const steps = [data.first.value, data.vote.value];
	const placeOf = (at: number) => at + steps.filter((step) => at >= step).length;
	const places = count + steps.length;
	const columns = columnsFor(places, width, room);
	const rows = Math.ceil(places / columns);
	const pitchX = width / (columns + 0.5);
	const pitchY = Math.min(room / rows, pitchX * TALL);
	const height = pitchY * STANDS;
	const markWidth = Math.max(1.2, Math.min(pitchX * 0.34, height / UPRIGHT));
	const y0 = top + (room - pitchY * (rows - 1) - height) / 2;
	const shift = (row: number) => (row % 2 === 0 ? 0 : pitchX / 2);

	const marks = Array.from({ length: count }, (_, at): DeadMark => {
		const place = placeOf(at);
		const row = Math.floor(place / columns);
		return {
			id: `person-${at + 1}`,
			x: left + shift(row) + (place % columns) * pitchX + (pitchX - markWidth) / 2,
			y: y0 + row * pitchY,
			state: at < data.vote.value ? 'full' : unnamed ? 'outline' : 'hidden'
		};
	});

	// Nobody published which of them died in Almaty: the line counts off their number from the first mark.
	const whole = Math.floor(data.almaty.value / columns);
	const rest = data.almaty.value % columns;
	const under = (row: number) => y0 + row * pitchY + height + (pitchY - height) / 2;
	const turn = left + shift(whole) + rest * pitchX;
	const points = [
		{ x: left, y: under(whole) },
		{ x: turn, y: under(whole) },
		{ x: turn, y: under(whole - 1) },
		{ x: left + width, y: under(whole - 1) }
	];

	return {
		marks,
		width: markWidth,
		height,
		almaty: { points, shown: !unnamed },
		labels: lettering(unnamed, data, words, frame)
	};
}

/** Two or three labels: dates and numbers. The head is of the same height at both steps, so that no mark moves. */
function lettering(unnamed: boolean, data: DeadData, words: SceneWords, frame: Frame): Label[] {
	const low = frame.height < 260;
	const squat = frame.height < 170;
	const roomy = frame.width >= 600 && frame.height >= 420;
	const big = bigSize(frame) * (roomy ? 1.5 : 1);
	const second = frame.width * (squat ? 0.5 : 0.53);
	const half = unnamed ? second - frame.width * 0.04 : frame.width;
	const count = (id: string, x: number, text: Label['text'], hidden = false): Label => ({
		id,
		x,
		y: big,
		text,
		valign: 'bottom',
		kind: 'big',
		...(roomy ? { fit: fitFor(big, frame) } : {}),
		role: 'death',
		hidden
	});
	const slots = {
		first: data.first,
		firstdate: data.first.date,
		date: data.vote.date,
		voteday: data.voteDay,
		lastdate: data.last.date,
		almaty: data.almaty,
		custody: data.custody,
		later: data.later
	};
	// The longest form for which there is room.
	const forms = squat ? ['-squat', '-short', ''] : low ? ['-short', ''] : [''];
	const say = (key: string) => {
		const form = forms.find((one) => words[key + one]) ?? '';
		return fill(words[key + form], slots);
	};
	// In a squat picture a date stands beside its number.
	const beside = squat ? textWidth(data.vote.text, big, 'serif') + 5 : 0;
	const below = squat ? { y: big - 3, valign: 'bottom' as const } : { y: big + 3 };
	return [
		count('count', 0, [data.vote]),
		{
			id: 'count-date',
			x: beside,
			...below,
			text: say(unnamed ? 'on-vote' : 'by-march'),
			width: half - beside,
			kind: 'quiet'
		},
		count('last', second, [data.last], !unnamed),
		{
			id: 'last-date',
			x: second + beside,
			...below,
			text: say('by-august'),
			width: frame.width - second - beside,
			kind: 'quiet',
			hidden: !unnamed
		},
		{
			id: 'foot',
			x: 0,
			y: frame.height,
			text: say(unnamed ? 'custody' : 'almaty'),
			valign: 'bottom',
			width: frame.width,
			kind: 'note',
			role: unnamed ? 'death' : 'focus'
		}
	];
}
