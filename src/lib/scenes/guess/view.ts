/** What the guess shows: the country's box as the scale, the focus region's box, empty until it is revealed, and the reader's line on it. */
import { boxShape, levelAt } from '$lib/charts/ballot-box';
import type { Label } from '$lib/charts/label';
import type { Lang } from '$lib/record/types';
import type { Frame, SceneWords } from '../types';
import type { GuessData } from './data';
import { layout } from './layout';
import { headings, lineName, sentence, wayOn, type Worded } from './words';

export interface GuessMark {
	id: 'country' | 'focus';
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
	/** The country's level, drawn on into the focus region's box. */
	scale: { x: number; y: number; length: number };
	/** The reader's line on the focus region's pane; null where there is nothing to show. */
	line: { x: number; y: number; length: number; made: boolean } | null;
	/** From the reader's line to what was counted, once both are known and apart. */
	off: { x: number; from: number; to: number } | null;
	/** The focus region's pane, within which the line moves, and its quarters. */
	pane: { left: number; right: number; top: number; bottom: number };
	quarters: number[];
	/** True while the line can be set. */
	open: boolean;
	/** Size of the handle, in pixels. */
	handle: number;
	ground: number;
	labels: Label[];
	/** What the button that leads on says, and where; null once there is nothing to skip. */
	skip: Label | null;
}

export interface Guess {
	/** Null: not guessed yet. */
	value: number | null;
	/** Where the line waits until then, in percent. */
	start: number;
}

/** Levels that are nearer than this, in pixels, need no line between them. */
const APART = 14;

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
	const focusX = left + width + gap;
	const pane = {
		left: focusX + shape.left,
		right: focusX + shape.right,
		top: top + shape.top,
		bottom: top + shape.bottom
	};
	const at = (percent: number) => top + levelAt(shape, percent / 100);
	const y = at(guess.value ?? guess.start);
	const worded: Worded = { data, guess: guess.value, open, words, lang, frame, place, shape };
	const skip = wayOn(worded);
	const labels = [
		...headings(worded),
		open ? null : lineName(worded),
		sentence(worded, skip)
	].filter((label) => label !== null);
	const counted = at(data.focus.value);

	return {
		width,
		height,
		boxes: [
			{ id: 'country', role: 'sky', x: left, y: top, fill: data.country.value / 100 },
			{
				id: 'focus',
				role: 'gold',
				x: focusX,
				y: top,
				fill: open ? 0 : data.focus.value / 100
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
						x: open ? pane.left : focusX,
						y,
						// Once revealed it reaches out to its name.
						length: pane.right - pane.left + (open ? 0 : shape.left),
						made
					}
				: null,
		off:
			!open && made && Math.abs(y - counted) > APART
				? { x: pane.left + (pane.right - pane.left) * 0.14, from: y, to: counted }
				: null,
		pane,
		quarters: [25, 50, 75].map(at),
		open,
		handle: Math.min(68, Math.max(48, height * 0.1)),
		ground: top + height,
		labels,
		skip
	};
}

/** The percentage that a height on the pane stands for, whole, 0 to 100. */
export function percentAt(pane: GuessView['pane'], y: number): number {
	const share = (pane.bottom - y) / (pane.bottom - pane.top);
	return Math.round(Math.min(1, Math.max(0, share)) * 100);
}
