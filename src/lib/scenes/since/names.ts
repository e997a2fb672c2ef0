/** The votes' dates and kinds, and the names of the two colours. */
import { fill, plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { textWidth } from '$lib/charts/text-width';
import { markSize } from '$lib/charts/type-size';
import type { Board } from './board';
import type { Vote } from './data';
import type { Setting } from './figures';
import { keyed, typeOf } from './plan';
import type { Point, Which } from './points';

export function putNames(board: Board, setting: Setting): void {
	const labels = setting.plan.along === 'rows' ? inRow : inColumn;
	setting.votes.forEach((_, at) => labels(at, setting).forEach(board.put));
}

function inRow(at: number, { votes, plan, words, frame, spoken }: Setting): Label[] {
	const vote = votes[at] as Vote;
	const kind = fill(words[vote.kind]);
	// Two lines where they keep off the neighbours’.
	const alone = !spoken(at - 1) && !spoken(at + 1);
	const full = plan.named === 'full';
	const two =
		spoken(at) && (plan.pitch >= plan.name * 2.9 || (alone && plan.pitch >= plan.name * 1.9));
	return [
		{
			id: `name-${vote.date}`,
			x: 0,
			y: plan.at(at) - (two && full ? plan.name * 0.6 : 0),
			text: full
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
			hidden: !full || !two
		}
	];
}

function inColumn(at: number, { votes, plan, words, frame, spoken }: Setting): Label[] {
	const { date, month, year, kind } = votes[at] as Vote;
	const base: Label = {
		id: `name-${date}`,
		x: plan.at(at),
		y: plan.foot,
		text: '',
		anchor: 'middle',
		valign: 'top',
		...typeOf(frame, plan.name),
		kind: spoken(at) ? 'mark' : 'quiet'
	};
	if (plan.named === 'year') return [{ ...base, text: `’${year.slice(2)}` }];
	const full = plan.named === 'full';
	return [
		{ ...base, text: full ? fill(words.when, { month, year }) : month },
		{
			...base,
			id: `kind-${date}`,
			y: plan.foot + plan.name * 1.25,
			text: full ? fill(words[kind]) : year,
			...(full ? { kind: 'quiet' as const } : {})
		}
	];
}

/** Over their first points in rows; in columns beyond the first figures, or where those are narrow in a line above all. */
export function keyLabels({ plan, points, words, frame }: Setting): Label[] {
	const gap = plan.radius + 4 * plan.grow;
	const rows = plan.along === 'rows';
	const own = !rows && keyed(words, markSize(frame), plan.pitch);
	const head = points.focus.findIndex(({ known }) => known);
	const key = (which: Which, after: number): Label => {
		const mark = points[which][head] as Point;
		const side = which === 'focus' ? -1 : 1;
		const text = fill(words[which]);
		const half = textWidth(plain(text), plan.key) / 2;
		const beside = mark.x - side * gap;
		return {
			id: `${which}-key`,
			x: rows
				? Math.min(beside, side > 0 ? frame.width - half * 2 : beside)
				: own
					? Math.max(half, mark.x)
					: after,
			y: own ? mark.y - side * (gap + plan.value * 1.3) : 0,
			text,
			anchor: own ? 'middle' : rows && side < 0 ? 'end' : 'start',
			valign: own && side > 0 ? 'bottom' : 'top',
			...typeOf(frame, plan.key),
			role: which === 'country' ? 'came' : 'focus'
		};
	};
	const country = key('country', 0);
	return [country, key('focus', labelBox(country, frame).right + plan.key)];
}
