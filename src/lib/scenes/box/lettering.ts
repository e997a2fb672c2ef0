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
	/** Heights of the country's line and of the focus region's level. */
	country: number;
	focus: number;
	words: SceneWords;
	figures: BoxData['night'];
	frame: Frame;
}

const lineOf = (frame: Frame) => fitSize(frame, NAME, 12);

/** Beside the one box: the country's level, the focus region's figure at its own. One line each, short enough for a phone. */
export function morningLabels(lettering: Lettering): Label[] {
	const { width, height, at, country, focus, words, figures, frame } = lettering;
	const unit = unitIn(frame);
	const x = at.focus.x + width + 10 * unit;
	const floor = at.focus.y + height;
	const line = lineOf(frame) * 1.25;
	const top = focus + 3 * unit - fitSize(frame, BIG) - 1;
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
			id: 'focus',
			x,
			...upTo(focus + 3 * unit, line),
			text: fill(words.percent, { n: figures.focus }),
			valign: 'bottom',
			kind: 'big',
			fit: BIG,
			role: 'focus'
		},
		{
			id: 'focus-name',
			x,
			...upTo(focus + 4 * unit, line),
			text: fill(words['morning-focus']),
			valign: 'top',
			fit: NAME,
			role: 'focus'
		}
	];
}

/** Between a figure and the box that it belongs to, in pixels, at least. */
const MARGIN = 8;

/** The figures' `fit` by night: between the two boxes no larger than what lies between them lets them be. */
function nightFit({ at, width, words, figures, frame }: Lettering): number {
	if (!at.inMiddle) return BIG;
	const gap = at.focus.x - (at.country.x + width * at.country.scale) - 2 * marginIn(frame);
	const widest = Math.max(
		...[figures.country, figures.focus].map((n) =>
			textWidth(plain(fill(words.percent, { n })), fitSize(frame, BIG), 'serif')
		)
	);
	return Math.min(BIG, (BIG * gap) / widest);
}

const marginIn = (frame: Frame) => Math.max(MARGIN, frame.width * 0.012);

/** Over each box its figure and its name or, between the two, each on its own level. */
export function nightLabels(lettering: Lettering): Label[] {
	const { width, height, at, country, focus, words, figures, frame } = lettering;
	const big = nightFit(lettering);
	const number = fitSize(frame, big);
	const line = lineOf(frame);
	// Where the boxes are so low that the words would meet, the focus region's give way.
	const block = number + line * 1.4;
	const first = Math.max(country - 3, block);
	const second = Math.min(
		Math.max(focus - 3, first + block + 5),
		at.focus.y + height * at.focus.scale
	);
	return (['country', 'focus'] as const).flatMap((place): Label[] => {
		const { x, y, scale } = at[place];
		const left = place === 'country';
		const role = left ? 'came' : 'focus';
		const anchor = !at.inMiddle ? 'middle' : left ? 'start' : 'end';
		const labelX = !at.inMiddle
			? x + (width * scale) / 2
			: left
				? x + width * scale + marginIn(frame)
				: x - marginIn(frame);
		const foot = !at.inMiddle ? y - line * 0.35 : left ? first : second;
		const common = { x: labelX, anchor, valign: 'bottom', role } as const;
		return [
			{
				...common,
				id: place,
				y: foot - line * 1.35,
				text: fill(words.percent, { n: figures[place] }),
				kind: 'big',
				fit: big
			},
			{ ...common, id: `${place}-name`, y: foot, text: fill(words[place]), fit: NAME }
		];
	});
}
