/** Two points a vote, the focus region's and the country's, and the distance between them; what was not found stays open. */
import type { Label } from '$lib/charts/label';
import type { Frame, SceneWords } from '../types';
import { boardOf } from './board';
import type { SinceData } from './data';
import { putFigures, putUnknown, type Setting } from './figures';
import { keyLabels, putNames } from './names';
import { planOf, type Plan } from './plan';
import { marksOf, placeOf, pointsOf, spokenOf, type Points, type Stretch } from './points';

export interface SinceView extends Points {
	/** How the votes lie. */
	along: Plan['along'];
	radius: number;
	grow: number;
	/** The focus region's level in the vote that is told, across the votes that came after; shown at the last step. */
	level: Stretch & { shown: boolean };
	labels: Label[];
}

export function view(step: string, data: SinceData, words: SceneWords, frame: Frame): SinceView {
	const { votes, told, lastStep } = data;
	const plan = planOf(data, words, frame);
	const last = votes.length - 1;
	const loud = step === lastStep;
	const spoken = spokenOf(step, data);
	const points = pointsOf(votes, plan, spoken);
	const setting: Setting = { votes, plan, points, words, frame, spoken, loud };

	const board = boardOf(frame, marksOf(points, plan.radius));
	putFigures(board, setting);
	putUnknown(board, setting);
	putNames(board, setting);

	const level = votes[told]?.focus?.value ?? 0;
	const [from, to] = [placeOf(plan, told, level), placeOf(plan, last, level)];
	return {
		...points,
		along: plan.along,
		radius: plan.radius,
		grow: plan.grow,
		level: { x1: from.x, y1: from.y, x2: to.x, y2: to.y, shown: loud },
		labels: [...board.labels, ...keyLabels(setting)]
	};
}
