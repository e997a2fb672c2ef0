/** What is said at a group: how many and what they did, and of whom. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { bigSize, fitFor, markSize } from '$lib/charts/type-size';
import type { Role, Words } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { HundredData } from './data';
import type { Group, Place } from './groups';

/** `above` their people, at their side (`beside`), or there with the figure as display type. */
export type Setting = 'above' | 'beside' | 'display';

const ROLE: Partial<Record<Group, Role>> = {
	yes: 'yes',
	no: 'no',
	spoiled: 'invalid',
	home: 'home'
};

/** Size of a group's figure as display type, in pixels: smaller than the heading's. */
export const figureSize = (frame: Frame) => Math.max(22, bigSize(frame) * 0.78);

const put = { x: 0, y: 0 };

/** A group's figure and name in a line, not placed yet. @param short the words for narrow columns */
export function inLine(
	group: Group,
	place: Place,
	data: HundredData,
	words: SceneWords,
	short: boolean
): Label {
	const name = fill(words[short ? `${group}-short` : group])[0] ?? '';
	const role = ROLE[group];
	return {
		...put,
		id: `${place}-${group}`,
		text: fill(words['group-label'], { n: data[place].share[group], name }),
		...(role ? { role } : {})
	};
}

/** A group's figure as display type and its name beneath, not placed yet; a small group's are in a line. */
export function displayed(
	group: Group,
	place: Place,
	data: HundredData,
	words: SceneWords,
	frame: Frame
): Label[] {
	if (group === 'spoiled') return [inLine(group, place, data, words, false)];
	const role = ROLE[group];
	const own = role ? { role } : {};
	const fit = fitFor(figureSize(frame), frame);
	return [
		{ ...put, id: `${place}-${group}`, text: [data[place].share[group]], kind: 'big', fit, ...own },
		{ ...put, id: `${place}-${group}-name`, text: fill(words[group]), ...own }
	];
}

/** What share of those who came said no, not placed yet. @param key of the words, long or short */
export function ofVotes(place: Place, data: HundredData, words: SceneWords, key: string): Label {
	return {
		...put,
		id: `${place}-votes`,
		text: fill(words[key], { n: data[place].noOfVotes }) as Words,
		kind: 'small'
	};
}

export const sizeOf = (label: Label, frame: Frame) => {
	const { left, right, top, bottom } = labelBox(label, frame);
	return { width: right - left, height: bottom - top };
};

/** Height of a group's figure with its name beneath, in pixels. */
export const displayHeight = (frame: Frame) => figureSize(frame) * 1.08 + markSize(frame) * 1.25;
