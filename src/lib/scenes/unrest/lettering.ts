/** What stands written on the map and over its clock at each step. */
import { fill, type Figure } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox, type Rect } from '$lib/charts/overlap';
import { textWidth } from '$lib/charts/text-width';
import { markSize } from '$lib/charts/type-size';
import { dayOf, isSquat } from './clock';
import { BESIDE, isLow, nominalOf, noteSize, offOf, type Shown } from './lettering-room';
import { names } from './names';
import { notes } from './notes';

export function writeLabels(shown: Shown): Label[] {
	const { frame, cities, scale, prices, now } = shown;
	const fixed = [...days(shown), ...date(shown), ...detained(shown), ...notes(shown)];
	const visible = fixed.filter(({ hidden }) => !hidden);
	const marks = cities.map(({ id, x, y }) => {
		const half = offOf(shown, id) - 4;
		return { left: x - half, top: y - half, right: x + half, bottom: y + half };
	});
	const taken: Rect[] = [
		{ left: 0, top: scale.top, right: frame.width, bottom: frame.height },
		...marks,
		...visible.map((label) => labelBox(label, frame)),
		...(now === 'unrest-fuel'
			? prices.map(({ x, y, width, height }) => ({
					left: x,
					top: y,
					right: x + width,
					bottom: y + height
				}))
			: [])
	];
	return [...fixed, ...names(shown, taken)];
}

/** Numbers under the scale. */
function days({ data, scale, frame, clock }: Shown): Label[] {
	return data.days.map(({ day }) => ({
		id: `day-${day}`,
		x: scale.x(day),
		y: frame.height,
		text: `${day}`,
		anchor: 'middle',
		valign: 'bottom',
		kind: day <= dayOf(clock) ? 'mark' : 'quiet',
		hidden: day > scale.last
	}));
}

/** The day that the clock shows, and what it is about. */
function date({ now, clock, data, words, scale, frame, cities, order }: Shown): Label[] {
	const today = data.days.find(({ day }) => day === dayOf(clock));
	const low = isLow(frame);
	const line = noteSize(frame) * 1.36;
	const lines = frame.width < 420 ? 2 : 1;
	const about = {
		'unrest-fuel': 'about-fuel',
		'unrest-spreads': 'about-spreads',
		'unrest-emergency': 'about-emergency',
		'unrest-order': 'about-order'
	}[now as string];
	const lit = String(cities.filter((city) => city.lit).length);
	const bottom = scale.top - 2;
	if (isSquat(frame)) {
		const x = frame.width * BESIDE;
		return [
			{ id: 'date', x, y: 0, text: today?.date ?? '', kind: 'mark' },
			{
				id: 'about',
				x,
				y: markSize(frame) * 1.35,
				text: fill(words[about ?? 'about-spreads'], { n: lit }),
				kind: 'note',
				width: frame.width - x,
				// The bars of the last step need the room.
				hidden: !about || now === 'unrest-fuel' || now === 'unrest-order'
			}
		];
	}
	return [
		{
			id: 'date',
			x: scale.left - 4,
			y: low ? bottom : bottom - lines * line,
			text: (frame.width < 420 ? today?.short : today?.date) ?? '',
			valign: 'bottom',
			kind: low ? 'mark' : 'big'
		},
		{
			id: 'about',
			x: scale.left - 4,
			y: bottom - lines * line + 1,
			text: fill(words[about ?? 'about-spreads'], { n: lit }),
			kind: 'note',
			fit: noteSize(frame) / nominalOf(frame),
			// Beside the bars of the last step there is half the width.
			width: frame.width * (now === 'unrest-order' ? 0.48 : 0.7),
			// The order was given on the day that the clock is on its way to.
			hidden: !about || low || (now === 'unrest-order' && !order)
		}
	];
}

/** The counts over their bars. */
function detained({ data, words, bars, scale, frame, order }: Shown): Label[] {
	const size = markSize(frame);
	const top = Math.min(...bars.map(({ y }) => y));
	const labels = bars.map((bar): Label => {
		const figure = data.detained.find(({ day }) => day === bar.day) as Figure & { day: number };
		const width = textWidth(figure.text, Math.max(12, size * 0.93));
		const tight = scale.pitch < width * 1.4;
		return {
			id: `detained-${bar.day}`,
			x: tight
				? Math.min(frame.width, bar.x + bar.width)
				: Math.min(bar.x + bar.width / 2, frame.width - width / 2),
			y: bar.y - 2,
			text: [figure],
			anchor: tight ? 'end' : 'middle',
			valign: 'bottom',
			kind: 'small',
			// Where they would touch, the others speak for the row.
			hidden: !order || (bar.day === 10 && scale.pitch < width + 2)
		};
	});
	return [
		...labels,
		{
			id: 'detained',
			x: frame.width,
			y: top - size * 1.35,
			text: fill(words['detained-label']),
			anchor: 'end',
			valign: 'bottom',
			kind: 'small',
			width: frame.width * 0.48,
			hidden: !order
		}
	];
}
