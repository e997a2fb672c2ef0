/** A note that sets two days on a line in time. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { fitFor } from '$lib/charts/type-size';
import type { Area } from './layout';
import { px, type Note, type Setting } from './note';

/** From the criminal code's change to the vote, to scale, a tick a month. */
export function timeline(area: Area, { data, words, frame, type }: Setting): Note {
	const { abolished, vote } = data;
	const from = Math.floor(abolished.at * 12) / 12;
	const to = Math.ceil(vote.at * 12) / 12;
	const x = (at: number) => area.x + 2 + ((area.width - 4) * (at - from)) / (to - from);
	const fit = fitFor(type.note, frame);
	const before: Label = {
		id: 'already-before',
		x: area.x,
		y: area.y,
		text: fill(words['already-before'], { date: abolished.text }),
		kind: 'note',
		width: area.width,
		fit
	};
	const reach = type.note * 0.55;
	const y = labelBox(before, frame).bottom + reach;
	const after: Label = {
		id: 'already-after',
		x: x(vote.at),
		y: y + reach,
		text: fill(words['already-after'], { date: vote.text }),
		kind: 'note',
		anchor: 'end',
		width: x(vote.at) - area.x,
		fit
	};
	const months = Array.from(
		{ length: Math.round((to - from) * 12) + 1 },
		(_, at) => from + at / 12
	);
	return {
		labels: [before, after],
		shapes: [
			{
				id: 'already-axis',
				look: 'line',
				d:
					`M${px(x(from))} ${px(y)}H${px(x(to))}` +
					months.map((at) => `M${px(x(at))} ${px(y - 3)}v6`).join('')
			},
			{
				id: 'already-between',
				look: 'strong',
				d: `M${px(x(abolished.at))} ${px(y - reach)}V${px(y)}H${px(x(vote.at))}V${px(y + reach)}`
			}
		],
		bars: [],
		bottom: labelBox(after, frame).bottom
	};
}
