/** What a step says on the map itself: prices, demands, what happened where. */
import { fill, plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { textWidth } from '$lib/charts/text-width';
import { bigSize } from '$lib/charts/type-size';
import type { Frame } from '../types';
import { isSquat } from './clock';
import { BESIDE, nominalOf, noteSize, offOf, wordsHeight, type Shown } from './lettering-room';

const DEMANDS = ['demand-government', 'demand-akims', 'demand-nazarbayev'];
const FIRES = ['almaty-hall', 'almaty-shops'];

export function notes(shown: Shown): Label[] {
	const { now, data, words, frame, cities, scale, prices, airport, r } = shown;
	const size = noteSize(frame);
	const nominal = nominalOf(frame);
	const note = { kind: 'note' as const, fit: noteSize(frame) / nominal };
	const city = (id: string) => cities.find((one) => one.id === id) ?? { x: 0, y: 0 };

	const price = prices.map(({ id, x, y }): Label => ({
		id,
		x: x + 1,
		y: y - 2,
		text: fill(words[id], { before: data.priceBefore, after: data.priceAfter }),
		valign: 'bottom',
		...(isSquat(frame) ? { kind: 'small' as const } : note),
		hidden: now !== 'unrest-fuel'
	}));

	const capital = city('nur-sultan');
	const from = capital.y + r * 2.6 + size * 0.4;
	const room = scale.top - wordsHeight(frame) - from;
	const longest = Math.max(...DEMANDS.map((key) => textWidth(plain(fill(words[key])), 1, 'serif')));
	const fits = Math.min(room / 3 / 1.25, (frame.width * 0.94) / longest, bigSize(frame) * 1.3);
	const type = Math.max(22, fits);
	const width = longest * type;
	const demands = DEMANDS.map((id, row): Label => ({
		id,
		x: Math.max(2, (frame.width - width) / 2),
		y:
			from + Math.max(0, (room - type * 3.3) / 2.6) + (row + 0.5) * Math.min(type * 1.14, room / 3),
		text: fill(words[id]),
		valign: 'middle',
		...(fits < 22 ? { kind: 'mark' as const } : { kind: 'big' as const, fit: type / nominal }),
		hidden: now !== 'unrest-demands' || room < 45
	}));
	const resigns: Label = {
		id: 'resigns',
		x: capital.x - r * 2.6 - 4,
		y: capital.y,
		text: fill(words.resigns),
		anchor: 'end',
		valign: 'middle',
		...note,
		width: Math.max(90, capital.x - r * 2.6 - 8),
		hidden: now !== 'unrest-demands'
	};

	const fallen = city('taldykorgan');
	const statue: Label = {
		id: 'statue',
		x: fallen.x + r * 2.6 + 5,
		y: fallen.y + size * 0.9,
		text: fill(words.statue),
		...note,
		width: frame.width - fallen.x - r * 2.6 - 9,
		hidden: now !== 'unrest-statue'
	};

	const almaty = city('almaty');
	const x = almaty.x + offOf(shown, 'almaty');
	let y = almaty.y + size * 0.85;
	const fires = FIRES.map((id): Label => {
		const label: Label = {
			id,
			x,
			y,
			text: fill(words[id], { shops: data.shops }),
			...note,
			width: frame.width - x - 4
		};
		const box = labelBox(label, frame);
		y = box.bottom + size * 0.25;
		const crowded = box.bottom > scale.top - wordsHeight(frame);
		return { ...label, hidden: now !== 'unrest-almaty' || crowded };
	});
	const seized: Label = {
		id: 'almaty-airport',
		x: airport.x + r * 1.2 + 5,
		y: airport.y,
		text: fill(words['almaty-airport']),
		valign: 'middle',
		...note,
		width: frame.width - airport.x - r * 1.2 - 9,
		hidden: now !== 'unrest-almaty'
	};
	if (!isSquat(frame)) return [...price, ...demands, resigns, statue, seized, ...fires];
	const told = {
		'unrest-demands': [...DEMANDS, 'resigns'],
		'unrest-statue': ['statue'],
		'unrest-almaty': [...FIRES, 'almaty-airport']
	}[now as string];
	const notes = [...demands, resigns, statue, seized, ...fires];
	return [...price, ...beside(notes, told ?? [], scale.top, frame)];
}

/** In a squat picture: one under the other beside the map, under the date, as far as there is room. */
function beside(notes: Label[], told: readonly string[], bottom: number, frame: Frame): Label[] {
	const x = frame.width * BESIDE;
	let y = noteSize(frame) * 1.4;
	return notes.map(({ id, text }) => {
		const label: Label = {
			id,
			x,
			y,
			text,
			kind: 'small',
			width: frame.width - x
		};
		const box = labelBox(label, frame);
		const hidden = !told.includes(id) || box.bottom > bottom + 3;
		if (!hidden) y = box.bottom + 1;
		return { ...label, hidden };
	});
}
