/** The words of the guess: how full each box is, what can be done, and how near the reader's guess was. */
import { levelAt, type BoxShape } from '$lib/charts/ballot-box';
import { fill, plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { textWidth, widestWord } from '$lib/charts/text-width';
import { labelBox } from '$lib/charts/overlap';
import { fitSize, markSize } from '$lib/charts/type-size';
import { formatNumber } from '$lib/i18n/format';
import type { Lang } from '$lib/record/types';
import type { Words } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { GuessData } from './data';
import { BIG, type Layout } from './layout';

export interface Worded {
	data: GuessData;
	/** The reader's guess in percent; null: none yet. */
	guess: number | null;
	/** True while it can be set. */
	open: boolean;
	words: SceneWords;
	lang: Lang;
	frame: Frame;
	place: Layout;
	shape: BoxShape;
}

/** Percent by which a guess may be off and still count as near. */
const NEAR = 2;

/** Figure and name of each box: above it or, on a low picture, between the two, at their levels. */
export function headings(worded: Worded): Label[] {
	const { data, guess, open, words, lang, frame, place } = worded;
	const size = markSize(frame);
	const figure = fitSize(frame, BIG);
	const feet = feetOf(worded);
	const unknown =
		guess === null
			? fill(words.unguessed)
			: fill(words.percent, { n: formatNumber(guess, lang, 'int') });
	return (['country', 'focus'] as const).flatMap((id): Label[] => {
		const first = id === 'country';
		const x = first ? place.left : place.left + place.width + place.gap;
		const at = place.inMiddle
			? { x: first ? x + place.width + 8 : x - 8, anchor: first ? 'start' : 'end' }
			: { x: x + place.width / 2, anchor: 'middle' };
		const common = { ...at, valign: 'bottom' } as Pick<Label, 'x' | 'anchor' | 'valign'>;
		const foot = place.inMiddle ? feet[id] : place.top - size * 0.35;
		return [
			{
				...common,
				id,
				y: foot - size * 1.35,
				text: !first && open ? unknown : fill(words.percent, { n: data[id] }),
				kind: 'big',
				fit: figure / Math.min(frame.width / 360, frame.height / 380),
				role: first ? 'came' : open ? undefined : 'focus'
			},
			{
				...common,
				id: `${id}-name`,
				y: foot,
				text: fill(words[id]),
				role: first ? 'came' : 'focus'
			}
		];
	});
}

/** Between the boxes the country's words stand on its line, the focus region's on its level, once that is known, or under the country's. */
function feetOf({ data, open, frame, place, shape }: Worded): { country: number; focus: number } {
	const size = markSize(frame);
	const block = fitSize(frame, BIG) + size * 1.35;
	const at = (percent: number) => place.top + levelAt(shape, percent / 100) - 3;
	const country = Math.max(at(data.country.value), block);
	const below = country + block + size * 0.45;
	return {
		country,
		focus: open ? below : Math.min(frame.height - size * 1.5, Math.max(at(data.focus.value), below))
	};
}

/** What can be done while the guess is open, and the difference once it is not; null where there is nothing to say. */
export function sentence(worded: Worded, skip: Label | null): Label | null {
	const { data, guess, open, words, lang, frame, place } = worded;
	const { inMiddle, gap, foot, left, width } = place;
	const brief = inMiddle && frame.width < 400;
	if (!open && guess === null) return null;
	const text = open
		? fill(words[brief ? 'hint-short' : 'hint'])
		: brief
			? fill(words['yours-short'], { guess: formatNumber(guess ?? 0, lang, 'int') })
			: verdict(guess ?? 0, data, words, lang);
	const size = markSize(frame);
	const common = { id: open ? 'hint' : 'verdict', text, kind: 'note' as const };
	if (inMiddle) {
		const y = feetOf(worded).focus + size * 0.4;
		// The way on needs the room more: the step's text says what can be done.
		const label: Label = {
			...common,
			x: left + width + gap / 2,
			y,
			anchor: 'middle',
			valign: 'top',
			width: gap - 12
		};
		const room = place.top + place.height - (open ? size * 1.35 + 11 : 0);
		return { ...label, hidden: labelBox(label, frame).bottom > room };
	}
	const skipped = skip ? textWidth(plain(skip.text as Words), size) + 24 : 0;
	return {
		...common,
		x: open ? left : frame.width / 2,
		y: frame.height - foot + 7,
		anchor: open ? 'start' : 'middle',
		valign: 'top',
		width: open ? frame.width - left * 2 - skipped : frame.width - 8
	};
}

/** The way on, for who would rather not guess, or has. Its line stands in the middle of a button that is higher. */
export function wayOn(worded: Worded): Label | null {
	const { guess, open, words, frame, place } = worded;
	if (!open) return null;
	const { inMiddle, gap, foot, left, width } = place;
	const size = markSize(frame);
	const text = fill(words[guess === null ? 'skip' : 'reveal']);
	const common = { id: 'skip', text, kind: 'note' as const, valign: 'top' as const };
	// Between the boxes above what they stand on, else below it.
	const high = place.top + place.height - size * 1.35 - 7;
	const y = inMiddle
		? Math.min(frame.height - size * 1.35, Math.max(high, feetOf(worded).focus + 1))
		: frame.height - foot + 7;
	return inMiddle
		? { ...common, x: left + width + gap / 2, y, anchor: 'middle' }
		: { ...common, x: frame.width - left, y, anchor: 'end' };
}

/** The name of the reader's line, on its left; on a low picture the sentence names it. */
export function lineName({ guess, data, words, frame, place, shape }: Worded): Label | null {
	if (guess === null || place.inMiddle) return null;
	const size = markSize(frame);
	// Where a word is wider than what lies between the boxes, the sentence names it too.
	if (widestWord(plain(fill(words.yours)), size) > place.gap - 8) return null;
	const at = (percent: number) => place.top + levelAt(shape, percent / 100);
	const y = clear(at(guess), at(data.country.value), size);
	return {
		id: 'yours',
		x: place.left + place.width + place.gap - 4,
		y: Math.max(size * 1.3, Math.min(y, place.top + place.height - size)),
		text: fill(words.yours),
		anchor: 'end',
		valign: 'middle',
		width: place.gap - 8
	};
}

/** The height for a name of two lines beside the reader's line, off the country's line, which passes there. */
function clear(line: number, country: number, size: number): number {
	const need = size * 1.5;
	if (Math.abs(line - country) >= need) return line;
	return line < country ? country - need : country + need;
}

/** The difference, told kindly, in whole points. */
export function verdict(value: number, data: GuessData, words: SceneWords, lang: Lang): Words {
	const off = value - data.focus.value;
	const key = Math.abs(off) <= NEAR ? 'near' : off > 0 ? 'over' : 'under';
	return fill(words[key], {
		guess: formatNumber(value, lang, 'int'),
		points: formatNumber(Math.abs(off), lang, 'int')
	});
}
