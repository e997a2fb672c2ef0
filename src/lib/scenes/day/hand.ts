/** The lines that are named at the clock's hand, each with its latest report. */
import type { Label } from '$lib/charts/label';
import { broken, labelBox, overlaps, type Rect } from '$lib/charts/overlap';
import { drawnAt } from './clock';
import type { Series } from './data';
import type { Moment } from './moment';
import { highest, lowest, named } from './names';

interface Named {
	id: string;
	series: Series;
	role?: Label['role'];
	show: boolean;
}

/** From the bottom up, those first that are needed most. */
function lines({ step, report, sizes, data }: Moment): Named[] {
	const gap = step === 'day-gap';
	return [
		{ id: 'focus', series: data.focus, role: 'focus', show: true },
		{ id: 'next', series: lowest(data), show: gap },
		{
			id: 'country',
			series: data.country,
			...(gap ? {} : { role: 'came' as const }),
			show: !gap || !sizes.low
		},
		{
			id: 'leader',
			series: highest(data, report),
			show: ['day-ten', 'day-noon', 'day-evening'].includes(step)
		}
	];
}

/** @param clockBox the clock's own place: no name stands there */
export function handLabels(moment: Moment, clockBox: Rect): Label[] {
	const { step, after, clock, nowX, reports, report, off, thresholdY, y } = moment;
	const { data, words, lang, frame } = moment;
	const boxOf = (label: Label): Rect => labelBox(label, frame);
	let floor = Infinity;
	return lines(moment).map(({ id, series, role, show }) => {
		const at = drawnAt(series, data.hours, clock);
		const label = broken(
			{
				id,
				x: nowX + off,
				y: y(at ?? 0),
				text: named(series, report, data, words, lang),
				valign: 'middle',
				width: Math.max(1, frame.width - nowX - off),
				kind: step === 'day-gap' && id === 'country' ? 'quiet' : 'mark',
				...(role ? { role } : {})
			},
			frame
		);
		const height = boxOf(label).bottom - boxOf(label).top;
		let placed = Math.min(label.y, floor - height / 2);
		// Words keep off the line: what is past it stands above, what is not below.
		const past = (at ?? 0) > data.threshold.value ? -1 : 1;
		if (after('day-valid') && Math.abs(placed - thresholdY) < height / 2 + 1)
			placed = thresholdY + past * (height / 2 + 1);
		placed = Math.max(placed, height / 2);
		const box = boxOf({ ...label, y: placed });
		const hidden =
			!show || at === null || reports === 0 || box.bottom > floor + 1 || overlaps(box, clockBox);
		if (!hidden) floor = box.top - 1;
		return { ...label, y: placed, hidden };
	});
}
