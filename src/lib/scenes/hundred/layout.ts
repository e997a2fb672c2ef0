/** How large the people are in a frame, where each group begins, and where each of them stands. */
import { GROUPS, type Place } from './groups';
import type { Person } from './view';

/** People in a row: tens can be counted. */
export const ROW = 10;

/** What a group takes up besides its people. */
export interface Need {
	/** Rows of people. */
	rows: number;
	/** Height of its words, in pixels. */
	words: number;
	/** Whether they stand above the people; else at their side, and a group is at least as high as they. */
	above: boolean;
}

export interface Fit {
	/** Distance of two people, in pixels. */
	pitch: number;
	/** Where each group's people begin, in pixels below the heading. */
	tops: number[];
}

/** The largest people that fit, and where their groups begin. @param gap between two groups, in pixels */
export function fit(height: number, width: number, needs: readonly Need[], gap: number): Fit {
	const tall = ({ rows, words, above }: Need, pitch: number) =>
		above ? rows * pitch + words : Math.max(rows * pitch, words);
	const total = (pitch: number) =>
		needs.reduce((sum, need) => sum + tall(need, pitch), 0) + gap * (needs.length - 1);
	let pitch = Math.max(width / ROW, 1);
	while (total(pitch) > height && pitch > 2) pitch *= 0.985;
	// What is left of the height goes between the groups, as far as they still hold together.
	const spare = Math.min((height - total(pitch)) / (needs.length - 1), pitch * 0.8);
	let y = 0;
	const tops = needs.map((need) => {
		const top = y + (need.above ? need.words : 0);
		y += tall(need, pitch) + gap + Math.max(0, spare);
		return top;
	});
	return { pitch, tops };
}

/** Those who came stand in one block until their answers are told; who stayed home never moves. */
export function peopleOf(
	place: Place,
	counts: readonly number[],
	told: boolean,
	{ left, head, pitch, tops }: Fit & { left: number; head: number }
): Person[] {
	const people: Person[] = [];
	let came = 0;
	GROUPS.forEach((group, g) => {
		for (let at = 0; at < (counts[g] ?? 0); at += 1) {
			const apart = told || group === 'home';
			const nth = apart ? at : came;
			people.push({
				id: `${place}-${people.length + 1}`,
				group,
				x: left + pitch * ((nth % ROW) + 0.5),
				y: head + (tops[apart ? g : 0] ?? 0) + pitch * (Math.floor(nth / ROW) + 0.5)
			});
			came += 1;
		}
	});
	return people;
}
