/** The votes' dates and kinds, the years of the axis, and the names of the two colours. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import type { Board } from './board';
import type { Vote } from './data';
import type { Setting } from './figures';
import { typeOf } from './plan';
import type { Point, Which } from './points';

export function putNames(board: Board, setting: Setting): void {
	const { votes, plan, points } = setting;
	if (plan.along === 'rows') votes.forEach((_, at) => inRow(at, setting).forEach(board.put));
	else if (plan.along === 'columns') votes.forEach((_, at) => board.put(inColumn(at, setting)));
	else {
		// Those that were found first: the others have more places to go to.
		const open = (at: number) => (points.almaty[at]?.known ? 0 : 1);
		const order = votes.map((_, at) => at).sort((a, b) => open(a) - open(b) || a - b);
		for (const at of order) atDate(at, board, setting).forEach(board.put);
	}
}

function inRow(at: number, { votes, plan, words, frame, spoken }: Setting): Label[] {
	const vote = votes[at] as Vote;
	const kind = fill(words[vote.kind]);
	const two = plan.pitch >= plan.name * 2.4 && spoken(at);
	return [
		{
			id: `name-${vote.date}`,
			x: 0,
			y: plan.at(at) - (two && plan.beneath ? plan.name * 0.6 : 0),
			text: plan.beneath
				? fill(words.when, { month: vote.month, year: vote.year })
				: fill(words.name, { date: vote.name, kind: kind[0] ?? '' }),
			valign: 'middle',
			...typeOf(frame, plan.name),
			kind: spoken(at) ? 'small' : 'quiet'
		},
		{
			id: `kind-${vote.date}`,
			x: 0,
			y: plan.at(at) + plan.name * 0.6,
			text: kind,
			valign: 'middle',
			...typeOf(frame, plan.small),
			kind: 'quiet',
			hidden: !plan.beneath || !two
		}
	];
}

function inColumn(at: number, { votes, plan, frame, spoken }: Setting): Label {
	const vote = votes[at] as Vote;
	return {
		id: `name-${vote.date}`,
		x: plan.at(at),
		y: frame.height - 1,
		text: `’${vote.year.slice(2)}`,
		anchor: 'middle',
		valign: 'bottom',
		kind: spoken(at) ? 'small' : 'quiet'
	};
}

/** Under Almaty's figure, moved on where a neighbour stands; of an open mark, beside its guide. */
function atDate(at: number, board: Board, setting: Setting): Label[] {
	const { votes, plan, points, words, frame, spoken } = setting;
	const [vote, mark] = [votes[at] as Vote, points.almaty[at] as Point];
	const gap = plan.radius + 4 * plan.grow;
	const line = plan.name * 1.2;
	const block = (top: number, anchor: Label['anchor']): Label[] => {
		const away = mark.known ? -plan.radius : gap;
		const base: Label = {
			id: `name-${vote.date}`,
			x: mark.x + (anchor === 'end' ? -away : anchor === 'start' ? away : 0),
			y: top,
			text: fill(words.when, { month: vote.month, year: vote.year }),
			anchor: anchor ?? 'start',
			valign: 'top',
			...typeOf(frame, plan.name),
			hidden: !spoken(at) || !plan.beneath
		};
		const second: Label = {
			...base,
			id: `kind-${vote.date}`,
			y: top + line * 1.05,
			text: fill(words[vote.kind]),
			...typeOf(frame, plan.small),
			kind: 'quiet'
		};
		return [base, second];
	};
	const figure = board.labels.find(({ id }) => id === mark.id) as Label;
	const under = figure.valign === 'top' ? labelBox(figure, frame).bottom : 0;
	const top = mark.known ? Math.max(mark.y + gap, under) : plan.foot - line * 2.1 - 4;
	const pair = points.almaty[at + 1]?.known === false;
	// Under a figure that stands to the left, its name does too.
	const anchors = mark.known
		? figure.anchor === 'end'
			? (['end', 'middle', 'start'] as const)
			: (['middle', 'end', 'start'] as const)
		: pair
			? (['end', 'start'] as const)
			: (['start', 'end'] as const);
	const places = Array.from({ length: 16 }, (_, step) =>
		anchors.map((anchor) => block(top + ((mark.known ? step : -step) * line) / 3, anchor))
	).flat();
	return (
		places.find((labels) => labels.every((one) => board.free(one, vote.date))) ??
		block(top, anchors[0])
	);
}

export function putYears(board: Board, { plan, frame }: Setting): void {
	for (const { year, x } of plan.ticks) {
		board.put({
			id: `year-${year}`,
			x,
			y: frame.height - 1,
			text: `${year}`,
			anchor: 'middle',
			valign: 'bottom',
			...typeOf(frame, plan.name),
			kind: 'quiet'
		});
	}
}

/** Over their first points in rows, beside them at their dates, in a line above even columns. */
export function keyLabels({ plan, points, words, frame }: Setting): Label[] {
	const gap = plan.radius + 4 * plan.grow;
	const head = points.almaty.findIndex(({ known }) => known);
	const key = (which: Which, columns: number): Label => {
		const mark = points[which][head] as Point;
		const side = plan.along === 'rows' && which === 'almaty' ? -1 : 1;
		const byDate = plan.along === 'time';
		return {
			id: `${which}-key`,
			x: plan.along === 'rows' ? mark.x - side * gap : byDate ? mark.x + gap : columns,
			// Towards the inside: the figure is on the other side.
			y: byDate ? mark.y + (which === 'country' ? 0.4 : -0.4) * plan.key : 0,
			text: fill(words[which]),
			anchor: side < 0 ? 'end' : 'start',
			valign: byDate ? 'middle' : 'top',
			...typeOf(frame, plan.key),
			role: which === 'country' ? 'came' : 'almaty'
		};
	};
	const country = key('country', 0);
	return [country, key('almaty', labelBox(country, frame).right + plan.key)];
}
