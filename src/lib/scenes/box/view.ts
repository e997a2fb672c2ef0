/** What the opening shows: Almaty's box alone in the morning with the country's level marked on it; the two boxes side by side by night. */
import { boxShape, levelAt } from '$lib/charts/ballot-box';
import { fill, plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { textWidth } from '$lib/charts/text-width';
import { fitSize, markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { BoxData } from './data';

export interface BoxMark {
	id: 'almaty' | 'country';
	role: 'gold' | 'sky';
	x: number;
	y: number;
	/** Shown at this share of the drawn size. */
	scale: number;
	fill: number;
	shown: boolean;
}

export interface BoxView {
	/** The size that both boxes are drawn at: the morning's. */
	width: number;
	height: number;
	boxes: BoxMark[];
	/** The country's level, from box to box. */
	line: { x: number; y: number; length: number };
	/** From Almaty's level to its name, in the morning. */
	tick: { x: number; y: number; length: number; shown: boolean };
	/** Where the boxes stand. */
	ground: number;
	labels: Label[];
}

/** The drawing's own measure: the picture of a small phone, see Frame's nominal size. */
const SHEET = { width: 360, height: 380, boxWidth: 226, boxHeight: 362, boxX: 6, boxY: 9 };

/** The figures' type at the nominal size. */
const BIG = 31;

export function view(step: string, data: BoxData, words: SceneWords, frame: Frame): BoxView {
	// The morning is the sheet as a whole, as large as it fits: the very picture that the HTML shows before anything is measured.
	const unit = Math.min(frame.width / SHEET.width, frame.height / SHEET.height);
	const width = SHEET.boxWidth * unit;
	const height = SHEET.boxHeight * unit;
	const shape = boxShape(width, height);
	const night = step === 'box-night';
	const figures = night ? data.night : data.morning;
	const at = night ? nightPlaces(frame, width, height) : morningPlaces(frame, unit);
	const level = (place: { y: number; scale: number }, share: number) =>
		place.y + levelAt(shape, share) * place.scale;
	const countryLevel = level(at.almaty, figures.country.value / 100);
	const almatyLevel = level(at.almaty, figures.almaty.value / 100);

	const labels: Label[] = [];
	if (night) {
		for (const place of ['country', 'almaty'] as const) {
			labels.push(...nightLabels(place, at, { width, frame, words, figures, line: countryLevel }));
		}
	} else {
		const x = at.almaty.x + width + 10 * unit;
		// One line each, short enough for a phone: the HTML shows them before anything is measured.
		const line = markSize(frame) * 1.25;
		const number = Math.min(almatyLevel + 3 * unit, at.almaty.y + height - line);
		labels.push(
			{
				id: 'country-name',
				x,
				y: Math.min(countryLevel + 4 * unit, number - fitSize(frame, BIG) - 1),
				text: fill(words['morning-country'], { n: figures.country }),
				valign: 'bottom',
				role: 'came'
			},
			{
				id: 'almaty',
				x,
				y: number,
				text: fill(words.percent, { n: figures.almaty }),
				valign: 'bottom',
				kind: 'big',
				fit: BIG,
				role: 'almaty'
			},
			{
				id: 'almaty-name',
				x,
				y: number + unit,
				text: fill(words['morning-almaty']),
				valign: 'top',
				role: 'almaty'
			}
		);
	}

	const from = night ? at.country : at.almaty;
	return {
		width,
		height,
		boxes: [
			{
				id: 'country',
				role: 'sky',
				...at.country,
				fill: data.night.country.value / 100,
				shown: night
			},
			{ id: 'almaty', role: 'gold', ...at.almaty, fill: figures.almaty.value / 100, shown: true }
		],
		line: {
			x: from.x + shape.left * from.scale,
			y: countryLevel,
			length:
				at.almaty.x +
				shape.right * at.almaty.scale -
				from.x -
				shape.left * from.scale +
				(night ? 0 : 8 * unit)
		},
		tick: {
			x: at.almaty.x + shape.right * at.almaty.scale,
			y: almatyLevel,
			length: 8 * unit,
			shown: !night
		},
		ground: at.almaty.y + height * at.almaty.scale,
		labels
	};
}

interface Place {
	x: number;
	y: number;
	scale: number;
}

interface Places {
	/** True where the figures stand between the boxes. */
	inMiddle: boolean;
	country: Place;
	almaty: Place;
}

interface LabelRoom {
	width: number;
	frame: Frame;
	words: SceneWords;
	figures: BoxData['night'];
	/** Height of the country's line. */
	line: number;
}

function morningPlaces(frame: Frame, unit: number): Places {
	const x = (frame.width - SHEET.width * unit) / 2 + SHEET.boxX * unit;
	const y = (frame.height - SHEET.height * unit) / 2 + SHEET.boxY * unit;
	// The country's box waits behind Almaty's and steps out of it.
	return { inMiddle: false, almaty: { x, y, scale: 1 }, country: { x, y, scale: 1 } };
}

/** Two boxes side by side, their figures above them or, where that leaves them larger, between them. */
function nightPlaces(frame: Frame, width: number, height: number): Places {
	const number = fitSize(frame, BIG);
	const line = markSize(frame);
	const above = number + line * 2;
	const column = Math.max(number * 3.4, line * 6.6) + 14;
	const gap = Math.max(10, frame.width * 0.045);
	const fit = (between: number, words: number) =>
		Math.min((frame.width - between - 4) / 2 / width, (frame.height - words - 6) / height, 1.1);
	const scaleAbove = fit(gap, above);
	const scaleBetween = fit(column, 0);
	// Above small boxes the figures would run into one another.
	const clash = width * scaleAbove + gap < number * 3.5;
	const inMiddle = clash || scaleBetween > scaleAbove;
	const scale = inMiddle ? scaleBetween : scaleAbove;
	const between = inMiddle ? column : gap;
	const words = inMiddle ? 0 : above;
	const x = (frame.width - 2 * width * scale - between) / 2;
	const y = words + (frame.height - words - 4 - height * scale) / 2;
	return {
		inMiddle,
		country: { x, y, scale },
		almaty: { x: x + width * scale + between, y, scale }
	};
}

/** How much of its full size a figure may have, to stand between the two boxes. */
function room(
	at: Places,
	width: number,
	words: SceneWords,
	figures: LabelRoom['figures'],
	frame: Frame
): number {
	const { country, almaty } = at;
	const gap = almaty.x - (country.x + width * country.scale) - 12;
	const widest = Math.max(
		...[figures.country, figures.almaty].map((n) =>
			textWidth(plain(fill(words.percent, { n })), fitSize(frame, BIG), 'serif')
		)
	);
	return gap / widest;
}

function nightLabels(
	place: 'country' | 'almaty',
	at: Places,
	{ width, frame, words, figures, line: level }: LabelRoom
): Label[] {
	const { x, y, scale } = at[place];
	const first = place === 'country';
	const big = at.inMiddle ? Math.min(BIG, BIG * room(at, width, words, figures, frame)) : BIG;
	const number = fitSize(frame, big);
	const line = markSize(frame);
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
	return [
		{
			id: place,
			x: labelX,
			y: base,
			text: fill(words.percent, { n: figures[place] }),
			anchor,
			valign: 'bottom',
			kind: 'big',
			fit: big,
			role
		},
		{
			id: `${place}-name`,
			x: labelX,
			y: base + line * 1.35,
			text: fill(words[place]),
			anchor,
			valign: 'bottom',
			role
		}
	];
}
