/** What is said at the piles: each one's figure and name, and the annotations of a step. */
import { fill, type Figure } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { bigSize } from '$lib/charts/type-size';
import type { Role, Words } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { ElectorateData } from './data';
import type { Fate } from './fates';

const LABEL_ROLE: Partial<Record<Fate, Role>> = { yes: 'yes', no: 'no' };

/** How far display type stands out of its line, above and below, in pixels: its line is as high as its size, its face is higher. */
export const leadOf = (frame: Frame) => bigSize(frame) * 0.19;

export const widthOf = (label: Label, frame: Frame) => {
	const { left, right } = labelBox(label, frame);
	return right - left;
};
export const heightOf = (label: Label, frame: Frame) => {
	const { top, bottom } = labelBox(label, frame);
	return bottom - top;
};

/** The figure of a pile at a step: people, or at the last one the share of everybody on the lists. */
function valueOf(fate: Fate, step: string, data: ElectorateData, words: SceneWords): Words {
	if (step !== 'electorate-share') return [data.count[fate]];
	const { yes, no, spoiled, home } = data.ofAll;
	const percent = (n: Figure) => fill(words.percent, { n });
	// The two ways to spoil a ballot have one share together.
	return {
		yes: percent(yes),
		no: percent(no),
		invalid: percent(spoiled),
		both: [],
		home: percent(home)
	}[fate];
}

/** The figure and the name of a pile, not placed yet. */
export function caption(
	fate: Fate,
	step: string,
	data: ElectorateData,
	words: SceneWords
): { figure: Label; name: Label } {
	const role = LABEL_ROLE[fate];
	const rest = { x: 0, y: 0, valign: 'bottom' as const, ...(role ? { role } : {}) };
	const value = valueOf(fate, step, data, words);
	return {
		figure: { id: fate, text: value, kind: 'big', ...rest, hidden: value.length === 0 },
		name: { id: `${fate}-name`, text: fill(words[fate]), ...rest, valign: 'top' }
	};
}

/** The name and the figure of a pile in a line of small type, for frames that have no room for more. */
export function captionLine(
	fate: Fate,
	step: string,
	data: ElectorateData,
	words: SceneWords
): Label {
	const { figure } = caption(fate, step, data, words);
	const key =
		fate === 'both'
			? 'both-short'
			: fate === 'invalid' && step === 'electorate-share'
				? 'spoiled-short'
				: fate;
	return {
		...figure,
		text: [...fill(words[key]), '\u00a0', ...(figure.text as Words)],
		kind: 'small'
	};
}

/** The annotations of the piles, not placed yet; hidden at the steps that they don't belong to. */
export function notes(
	step: string,
	data: ElectorateData,
	words: SceneWords,
	low: boolean
): Record<'reported' | 'missing' | 'ratio' | 'compared' | 'ofAll', Label> {
	const correction = { x: 0, y: 0, hidden: step !== 'electorate-correction' };
	const share = { x: 0, y: 0, hidden: step !== 'electorate-share' };
	const kind = low ? ('small' as const) : ('note' as const);
	return {
		reported: {
			id: 'reported',
			text: fill(words[low ? 'reported-short' : 'reported']),
			kind,
			...correction
		},
		missing: { id: 'missing', text: fill(words.missing), kind, ...correction },
		ratio: { id: 'ratio', text: [data.homePerNo], kind: 'big', ...share },
		compared: {
			id: 'compared',
			text: fill(words[low ? 'compared-short' : 'compared'], { n: data.homePerNo }),
			kind,
			...share
		},
		ofAll: { id: 'of-all', text: fill(words['of-all']), kind: 'note', role: 'yes', ...share }
	};
}
