/** The opening's words: what each box is and how full. */
import { fill, plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/text-width';
import { fitSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { BoxData } from './data';
import { BIG, NAME, unitIn, type Places } from './places';

/** Pixels that a figure never falls short of. */
const LEAST_BIG = 22;

export interface Lettering {
	/** The drawn size of a box. */
	width: number;
	height: number;
	at: Places;
	/** Heights of the country's line and of Almaty's level. */
	country: number;
	almaty: number;
	words: SceneWords;
	figures: BoxData['night'];
	frame: Frame;
}

const lineOf = (frame: Frame) => fitSize(frame, NAME, 12);

/** Beside the one box: the country's level, Almaty's figure at its own. One line each, short enough for a phone. */
export function morningLabels(lettering: Lettering): Label[] {
	const { width, height, at, country, almaty, words, figures, frame } = lettering;
	const unit = unitIn(frame);
	const x = at.almaty.x + width + 10 * unit;
	const floor = at.almaty.y + height;
	const line = lineOf(frame) * 1.25;
	const top = almaty + 3 * unit - fitSize(frame, BIG) - 1;
	// The HTML shows them before anything is measured, when the box is scaled down further than legible type: then they stand on its floor.
	const upTo = (y: number, by: number) => ({ y, above: { y: floor, by } });
	return [
		{
			id: 'country-name',
			x,
			...upTo(Math.min(country + 4 * unit, top), line + LEAST_BIG + 3),
			text: fill(words['morning-country'], { n: figures.country }),
			valign: 'bottom',
			fit: NAME,
			role: 'came'
		},
		{
			id: 'almaty',
			x,
			...upTo(almaty + 3 * unit, line),
			text: fill(words.percent, { n: figures.almaty }),
			valign: 'bottom',
			kind: 'big',
			fit: BIG,
			role: 'almaty'
		},
		{
			id: 'almaty-name',
			x,
			...upTo(almaty + 4 * unit, line),
			text: fill(words['morning-almaty']),
			valign: 'top',
			fit: NAME,
			role: 'almaty'
		}
	];
}

/** How much of its full size a figure may have, to stand between the two boxes. */
function room({ at, width, words, figures, frame }: Lettering): number {
	const gap = at.almaty.x - (at.country.x + width * at.country.scale) - 12;
	const widest = Math.max(
		...[figures.country, figures.almaty].map((n) =>
			textWidth(plain(fill(words.percent, { n })), fitSize(frame, BIG), 'serif')
		)
	);
	return gap / widest;
}

/** Over each box its figure and its name, or all four between the two. */
export function nightLabels(lettering: Lettering): Label[] {
	const { width, at, country: level, words, figures, frame } = lettering;
	const big = at.inMiddle ? Math.min(BIG, BIG * room(lettering)) : BIG;
	const number = fitSize(frame, big);
	const line = lineOf(frame);
	return (['country', 'almaty'] as const).flatMap((place): Label[] => {
		const { x, y, scale } = at[place];
		const first = place === 'country';
		const role = first ? 'came' : 'almaty';
		const anchor = !at.inMiddle ? 'middle' : first ? 'start' : 'end';
		const labelX = !at.inMiddle ? x + (width * scale) / 2 : first ? x + width * scale + 6 : x - 6;
		// In the middle the country's figure stands on its line, Almaty's under it.
		const above = Math.max(level - 3, number + line * 1.35);
		const base = !at.inMiddle
			? y - line * 1.7
			: first
				? above - line * 1.35
				: above + number + line * 0.6;
		const common = { x: labelX, anchor, valign: 'bottom', role } as const;
		return [
			{
				...common,
				id: place,
				y: base,
				text: fill(words.percent, { n: figures[place] }),
				kind: 'big',
				fit: big
			},
			{
				...common,
				id: `${place}-name`,
				y: base + line * 1.35,
				text: fill(words[place]),
				fit: NAME
			}
		];
	});
}
