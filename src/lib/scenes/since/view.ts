/** Two points a vote, Almaty's and the country's, and the distance between them; what was not found stays open. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox, overlaps, within, type Rect } from '$lib/charts/overlap';
import type { Frame, SceneWords } from '../types';
import type { SinceData, Vote } from './data';
import { planOf, typeOf, type Plan } from './plan';

export interface Point {
	id: string;
	x: number;
	y: number;
	/** False where no exact figure was found: the mark is hollow and stands off the scale, not at a value. */
	known: boolean;
	/** Spoken of at this step. */
	forward: boolean;
}

/** A straight stretch in the frame's pixels. */
export interface Stretch {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

export interface SinceView {
	/** How the votes lie: in rows, in even columns, or in columns at their dates. */
	along: Plan['along'];
	radius: number;
	grow: number;
	country: Point[];
	almaty: Point[];
	/** The distance, where both ends are known. */
	gaps: (Stretch & { id: string; forward: boolean })[];
	/** From the country's point down to the mark of what was not found, in columns. */
	guides: (Stretch & { id: string; forward: boolean })[];
	/** Almaty's level in 2022, across the votes that came after; shown at the last step. */
	level: Stretch & { shown: boolean };
	/** The foot of the percentages; none in rows. */
	axis: Stretch | null;
	/** Beginnings of years, where the votes lie at their dates. */
	ticks: { year: number; x: number; y: number }[];
	labels: Label[];
}

/** Votes that a step speaks of. */
function forward(step: string, votes: readonly Vote[], told: number): (at: number) => boolean {
	const last = votes.length - 1;
	if (step === 'since-after') return (at) => at > told && at < last;
	if (step === 'since-2026') return (at) => at === told || at === last;
	return (at) => at <= told;
}

export function view(step: string, data: SinceData, words: SceneWords, frame: Frame): SinceView {
	const { votes, told } = data;
	const plan = planOf(votes, frame);
	const rows = plan.along === 'rows';
	const last = votes.length - 1;
	const spoken = forward(step, votes, told);
	const ends = [votes.findIndex((_, at) => spoken(at)), votes.findLastIndex((_, at) => spoken(at))];
	/** Where columns are narrower than a figure, only the first and the last that the step speaks of are named. */
	const named = (at: number) => spoken(at) && (plan.along !== 'columns' || ends.includes(at));
	const place = (at: number, value: number) =>
		rows ? { x: plan.percent(value), y: plan.at(at) } : { x: plan.at(at), y: plan.percent(value) };

	const point =
		(which: 'country' | 'almaty') =>
		(vote: Vote, at: number): Point => {
			const figure = vote[which];
			const { x, y } = place(at, figure?.value ?? 0);
			const off = rows ? { x: plan.open, y } : { x, y: plan.open };
			return {
				id: `${which}-${vote.date}`,
				...(figure ? { x, y } : off),
				known: figure !== null,
				forward: spoken(at)
			};
		};
	const country = votes.map(point('country'));
	const almaty = votes.map(point('almaty'));

	const labels: Label[] = [];
	const taken: Rect[] = [];
	const put = (label: Label) => {
		labels.push(label);
		if (!label.hidden) taken.push(labelBox(label, frame));
	};
	const gap = plan.radius + 4 * plan.grow;
	const loud = step === 'since-2026';

	const gaps = votes.flatMap((vote, at) => {
		const [a, b] = [almaty[at], country[at]];
		if (!a?.known || !b?.known) return [];
		return [{ id: vote.date, x1: a.x, y1: a.y, x2: b.x, y2: b.y, forward: spoken(at) }];
	});
	const guides = votes.flatMap((vote, at) => {
		const [a, b] = [almaty[at], country[at]];
		if (rows || !a || !b || a.known) return [];
		const [y1, y2] = [b.y + plan.radius + 2, a.y - plan.radius];
		return [{ id: vote.date, x1: a.x, y1, x2: a.x, y2, forward: a.forward }];
	});
	/** What no word may lie on: points and the lines between them, by the vote's date. */
	const marks = [
		...[...country, ...almaty].map(({ id, x, y }) => ({
			date: id.slice(id.indexOf('-') + 1),
			box: around(x, y, x, y, plan.radius)
		})),
		...gaps.map(({ id, x1, y1, x2, y2 }) => ({ date: id, box: around(x1, y2, x2, y1, 1) })),
		...guides.map(({ id, x1, y1, x2, y2 }) => ({ date: id, box: around(x1, y1, x2, y2, 1) }))
	];
	const free = (label: Label, date: string) => {
		const box = labelBox(label, frame);
		return (
			within(box, frame) &&
			!taken.some((other) => overlaps(box, other, -1)) &&
			!marks.some((mark) => mark.date !== date && overlaps(box, mark.box, -1))
		);
	};

	for (const which of ['almaty', 'country'] as const) {
		votes.forEach((vote, at) => {
			const mark = (which === 'country' ? country : almaty)[at] as Point;
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
				role: which === 'country' ? 'came' : 'almaty',
				hidden: !figure || !named(at)
			};
			if (rows || label.hidden) return put(label);
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
			put(places.find((one) => free(one, vote.date)) ?? inFrame(label, frame));
		});
	}

	// What was not found, in words: once for votes that lie side by side.
	votes.forEach((vote, at) => {
		const open = almaty[at] as Point;
		const shown = !open.known && spoken(at) && (rows || (almaty[at + 1]?.known ?? true));
		const label: Label = {
			id: `unknown-${vote.date}`,
			x: open.x + gap,
			y: open.y,
			text: fill(words.unknown),
			valign: 'middle',
			...typeOf(frame, plan.small)
		};
		// In the lowest frames the hollow mark and its guide say it alone.
		const over = taken.some((other) => overlaps(labelBox(label, frame), other, 0.5));
		put({ ...label, hidden: !shown || over });
	});

	const openness = (at: number) => (almaty[at]?.known ? 0 : 1);
	/** A vote's date and kind: under Almaty's figure, moved on where a neighbour stands; of an open mark, beside its guide. */
	const nameAt = (at: number): [Label, Label] => {
		const [vote, mark] = [votes[at] as Vote, almaty[at] as Point];
		const line = plan.name * 1.2;
		const figure = labels.find(({ id }) => id === mark.id) as Label;
		const block = (top: number, anchor: Label['anchor']): [Label, Label] => {
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
		const under = figure.valign === 'top' ? labelBox(figure, frame).bottom : 0;
		const top = mark.known ? Math.max(mark.y + gap, under) : plan.foot - line * 2.1 - 4;
		const pair = almaty[at + 1]?.known === false;
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
		const fits = (labels: Label[]) => labels.every((one) => free(one, vote.date));
		return places.find(fits) ?? block(top, anchors[0]);
	};

	votes.forEach((vote, at) => {
		const kind = fill(words[vote.kind]);
		const bold = spoken(at) ? 'small' : 'quiet';
		if (rows) {
			const two = plan.pitch >= plan.name * 2.4 && spoken(at);
			put({
				id: `name-${vote.date}`,
				x: 0,
				y: plan.at(at) - (two && plan.beneath ? plan.name * 0.6 : 0),
				text: plan.beneath
					? fill(words.when, { month: vote.month, year: vote.year })
					: fill(words.name, { date: vote.name, kind: kind[0] ?? '' }),
				valign: 'middle',
				...typeOf(frame, plan.name),
				kind: bold
			});
			put({
				id: `kind-${vote.date}`,
				x: 0,
				y: plan.at(at) + plan.name * 0.6,
				text: kind,
				valign: 'middle',
				...typeOf(frame, plan.small),
				kind: 'quiet',
				hidden: !plan.beneath || !two
			});
			return;
		}
		if (plan.along === 'columns') {
			put({
				id: `name-${vote.date}`,
				x: plan.at(at),
				y: frame.height - 1,
				text: `’${vote.year.slice(2)}`,
				anchor: 'middle',
				valign: 'bottom',
				kind: bold
			});
			return;
		}
	});
	if (plan.along === 'time') {
		// Those that were found first: the others have more places to go to.
		const order = votes.map((_, at) => at).sort((a, b) => openness(a) - openness(b) || a - b);
		for (const at of order) nameAt(at).forEach(put);
	}

	for (const { year, x } of plan.ticks) {
		put({
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

	// The names of the two colours: over their first points in rows, beside them at their dates, in a line above even columns.
	const head = almaty.findIndex(({ known }) => known);
	const key = (which: 'country' | 'almaty', columns: number): Label => {
		const mark = (which === 'country' ? country : almaty)[head] as Point;
		const side = rows && which === 'almaty' ? -1 : 1;
		return {
			id: `${which}-key`,
			x: rows ? mark.x - side * gap : plan.along === 'time' ? mark.x + gap : columns,
			// Towards the inside: the figure is on the other side.
			y: plan.along === 'time' ? mark.y + (which === 'country' ? 0.4 : -0.4) * plan.key : 0,
			text: fill(words[which]),
			anchor: side < 0 ? 'end' : 'start',
			valign: plan.along === 'time' ? 'middle' : 'top',
			...typeOf(frame, plan.key),
			role: which === 'country' ? 'came' : 'almaty'
		};
	};
	const countryKey = key('country', 0);
	labels.push(countryKey, key('almaty', labelBox(countryKey, frame).right + plan.key));

	const from = place(told, votes[told]?.almaty?.value ?? 0);
	const to = place(last, votes[told]?.almaty?.value ?? 0);
	return {
		along: plan.along,
		radius: plan.radius,
		grow: plan.grow,
		country,
		almaty,
		gaps,
		guides,
		level: { x1: from.x, y1: from.y, x2: to.x, y2: to.y, shown: loud },
		axis: plan.along !== 'time' ? null : { x1: 0, y1: plan.foot, x2: frame.width, y2: plan.foot },
		ticks: plan.ticks.map(({ year, x }) => ({ year, x, y: plan.foot })),
		labels
	};
}

function around(x1: number, y1: number, x2: number, y2: number, by: number): Rect {
	return {
		left: Math.min(x1, x2) - by,
		right: Math.max(x1, x2) + by,
		top: Math.min(y1, y2) - by,
		bottom: Math.max(y1, y2) + by
	};
}

/** A label moved by as little as brings it back into the frame. */
function inFrame(label: Label, frame: Frame): Label {
	const { left, right } = labelBox(label, frame);
	return { ...label, x: label.x + Math.max(0, -left) - Math.max(0, right - frame.width) };
}
