/** The picture that stands for a step where its link is shared: 1200 by 630, the step's own graphic beside or below its finding. */
import { linesIn, type Face, type Line } from '$lib/charts/text-width';
import type { Frame } from '$lib/scenes/types';
import { baseline } from './fonts';
import { layoutOf } from './layouts';
import { balanced, textLine } from './text';
import type { Drawn } from './to-svg';

export const CARD: Frame = { width: 1200, height: 630 };
/** Margins and distances in pixels. */
const EDGE = 52;
const GUTTER = 44;
/** Capitals stand a little below the top of their line. */
const RISE = 8;
const TITLE = {
	face: 'serif',
	weight: 600,
	leading: 1.12,
	sizes: [58, 54, 50, 46, 42, 39, 36, 33]
};
const UNIT = { face: 'sans', weight: 400, leading: 1.3, sizes: [22, 20] };
const SOURCE = { face: 'sans', weight: 400, leading: 1.35, sizes: [19] };
const NAME = { face: 'serif', weight: 600, leading: 1.2, sizes: [22] };

export interface CardWords {
	/** What the step shows, as a headline. */
	title: string;
	/** What the picture's marks count; may be empty. */
	unit: string;
	source: string;
	/** The name of the piece. */
	name: string;
}

/** A text in lines of one size. */
interface Block {
	lines: Line[];
	height: number;
	/** @param colour of the ink */
	at: (x: number, top: number, colour: string, anchor?: 'start' | 'end') => string;
}

interface Look {
	face: string;
	weight: number;
	leading: number;
	sizes: readonly number[];
}

/** Russian and Kazakh print leave no such word at the end of a line, nor any a single letter. */
const CLINGING = /(?<=^|[\s\u00a0])(\p{L}|на|не|за|по|из|от|до|но|ни|со) /giu;

/** The text with blanks that hold: before a dash, and after a word that clings to the next. */
const withHeld = (text: string) =>
	text.replace(/ (?=[—–])/g, '\u00a0').replace(CLINGING, '$1\u00a0');

/** @param fits says whether a size will do; where none does, the smallest is taken */
function block(
	text: string,
	look: Look,
	width: number,
	fits: (lines: Line[], height: number) => boolean
): Block {
	const face = look.face as Face;
	const { leading, weight, sizes } = look;
	const held = withHeld(text);
	const inLines = (size: number) => linesIn(held, width, size, face);
	const good = (size: number) => {
		const lines = inLines(size);
		const height = lines.length * size * leading;
		return lines.every((line) => line.width <= width) && fits(lines, height);
	};
	const size = sizes.find(good) ?? sizes.at(-1) ?? 16;
	const lines = text ? balanced(held, width, size, face) : [];
	return {
		lines,
		height: lines.length * size * leading,
		at: (x, top, colour, anchor = 'start') =>
			lines
				.map((line, row) => {
					const y = top + row * size * leading + baseline(face, size, leading);
					return textLine([{ text: line.text, colour, weight }], { x, y, size, face, anchor });
				})
				.join('')
	};
}

/**
 * @param scene decides where the graphic stands
 * @param draw draws the graphic in a frame
 * @returns the whole SVG
 */
export function card(
	scene: string,
	step: string,
	words: CardWords,
	draw: (frame: Frame) => Drawn
): string {
	const { beside, share, scale } = layoutOf(scene, step);
	const inner = CARD.width - 2 * EDGE;
	const column = beside ? Math.round(inner * (1 - share)) - GUTTER : inner;
	const any = () => true;

	const name = block(words.name, NAME, column, any);
	const nameTop = CARD.height - EDGE - name.height + 6;
	const source = block(words.source, SOURCE, beside ? column : inner * 0.68, any);
	const sourceTop = beside ? nameTop - source.height - 10 : nameTop + name.height - source.height;
	const unit = block(words.unit, UNIT, column, (lines) => lines.length <= (beside ? 4 : 1));
	const pause = beside ? 18 : 8;
	const room = sourceTop - 24 - (EDGE - RISE) - (unit.height ? unit.height + pause : 0);
	const title = block(
		words.title,
		beside ? TITLE : { ...TITLE, sizes: TITLE.sizes.filter((size) => size <= 48) },
		column,
		(lines, height) => (beside ? lines.length <= 7 && height <= room : lines.length <= 2)
	);
	const unitTop = EDGE - RISE + title.height + pause;
	const wordsEnd = unit.height ? unitTop + unit.height : EDGE - RISE + title.height;

	const place = beside
		? { x: EDGE + column + GUTTER, top: EDGE - 4, bottom: CARD.height - EDGE + 4 }
		: { x: EDGE, top: wordsEnd + 22, bottom: Math.min(sourceTop, nameTop) - 18 };
	const frame = {
		width: Math.round((CARD.width - EDGE - place.x) / scale),
		height: Math.round((place.bottom - place.top) / scale)
	};
	const { svg, colour, cut } = draw(frame);
	const [ink, soft] = [colour('ink'), colour('ink-soft')];
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">` +
		`<rect width="${CARD.width}" height="${CARD.height}" fill="${colour('ground')}"/>` +
		`<g transform="translate(${place.x} ${Math.round(place.top)}) scale(${scale})">${svg}</g>` +
		(cut && beside ? cover(place.x, colour('ground')) : '') +
		title.at(EDGE, EDGE - RISE, ink) +
		unit.at(EDGE, unitTop, soft) +
		source.at(EDGE, sourceTop, soft) +
		(beside ? name.at(EDGE, nameTop, ink) : name.at(CARD.width - EDGE, nameTop, ink, 'end')) +
		'</svg>'
	);
}

/** A picture that goes on beyond its frame runs to the edges, and ends softly where the words stand. */
function cover(to: number, ground: string): string {
	const from = to - GUTTER;
	return (
		`<linearGradient id="cover"><stop stop-color="${ground}"/><stop offset="1" stop-color="${ground}" stop-opacity="0"/></linearGradient>` +
		`<rect width="${from}" height="${CARD.height}" fill="${ground}"/>` +
		`<rect x="${from}" width="${GUTTER}" height="${CARD.height}" fill="url(#cover)"/>`
	);
}
