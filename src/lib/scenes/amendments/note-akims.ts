/** A note that draws who becomes akim: before, and now. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { fitFor } from '$lib/charts/type-size';
import type { Area } from './layout';
import { AIR, arrow, dot, type Note, type Setting } from './note';

/** Names that the president offers, and what the local assembly does with them. */
export function akims(area: Area, { words, frame, type }: Setting): Note {
	const fit = fitFor(type.note, frame);
	const text = (key: string) => fill(words[`akims-${key}`]);
	const widthOf = (key: string) => {
		const { left, right } = labelBox({ id: '', x: 0, y: 0, text: text(key), fit }, frame);
		return right - left;
	};
	const r = type.note * 0.42;
	const names = area.x + Math.max(widthOf('before'), widthOf('now')) + type.note;
	const last = Math.max(widthOf('maslikhat'), widthOf('consents'), widthOf('votes'));
	const verb = Math.min(
		area.x + area.width - last,
		Math.max(area.x + area.width * 0.6, names + widthOf('offers') + type.note)
	);
	const line = Math.max(type.note * 1.45, Math.min(area.height / 4, type.note * 2.6));
	const row = (at: number) => area.y + line * (at + 0.5);
	const label = (key: string, x: number, at: number, more: Partial<Label> = {}): Label => ({
		id: `akims-${key}`,
		x,
		y: row(at),
		text: text(key),
		valign: 'middle',
		fit,
		...more
	});
	const after: Label = {
		id: 'akims-doubt',
		x: area.x,
		y: row(2) + line * 0.4 + 2,
		text: text('doubt'),
		kind: 'small',
		width: area.width,
		fit: fitFor(type.small, frame)
	};
	const many = [0, 1].map((at) => dot(names + r + at * r * 2.7, row(2), r)).join('');
	const more = [0, 1, 2]
		.map((at) => dot(names + r * 6.6 + at * r * 0.9, row(2), r * 0.22))
		.join('');
	return {
		labels: [
			label('offers', names, 0, { kind: 'quiet', hidden: names + widthOf('offers') > verb - AIR }),
			label('maslikhat', verb, 0, { kind: 'quiet' }),
			label('before', area.x, 1),
			label('consents', verb, 1),
			label('now', area.x, 2),
			label('votes', verb, 2),
			after
		],
		shapes: [
			{ id: 'akims-one', look: 'solid', d: dot(names + r, row(1), r) },
			{ id: 'akims-many', look: 'solid', d: many + more },
			{
				id: 'akims-arrows',
				look: 'line',
				d: arrow(names + r * 3, verb - AIR, row(1)) + arrow(names + r * 9.4, verb - AIR, row(2))
			}
		],
		bars: [],
		bottom: labelBox(after, frame).bottom
	};
}
