/** Which way of setting the captions leaves the people largest, and where each group then begins. */
import type { Label } from '$lib/charts/label';
import { growth } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import { displayed, displayHeight, inLine, ofVotes, sizeOf, type Setting } from './captions';
import type { HundredData } from './data';
import { GROUPS, PLACES, type Group, type Place } from './groups';
import { fit, ROW, type Fit, type Need } from './layout';

/** From this size on the groups' figures are display type. */
const LARGE = { width: 640, height: 400 };

/** The picture's common measures, in the frame's pixels. */
export interface Measures {
	/** A frame that has no room for display type. */
	low: boolean;
	/** Height of a line of captions, and of what stands above the people. */
	line: number;
	head: number;
	/** Width of one of the two blocks, and whether it is a narrow one. */
	half: number;
	short: boolean;
	/** Between the people and their caption. */
	off: number;
}

/** A group's caption in one line. */
export function lineOf(
	group: Group,
	place: Place,
	{ low, short }: Measures,
	data: HundredData,
	words: SceneWords
): Label {
	const label = inLine(group, place, data, words, short);
	return low ? { ...label, kind: 'small' } : label;
}

/** The setting that makes the people largest; display type is worth a little of their size. */
export function arrange(
	measures: Measures,
	data: HundredData,
	words: SceneWords,
	frame: Frame
): Fit & { setting: Setting } {
	const { low, line, head, half, off } = measures;
	const grow = growth(frame);
	// Each group takes the rows of the larger of the two, so that it lies at one height in both.
	const rows = GROUPS.map((_, g) =>
		Math.max(...PLACES.map((place) => Math.ceil((data[place].people[g] ?? 0) / ROW)))
	);
	const widest = (of: (group: Group, place: Place) => Label[]) =>
		Math.max(
			...PLACES.flatMap((place) =>
				GROUPS.flatMap((group) => of(group, place).map((one) => sizeOf(one, frame).width))
			)
		) + off;
	const height = frame.height - head;
	const large = frame.width >= LARGE.width && frame.height >= LARGE.height;
	if (large) {
		const side = widest((group, place) => displayed(group, place, data, words, frame));
		const note = Math.max(
			...PLACES.map(
				(place) =>
					sizeOf({ ...ofVotes(place, data, words, 'of-votes'), width: side - off }, frame).height
			)
		);
		const needs = GROUPS.map((group, g): Need => {
			const high = displayHeight(frame) + (group === 'no' ? note : 0);
			return { rows: rows[g] ?? 0, words: group === 'spoiled' ? line : high, above: false };
		});
		return { setting: 'display', ...fit(height, half - side, needs, 8 * grow) };
	}
	const above = fit(
		height,
		half,
		GROUPS.map((group, g) => ({
			rows: rows[g] ?? 0,
			words: line + 3,
			above: group !== 'spoiled'
		})),
		4
	);
	const beside = fit(
		height,
		half - widest((group, place) => [lineOf(group, place, measures, data, words)]),
		GROUPS.map((_, g) => ({ rows: rows[g] ?? 0, words: line, above: false })),
		low ? 3 : Math.min(12, frame.height * 0.02)
	);
	return above.pitch > beside.pitch * 1.05
		? { setting: 'above', ...above }
		: { setting: 'beside', ...beside };
}
