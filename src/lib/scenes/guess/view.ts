/** What the guess shows: the country's box as the scale, Almaty's box, empty until it is revealed, and the reader's line on it. */
import { boxShape, levelAt } from '$lib/charts/ballot-box';
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { fitSize, markSize } from '$lib/charts/type-size';
import { formatNumber } from '$lib/i18n/format';
import type { Lang } from '$lib/record/types';
import type { Words } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { GuessData } from './data';

export interface GuessMark {
	id: 'country' | 'almaty';
	role: 'sky' | 'gold';
	x: number;
	y: number;
	/** 0 to 1. */
	fill: number;
}

export interface GuessView {
	width: number;
	height: number;
	boxes: GuessMark[];
	/** The country's level, drawn on into Almaty's box. */
	scale: { x: number; y: number; length: number };
	/** The reader's line on Almaty's pane; null where there is nothing to show. */
	line: { x: number; y: number; length: number; made: boolean } | null;
	/** Almaty's pane, within which the line moves. */
	pane: { left: number; right: number; top: number; bottom: number };
	/** True while the line can be set. */
	open: boolean;
	ground: number;
	labels: Label[];
}

/** Percent by which a guess may be off and still count as near. */
const NEAR = 2;
/** The figures' type at the nominal size. */
const BIG = 31;

export interface Guess {
	/** Null: not guessed yet. */
	value: number | null;
	/** Where the line waits until then, in percent. */
	start: number;
}

export function view(
	step: string,
	data: GuessData,
	guess: Guess,
	words: SceneWords,
	lang: Lang,
	frame: Frame
): GuessView {
	const open = step !== 'guess-reveal';
	const made = guess.value !== null;
	const place = layout(frame);
	const { width, height, top, left, gap } = place;
	const shape = boxShape(width, height);
	const almatyX = left + width + gap;
	const pane = {
		left: almatyX + shape.left,
		right: almatyX + shape.right,
		top: top + shape.top,
		bottom: top + shape.bottom
	};
	const at = (percent: number) => top + levelAt(shape, percent / 100);
	const value = guess.value ?? guess.start;
	const labels: Label[] = [];

	const heads: ['country' | 'almaty', number, Words][] = [
		['country', left, fill(words.percent, { n: data.country })],
		[
			'almaty',
			almatyX,
			!open
				? fill(words.percent, { n: data.almaty })
				: made
					? fill(words.percent, { n: formatNumber(value, lang, 'int') })
					: fill(words.unguessed)
		]
	];
	const figure = fitSize(frame, BIG);
	const middleTop = Math.max(at(data.country.value) - 3, figure + markSize(frame) * 1.35);
	for (const [id, x, text] of heads) {
		const role = id === 'country' ? 'came' : open ? undefined : 'almaty';
		const first = id === 'country';
		const anchor = !place.inMiddle ? 'middle' : first ? 'start' : 'end';
		const headX = !place.inMiddle ? x + width / 2 : first ? x + width + 6 : x - 6;
		// In the middle the country's figure stands on its line, Almaty's under it.
		const foot = !place.inMiddle
			? top - markSize(frame) * 0.35
			: first
				? middleTop
				: middleTop + figure + markSize(frame) * 1.8;
		labels.push(
			{
				id,
				x: headX,
				y: foot - markSize(frame) * 1.35,
				text,
				anchor,
				valign: 'bottom',
				kind: 'big',
				fit: BIG,
				role
			},
			{
				id: `${id}-name`,
				x: headX,
				y: foot,
				text: fill(words[id]),
				anchor,
				valign: 'bottom',
				role: id === 'country' ? 'came' : 'almaty'
			}
		);
	}
	// In the middle the sentence names it.
	if (!open && made && !place.inMiddle) {
		labels.push({
			id: 'yours',
			x: almatyX - 4,
			y: Math.max(
				markSize(frame) * 1.3,
				Math.min(
					clear(at(value), at(data.country.value), markSize(frame)),
					top + height - markSize(frame)
				)
			),
			text: fill(words.yours),
			anchor: 'end',
			valign: 'middle',
			width: gap - 8
		});
	}
	const brief = place.inMiddle && frame.width < 400;
	const sentence = open
		? fill(words[brief ? 'hint-short' : 'hint'])
		: !made
			? null
			: brief
				? fill(words['yours-short'], { guess: formatNumber(value, lang, 'int') })
				: verdict(value, data, words, lang);
	if (sentence) {
		labels.push({
			id: open ? 'hint' : 'verdict',
			x: frame.width / 2,
			y: place.inMiddle
				? middleTop + figure + markSize(frame) * 2.2
				: frame.height - place.foot + 6,
			text: sentence,
			anchor: 'middle',
			valign: 'top',
			kind: 'note',
			width: place.inMiddle ? gap - 12 : frame.width - 8
		});
	}

	return {
		width,
		height,
		boxes: [
			{ id: 'country', role: 'sky', x: left, y: top, fill: data.country.value / 100 },
			{
				id: 'almaty',
				role: 'gold',
				x: almatyX,
				y: top,
				fill: open ? 0 : data.almaty.value / 100
			}
		],
		scale: {
			x: left + shape.left,
			y: at(data.country.value),
			length: pane.right - left - shape.left
		},
		line:
			open || made
				? {
						x: open ? pane.left : almatyX,
						y: at(value),
						// Once revealed it reaches out to its name.
						length: pane.right - pane.left + (open ? 0 : shape.left),
						made
					}
				: null,
		pane,
		open,
		ground: top + height,
		labels
	};
}

/** The height for a name of two lines beside the reader's line, off the country's line, which passes there. */
function clear(line: number, country: number, size: number): number {
	const need = size * 1.5;
	if (Math.abs(line - country) >= need) return line;
	return line < country ? country - need : country + need;
}

/** Two boxes side by side; room above them for figures, between them for the name of the reader's line, below for a sentence. On a low picture all words stand between them. */
function layout(frame: Frame) {
	const size = markSize(frame);
	const figure = fitSize(frame, BIG);
	const inMiddle = frame.height < 280 && frame.width > 1.15 * frame.height;
	const head = inMiddle ? 2 : figure + size * 2;
	// A sentence takes two lines, on a narrow picture three, on a wide one a single one.
	const lines = frame.width > 620 ? 1 : frame.width < 330 ? 3 : 2;
	const foot = inMiddle ? 3 : size * 1.35 * lines + 8;
	const least = inMiddle
		? Math.max(figure * 3.4 + 14, frame.width * 0.5)
		: Math.max(size * 5, frame.width * 0.1);
	const tall = frame.height - head - foot;
	const width = Math.min((frame.width - least - 4) / 2, tall / 1.25);
	// The figures above stand apart even where the boxes are small.
	const gap = Math.max(least, figure * 3.5 - width);
	const height = Math.min(tall, width * (inMiddle ? 2 : 1.62));
	return {
		width,
		height,
		gap,
		foot,
		inMiddle,
		left: (frame.width - 2 * width - gap) / 2,
		top: head + (tall - height) / 2
	};
}

/** The difference, told kindly, in whole points. */
export function verdict(value: number, data: GuessData, words: SceneWords, lang: Lang): Words {
	const off = value - data.almaty.value;
	const key = Math.abs(off) <= NEAR ? 'near' : off > 0 ? 'over' : 'under';
	return fill(words[key], {
		guess: formatNumber(value, lang, 'int'),
		points: formatNumber(Math.abs(off), lang, 'int')
	});
}

/** The percentage that a height on the pane stands for, whole, 0 to 100. */
export function percentAt(pane: GuessView['pane'], y: number): number {
	const share = (pane.bottom - y) / (pane.bottom - pane.top);
	return Math.round(Math.min(1, Math.max(0, share)) * 100);
}
