/** What the two conditions look like: a scale with its threshold, and a row of regions with the number that was needed. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { bigSize, markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { RulesData } from './data';

export interface RulesView {
	/** The scale from nobody to everybody on the lists. */
	scale: { x: number; y: number; width: number; height: number };
	/** Length of the part that took part, and where the threshold lies, in pixels from the scale's left. */
	came: number;
	threshold: number;
	/** One mark for each region and city. */
	regions: { id: string; x: number; y: number; size: number; yes: boolean }[];
	/** The line after the number that was needed. */
	needed: { x: number; top: number; bottom: number };
	labels: Label[];
}

/** Space between a mark and its words, in pixels. */
const AIR = 6;

export function view(_step: string, data: RulesData, words: SceneWords, frame: Frame): RulesView {
	const line = markSize(frame) * 1.25;
	const big = bigSize(frame);
	const x = Math.max(2, frame.width * 0.02);
	const width = frame.width - 2 * x;
	// Above a mark: a line of words and the figure. Below it: the threshold's name.
	const above = big * 1.1 + line * 1.3 + AIR;
	// On the smallest phones the thresholds' names give way; the conditions above them say the same.
	const low = frame.height < 200;
	const below = low ? AIR : line + AIR;
	const short = frame.width < 460 ? '-short' : '';
	const total = data.total.value;
	const pitch = width / total;
	const room = Math.max(10, frame.height - 2 * (above + below));
	const bar = Math.min(room / 2, frame.height * 0.14, 90);
	const size = Math.min(pitch * 0.78, room / 2, 90);
	const slack = Math.max(0, room - bar - size);

	const top = above + slack * 0.2;
	const second = top + bar + below + above + slack * 0.6;
	const threshold = (width * data.threshold.value) / 100;
	const after = x + pitch * data.needed.value;
	const figure = (id: string, y: number, text: Label['text'], role: Label['role']): Label => ({
		id,
		x,
		y,
		text,
		valign: 'bottom',
		kind: 'big',
		role
	});
	return {
		scale: { x, y: top, width, height: bar },
		came: (width * data.turnout.value) / 100,
		threshold,
		regions: Array.from({ length: total }, (_, at) => ({
			id: `region-${at + 1}`,
			x: x + at * pitch + (pitch - size) / 2,
			y: second,
			size,
			yes: at < data.yes.value
		})),
		needed: { x: after, top: second - AIR, bottom: second + size + AIR },
		labels: [
			{
				id: 'condition-turnout',
				x,
				y: top - big * 1.1 - AIR - 3,
				text: fill(words[`condition-turnout${short}`]),
				valign: 'bottom',
				width
			},
			figure('turnout', top - AIR, fill(words.turnout, { n: data.turnout }), 'came'),
			{
				id: 'threshold',
				x: x + threshold,
				y: top + bar + AIR,
				text: fill(words.threshold, { n: data.threshold }),
				anchor: 'middle',
				kind: 'quiet',
				hidden: low
			},
			{
				id: 'condition-regions',
				x,
				y: second - big * 1.1 - AIR - 3,
				text: fill(words[`condition-regions${short}`]),
				valign: 'bottom',
				width
			},
			figure(
				'regions',
				second - AIR,
				fill(words.regions, { n: data.yes, total: data.total }),
				'yes'
			),
			{
				id: 'needed',
				x: after,
				y: second + size + AIR,
				text: fill(words.needed, { n: data.needed }),
				anchor: 'middle',
				kind: 'quiet',
				hidden: low
			}
		]
	};
}
