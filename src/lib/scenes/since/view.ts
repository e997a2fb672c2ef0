/** Two points a vote, Almaty's and the country's, and the distance between them; what was not found stays open. */
import type { Label } from '$lib/charts/label';
import type { Frame, SceneWords } from '../types';
import { boardOf } from './board';
import type { SinceData } from './data';
import { putFigures, putUnknown, type Setting } from './figures';
import { keyLabels, putNames, putYears } from './names';
import { planOf, type Plan } from './plan';
import { marksOf, placeOf, pointsOf, spokenOf, type Points, type Stretch } from './points';

export interface SinceView extends Points {
	/** How the votes lie: in rows, in even columns, or in columns at their dates. */
	along: Plan['along'];
	radius: number;
	grow: number;
	/** Almaty's level in 2022, across the votes that came after; shown at the last step. */
	level: Stretch & { shown: boolean };
	/** The foot of the percentages; none in rows. */
	axis: Stretch | null;
	/** Beginnings of years, where the votes lie at their dates. */
	ticks: { year: number; x: number; y: number }[];
	labels: Label[];
}

export function view(step: string, data: SinceData, words: SceneWords, frame: Frame): SinceView {
	const { votes, told } = data;
	const plan = planOf(votes, words, frame);
	const last = votes.length - 1;
	const loud = step === 'since-2026';
	const spoken = spokenOf(step, votes, told);
	const points = pointsOf(votes, plan, spoken);
	const setting: Setting = { votes, plan, points, words, frame, spoken, loud };

	const board = boardOf(frame, marksOf(points, plan.radius));
	putFigures(board, setting);
	putUnknown(board, setting);
	putNames(board, setting);
	putYears(board, setting);

	const level = votes[told]?.almaty?.value ?? 0;
	const [from, to] = [placeOf(plan, told, level), placeOf(plan, last, level)];
	return {
		...points,
		along: plan.along,
		radius: plan.radius,
		grow: plan.grow,
		level: { x1: from.x, y1: from.y, x2: to.x, y2: to.y, shown: loud },
		axis: plan.along === 'time' ? { x1: 0, y1: plan.foot, x2: frame.width, y2: plan.foot } : null,
		ticks: plan.ticks.map(({ year, x }) => ({ year, x, y: plan.foot })),
		labels: [...board.labels, ...keyLabels(setting)]
	};
}
