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
	const number = (text: string): Words => [text];
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
	for (const [id, x, text] of heads) {
		const role = id === 'country' ? 'came' : open ? undefined : 'almaty';
		labels.push(
			{
				id,
				x: x + width / 2,
				y: top - markSize(frame) * 1.7,
				text,
				anchor: 'middle',
				valign: 'bottom',
				kind: 'big',
				fit: BIG,
				role
			},
			{
				id: `${id}-name`,
				x: x + width / 2,
				y: top - markSize(frame) * 0.35,
				text: fill(words[id]),
				anchor: 'middle',
				valign: 'bottom',
				role: id === 'country' ? 'came' : 'almaty'
			}
		);
	}
	if (!open && made) {
		labels.push({
			id: 'yours',
			x: almatyX + width + 8,
			y: Math.min(at(value), frame.height - place.foot - markSize(frame) * 1.5),
			text: fill(words.yours, {
				guess: formatNumber(value, lang, 'int')
			}),
			valign: 'middle',
			width: place.side - 8
		});
	}
	const sentence = open ? fill(words.hint) : made ? verdict(value, data, words, lang) : null;
	if (sentence) {
		labels.push({
			id: open ? 'hint' : 'verdict',
			x: frame.width / 2,
			y: frame.height - place.foot + 6,
			text: sentence,
			anchor: 'middle',
			valign: 'top',
			kind: 'note',
			width: frame.width - 8
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
						x: pane.left,
						y: at(value),
						// Once revealed it reaches out to its name.
						length: pane.right - pane.left + (open ? 0 : shape.left + 6),
						made
					}
				: null,
		pane,
		open,
		ground: top + height,
		labels: labels.map((label) => ({ ...label, text: label.text ?? number('') }))
	};
}

/** Two boxes side by side; room above for figures, at the right for the reader's line, below for a sentence. */
function layout(frame: Frame) {
	const size = markSize(frame);
	const head = fitSize(frame, BIG) + size * 2;
	// Two lines of a sentence, on a narrow picture three.
	const foot = size * 1.35 * (frame.width < 330 ? 3 : frame.width < 620 ? 2 : 1) + 10;
	const side = size * 6;
	const gap = Math.max(12, frame.width * 0.05);
	const tall = frame.height - head - foot;
	// The name of the line needs its room on one side; a wide picture leaves the same on the other.
	const centred = frame.width > 1.2 * frame.height;
	const wide = (frame.width - gap - side * (centred ? 2 : 1) - 4) / 2;
	const width = Math.min(wide, tall / 1.3);
	const height = Math.min(tall, width * 1.62);
	const whole = 2 * width + gap + (centred ? 0 : side);
	return {
		width,
		height,
		gap,
		side,
		foot,
		left: Math.max(2, (frame.width - whole) / 2),
		top: head + (tall - height) / 2
	};
}

/** The difference, told kindly, in whole points. */
export function verdict(
	value: number,
	data: GuessData,
	words: SceneWords,
	lang: Lang
): Words {
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
