/** What the coda shows: the focus region's box, small in a dark room, in the last light, with its reflection; the same at every step. */
import { boxShape, levelAt } from '$lib/charts/ballot-box';
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { lightOn, type LightFall } from '$lib/charts/light';
import { fitSize, markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { CodaData } from './data';

export interface CodaView {
	box: { x: number; y: number; width: number; height: number; fill: number };
	/** Where the table begins. */
	ground: number;
	/** The light that falls in. */
	fall: LightFall;
	labels: Label[];
}

/** The figure's type at the nominal size. */
const BIG = 38;

export function view(data: CodaData, words: SceneWords, frame: Frame): CodaView {
	const wide = frame.width > 1.25 * frame.height;
	const unit = Math.min(frame.width / 360, frame.height / 380);
	const height = frame.height * (wide ? 0.62 : 0.56);
	const width = height / 1.42;
	const ground = frame.height * 0.84;
	// Off the middle: the figure stands in the empty part, as a caption beside a thing on a table.
	const x = wide ? frame.width * 0.56 - width / 2 : frame.width * 0.66 - width / 2;
	const y = ground - height;
	const shape = boxShape(width, height);
	const share = data.focus.value / 100;
	const level = y + levelAt(shape, share);
	const number = fitSize(frame, BIG);
	const line = markSize(frame) * 1.25;
	// The figure's foot: about its level, and high enough for two lines of name under it.
	const foot = Math.min(level + number * 0.32, frame.height - 2 * line - 4);
	const labelX = x - 12 * Math.max(0.7, unit);
	// Light from a high window on the left, onto the box and no further.
	const source = frame.width * (wide ? 0.12 : 0.02);
	return {
		box: { x, y, width, height, fill: share },
		ground,
		fall: lightOn({ x, y, width, height }, source, frame.height - ground),
		labels: [
			{
				id: 'focus',
				x: labelX,
				y: foot,
				text: fill(words.percent, { n: data.focus }),
				anchor: 'end',
				valign: 'bottom',
				kind: 'big',
				fit: BIG,
				role: 'focus'
			},
			{
				id: 'focus-name',
				x: labelX,
				y: foot + 3,
				text: fill(words.named),
				anchor: 'end',
				valign: 'top',
				role: 'focus',
				width: Math.max(60, labelX - 4)
			}
		]
	};
}
