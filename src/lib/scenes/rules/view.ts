/** What the two conditions look like: a scale with its threshold, and a row of regions with the number that was needed. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { fitFor, typeScale } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { RulesData } from './data';

export interface RulesView {
	/** The scale from nobody to everybody on the lists. */
	scale: { x: number; y: number; width: number; height: number };
	/** Length of the part that took part, and where the threshold lies, in pixels from the scale's left. */
	came: number;
	threshold: number;
	/** One mark for each region and city. */
	regions: { id: string; x: number; y: number; width: number; height: number; yes: boolean }[];
	/** The line after the number that was needed. */
	needed: { x: number; top: number; bottom: number };
	/** How far a line stands out of its marks, in pixels. */
	reach: number;
	labels: Label[];
}

const CONDITIONS = ['turnout', 'regions'] as const;

export function view(_step: string, data: RulesData, words: SceneWords, frame: Frame): RulesView {
	const scale = typeScale(frame);
	// Few words in a large frame: they may be larger than where many stand.
	const type = frame.width < 640 ? scale : { ...scale, note: scale.note * 1.15 };
	const narrow = frame.width < 460;
	// In a low frame the figure stands at the end of its condition's line.
	const low = frame.height < 240;
	const note = fitFor(type.note, frame);
	const line = type.note * 1.25;
	const gap = low ? 3 : type.note * 0.5;
	const x = 2;
	const width = frame.width - 2 * x;
	const total = data.total.value;
	const pitch = width / total;
	const threshold = (width * data.threshold.value) / 100;
	const after = x + pitch * data.needed.value;

	const head = low ? line : line + type.big + gap * 0.6;
	const panel = frame.height / CONDITIONS.length;
	const room = panel - head - line - gap * (low ? 4.5 : 3);
	const height = Math.max(6, Math.min(room, pitch * (low ? 1.8 : 2)));
	// The two stand together in the middle, no further apart than half of what one of them takes up.
	const block = head + gap + height + gap + line;
	const pause = Math.max(0, Math.min(panel - block, block * 0.4));
	const start = Math.max(0, (frame.height - block * 2 - pause) * 0.45);
	const tops = CONDITIONS.map((_, at) => start + at * (block + pause));
	const markTop = (at: number) => (tops[at] ?? 0) + head + gap;

	const labels = CONDITIONS.flatMap((id, at): Label[] => {
		const top = tops[at] ?? 0;
		const role = at ? ('yes' as const) : ('came' as const);
		const short = words[`condition-${id}-short`];
		const figure: Label = {
			id,
			x: low ? frame.width - x : x,
			y: low ? top : top + line,
			text: fill(words[id], at ? { n: data.yes, total: data.total } : { n: data.turnout }),
			anchor: low ? 'end' : 'start',
			...(low ? { fit: note } : { kind: 'big' as const, fit: fitFor(type.big, frame) }),
			role
		};
		const beside: Label = {
			id: `${id}-reported`,
			x: labelBox(figure, frame).right + type.note,
			y: top + line + type.big * 0.94,
			text: fill(words[`${id}-reported`]),
			valign: 'bottom',
			kind: 'note',
			fit: note,
			hidden: low
		};
		const reported =
			labelBox(beside, frame).right > frame.width
				? { ...beside, text: fill(words[`${id}-reported-short`]) }
				: beside;
		return [
			{
				id: `condition-${id}`,
				x,
				y: top,
				text: fill(narrow && short ? short : words[`condition-${id}`]),
				fit: note
			},
			figure,
			reported,
			{
				id: at ? 'needed' : 'threshold',
				x: at ? after : x + threshold,
				y: markTop(at) + height + gap,
				text: fill(words[at ? 'needed' : 'threshold'], {
					n: at ? data.needed : data.threshold
				}),
				anchor: 'middle',
				kind: 'quiet',
				fit: note
			}
		];
	});

	return {
		scale: { x, y: markTop(0), width, height },
		came: (width * data.turnout.value) / 100,
		threshold,
		regions: Array.from({ length: total }, (_, at) => ({
			id: `region-${at + 1}`,
			x: x + at * pitch + pitch * 0.1,
			y: markTop(1),
			width: pitch * 0.8,
			height,
			yes: at < data.yes.value
		})),
		needed: { x: after, top: markTop(1) - gap * 0.7, bottom: markTop(1) + height + gap * 0.7 },
		reach: gap * 0.7,
		labels
	};
}
