/** What is said at the piles: each one's figure and name, and the annotations of a step. */
import { fill, type Figure } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { bigSize } from '$lib/charts/type-size';
import type { Role, Words } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { ElectorateData } from './data';
import type { Fate } from './fates';

/**
 * How the words at a pile are set. `stacked`: the figure as display type, its name below. `beside`: the name after the figure.
 * `plain`: both in small type, one below the other. `line`: both in a line of small type.
 */
export type Setting = 'stacked' | 'beside' | 'plain' | 'line';

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

/** The labels of a pile, not placed yet: its figure, then its name; or one for both. */
export function caption(
	fate: Fate,
	step: string,
	data: ElectorateData,
	words: SceneWords,
	setting: Setting
): Label[] {
	const share = step === 'electorate-share';
	const percent = (n: Figure) => fill(words.percent, { n });
	const ofAll: Record<Fate, Words> = {
		yes: percent(data.ofAll.yes),
		no: percent(data.ofAll.no),
		invalid: percent(data.ofAll.spoiled),
		both: [],
		home: percent(data.ofAll.home)
	};
	const value = share ? ofAll[fate] : [data.count[fate]];
	const role = LABEL_ROLE[fate];
	const rest = {
		x: 0,
		y: 0,
		valign: 'bottom' as const,
		...(role ? { role } : {}),
		// Of everybody on the lists, the two ways to spoil a ballot have one share together.
		hidden: share && fate === 'both'
	};
	const line = setting === 'line';
	const key =
		share && fate === 'invalid'
			? line
				? 'spoiled-short'
				: 'spoiled'
			: share && fate === 'yes' && !line
				? 'yes-of-all'
				: line && fate === 'both'
					? 'both-short'
					: fate;
	const name = fill(words[key]);
	if (line) return [{ id: fate, text: [...name, '\u00a0', ...value], kind: 'small', ...rest }];
	return [
		{ id: fate, text: value, kind: setting === 'plain' ? 'mark' : 'big', ...rest },
		{ id: `${fate}-name`, text: name, ...rest }
	];
}

/** The annotations of the piles, not placed yet; hidden at the steps that they don't belong to. */
export function notes(
	step: string,
	data: ElectorateData,
	words: SceneWords,
	low: boolean
): Record<'reported' | 'missing' | 'ratio' | 'compared', Label> {
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
		}
	};
}
