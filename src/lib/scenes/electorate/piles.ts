/** A pile for each fate, all of one thickness, so that their lengths compare; and what is measured at them. */
import type { Pile } from '$lib/charts/dots';
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { bigSize, markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import { brackets } from './brackets';
import { caption, heightOf, leadOf, notes, widthOf, type Setting } from './captions';
import type { ElectorateData } from './data';
import { FATES, LOW, PEOPLE_PER_DOT, REPORTED_NO_BELOW, type Fate } from './fates';
import type { Layout } from './view';

/** Three rows: yes; whatever else was put in the box; who put nothing in. */
const ROW: Record<Fate, 0 | 1 | 2> = { yes: 0, no: 1, invalid: 1, both: 1, home: 2 };
/** Fewest free pixels between two figures of a row. */
const APART = 8;
/** Below this height a figure's name stands after it, so that the dots have the room. */
const TALL = 520;

/** Where a name begins after its figure, whose width is estimated at its widest. */
const after = (width: number) => Math.max(width * 0.95 + 7, width);

export function piles(step: string, data: ElectorateData, words: SceneWords, frame: Frame): Layout {
	const { dots } = data;
	const count = (f: number) => dots[f] ?? 0;
	const { width } = frame;
	const low = frame.height < LOW;
	const size = markSize(frame);
	const line = size * 1.25;
	const lead = leadOf(frame);
	const outer: Setting = low ? 'line' : frame.height < TALL ? 'beside' : 'stacked';

	// The middle row keeps its places through the steps: its counts are its widest words.
	const needed = (setting: Setting) =>
		[1, 2, 3].map((f) =>
			Math.max(
				(count(f) / count(0)) * width,
				// Large figures can be a few pixels wider than the estimate, and the last of them stands at the edge.
				...caption(FATES[f] as Fate, 'electorate-yes', data, words, setting).map(
					(label) => widthOf(label, frame) + (label.kind === 'big' ? 4 : 0)
				)
			)
		);
	const between = (widths: number[]) => (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
	const large: Setting = low ? 'line' : 'stacked';
	const inner: Setting = between(needed(large)) >= (low ? 4 : APART) ? large : 'plain';
	const widths = needed(inner);
	const free = Math.max(between(widths), 0);
	const [first = 0, second = 0] = widths;
	const left = [0, 0, first + free, first + second + free * 2, 0];

	const head: Record<Setting, number> = {
		stacked: bigSize(frame) + lead * 2 + line + 8,
		beside: bigSize(frame) + lead + 6,
		plain: line * 2 + (low ? 4 : 12),
		line: line + 3
	};
	// The line of the bracket above the noes needs its own room.
	const heads = [head[outer], head[inner] + (low ? 0 : 3), head[outer]];
	const said = notes(step, data, words, low);
	const reportedWidth = Math.min(widthOf(said.reported, frame), width * 0.62);
	const bothX = left[3] ?? 0;
	const fits = bothX > reportedWidth + APART && widthOf(said.missing, frame) <= width - bothX;
	const missingWidth = fits ? width - bothX : width - reportedWidth - APART * 2;
	const reserved = [
		{ ...said.reported, width: reportedWidth },
		{ ...said.missing, width: missingWidth }
	];
	const room = low ? 0 : Math.max(...reserved.map((one) => heightOf(one, frame))) + 12;
	const foot = low ? 4 : 9;
	const gap = low ? 4 : 8;

	const words3 = heads.reduce((sum, one) => sum + one, 0);
	const breadth = (frame.height - words3 - room - foot - gap * 2) / 3;
	let across = 1;
	let pitch = 0;
	for (let lines = 2; lines <= 60; lines += 1) {
		const fits = Math.min(width / Math.ceil(count(0) / lines), breadth / lines);
		if (fits > pitch) [across, pitch] = [lines, fits];
	}
	const thick = across * pitch;
	const spare = Math.max(0, breadth - thick) * 1.5;
	const length = (f: number) => Math.ceil(count(f) / across) * pitch;
	let y = 0;
	const tops = heads.map((one, row) => {
		const top = y + one;
		y = top + thick + gap + spare + (row === 1 ? room : 0);
		return top;
	});
	const top = (fate: Fate) => tops[ROW[fate]] ?? 0;
	const beyond = length(4) + APART;

	const labels = FATES.flatMap((fate, f): Label[] => {
		const setting = ROW[fate] === 1 ? inner : outer;
		const [figure, name] = caption(fate, step, data, words, setting) as [Label, Label?];
		const x = left[f] ?? 0;
		const bottom = top(fate) - (low ? 2 : fate === 'no' ? 9 : 6);
		// In a low frame the line above the last pile is the annotations'.
		if (low && fate === 'home')
			return [{ ...figure, x: beyond, y: top(fate) + thick + foot - 2, width: width - beyond }];
		if (!name) return [{ ...figure, x, y: bottom }];
		return setting === 'beside'
			? [
					{ ...figure, x, y: bottom },
					{ ...name, x: x + after(widthOf(figure, frame)), y: bottom - 2 }
				]
			: [
					{ ...figure, x, y: bottom - line - (setting === 'plain' ? 1 : lead + 1) },
					{ ...name, x, y: bottom }
				];
	});

	const under = top('no') + thick + (low ? 1.5 : 4);
	const homeTop = top('home');
	const notesY = under + 8;
	const compared = { ...said.compared, x: beyond, width: width - beyond };
	const tall = heightOf({ ...compared, text: fill(words.compared) }, frame);
	const comparedY = Math.min(homeTop + thick / 2 + lead, frame.height - tall - 2);
	const placed: Label[] = low
		? [
				{ ...said.reported, x: 0, y: homeTop - 2, valign: 'bottom' },
				{ ...said.compared, x: 0, y: homeTop - 2, valign: 'bottom' }
			]
		: [
				{ ...said.reported, x: 0, y: notesY, width: reportedWidth },
				fits
					? { ...said.missing, x: bothX, y: notesY, width: missingWidth }
					: { ...said.missing, x: width, y: notesY, width: missingWidth, anchor: 'end' },
				{ ...said.ratio, x: beyond, y: comparedY - lead - 1, valign: 'bottom' },
				{ ...compared, y: comparedY }
			];

	// As long as its dots are many: the last column isn’t full.
	const exact = (people: number) => (people / across) * pitch;
	return {
		piles: FATES.map((fate, f): Pile => ({
			x: (left[f] ?? 0) + pitch / 2,
			y: top(fate) + pitch / 2,
			across,
			pitch,
			grows: 'along'
		})),
		offsets: dots.map(() => 0),
		pitch,
		brackets: brackets(step, {
			no: [0, exact(count(1))],
			invalid: [left[2] ?? 0, (left[2] ?? 0) + length(2)],
			both: [bothX, bothX + length(3)],
			reported: exact(REPORTED_NO_BELOW / PEOPLE_PER_DOT),
			ratio: data.homePerNo.value,
			over: top('no') - (low ? 3 : 6),
			under,
			below: homeTop + thick + (low ? 1 : 3),
			turn: low ? 2.5 : 5,
			low
		}),
		labels: [...labels, ...placed]
	};
}
