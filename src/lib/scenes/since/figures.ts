/** The figures at the points, and what was not found, in words. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { textWidth } from '$lib/charts/text-width';
import type { Frame, SceneWords } from '../types';
import type { Board } from './board';
import type { Vote } from './data';
import { typeOf, type Plan } from './plan';
import { WHICH, type Point, type Points } from './points';

export interface Setting {
	votes: readonly Vote[];
	plan: Plan;
	points: Points;
	words: SceneWords;
	frame: Frame;
	/** The votes that the step speaks of. */
	spoken: (at: number) => boolean;
	/** The two votes of the last step are compared in display type. */
	loud: boolean;
}

export function putFigures(board: Board, setting: Setting): void {
	const { votes, plan, points, frame, spoken, loud } = setting;
	const rows = plan.along === 'rows';
	const gap = plan.radius + 4 * plan.grow;
	const ends = [votes.findIndex((_, at) => spoken(at)), votes.findLastIndex((_, at) => spoken(at))];
	const widest = Math.max(
		...votes.flatMap(({ country, focus }) =>
			[country, focus].map((figure) => textWidth(figure?.text ?? '', plan.value))
		)
	);
	/** Where columns are narrower than a figure, only the first and the last that the step speaks of are named. */
	const named = (at: number) =>
		spoken(at) && (rows || plan.pitch > widest + 3 || ends.includes(at));

	for (const which of WHICH) {
		votes.forEach((vote, at) => {
			const mark = points[which][at] as Point;
			const figure = vote[which];
			const after = which === 'country';
			const label: Label = {
				id: mark.id,
				x: rows ? mark.x + (after ? gap : -gap) : mark.x,
				y: rows ? mark.y : mark.y + (after ? -gap : gap),
				text: figure ? [figure] : '',
				anchor: rows ? (after ? 'start' : 'end') : 'middle',
				valign: rows ? 'middle' : after ? 'bottom' : 'top',
				...typeOf(frame, loud ? plan.loud : plan.value),
				...(loud && plan.loud >= 22 ? { kind: 'big' as const } : {}),
				role: which === 'country' ? 'came' : 'focus',
				hidden: !figure || !named(at)
			};
			if (rows || label.hidden) return board.put(label);
			// Above or below its point; beside it where a neighbour in time stands in the way.
			const beside = [-1, 1].map((side): Label => {
				const anchor = side < 0 ? 'end' : 'start';
				return { ...label, x: mark.x + side * gap, y: mark.y, anchor, valign: 'middle' };
			});
			const far = [1, 2, 3, 4, 5, 6].flatMap((step) => {
				const y = label.y + (after ? -step : step) * plan.name * 0.5;
				return [
					{ ...label, y },
					{ ...label, y, x: mark.x + plan.radius, anchor: 'end' as const }
				];
			});
			const places = [label, inFrame(label, frame), ...beside, ...far];
			board.put(places.find((one) => board.free(one, vote.date)) ?? inFrame(label, frame));
		});
	}
}

/** Once for votes that lie side by side. In the lowest frames the hollow mark and its guide say it alone. */
export function putUnknown(board: Board, setting: Setting): void {
	const { votes, plan, points, words, frame, spoken } = setting;
	votes.forEach((vote, at) => {
		const open = points.focus[at] as Point;
		const last = plan.along === 'rows' || plan.under || (points.focus[at + 1]?.known ?? true);
		const label: Label = {
			id: `unknown-${vote.date}`,
			x: open.x + (plan.under ? 0 : plan.radius + 4 * plan.grow),
			y: open.y + (plan.under ? plan.radius + 2 * plan.grow : 0),
			text: fill(words.unknown),
			anchor: plan.under ? 'middle' : 'start',
			valign: plan.under ? 'top' : 'middle',
			...typeOf(frame, plan.small),
			kind: 'quiet'
		};
		board.put({ ...label, hidden: open.known || !spoken(at) || !last || board.covers(label) });
	});
}

/** A label moved by as little as brings it back into the frame. */
function inFrame(label: Label, frame: Frame): Label {
	const { left, right } = labelBox(label, frame);
	return { ...label, x: label.x + Math.max(0, -left) - Math.max(0, right - frame.width) };
}
