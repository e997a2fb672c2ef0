/** Two blocks of a hundred people: first those who came and those who did not, then by what they answered. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { bigSize, markSize } from '$lib/charts/type-size';
import type { Role } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { HundredData } from './data';
import { GROUPS, PLACES, type Group, type Place } from './groups';

export interface Person {
	/** The same person has the same id at every step. */
	id: string;
	group: Group;
	x: number;
	y: number;
}

export interface HundredView {
	blocks: { place: Place; people: Person[] }[];
	radius: number;
	/** Whether the answers are told; until then only who came. */
	told: boolean;
	labels: Label[];
}

/** People in a row. */
const ROW = 10;
/** Free rows between two groups, as a share of a row. */
const BREAK = 0.55;
const ROLE: Partial<Record<Group, Role>> = {
	yes: 'yes',
	no: 'no',
	spoiled: 'invalid',
	home: 'home'
};

/** Height of a group with the break after it, in pixels: never less than its own words need. */
function heightOf(count: number, pitch: number, line: number): number {
	return Math.max(pitch * (Math.ceil(count / ROW) + BREAK), line);
}

function blockHeight(counts: readonly number[], pitch: number, line: number): number {
	return counts.reduce((sum, count) => sum + heightOf(count, pitch, line), 0);
}

export function view(
	step: string,
	data: HundredData,
	words: SceneWords,
	frame: Frame
): HundredView {
	const told = step === 'hundred-ballots';
	const size = markSize(frame);
	const head = bigSize(frame) + size * 1.5 + 6;
	const half = frame.width / PLACES.length;
	const narrow = half < 260;
	// The words of a group stand at its side.
	const side = narrow ? size * 6.2 : size * 8;
	const line = size * 1.35;
	const room = frame.height - head - 4;
	const tallest = (pitch: number) =>
		Math.max(...PLACES.map((place) => blockHeight(data[place].people, pitch, line)));
	let pitch = (half - side - 8) / ROW;
	while (tallest(pitch) > room && pitch > 3) pitch *= 0.97;
	const labels: Label[] = [];

	const blocks = PLACES.map((place, b) => {
		const { people: counts, share, came } = data[place];
		const left = b * half + Math.max(0, (half - side - 8 - pitch * ROW) / 2);
		const groups = told ? counts : [100 - (counts.at(-1) ?? 0), counts.at(-1) ?? 0];
		const role: Role = place === 'almaty' ? 'almaty' : 'came';
		labels.push(
			{
				id: place,
				x: left,
				y: bigSize(frame),
				text: fill(words.of, { n: came }),
				valign: 'bottom',
				kind: 'big',
				role
			},
			{
				id: `${place}-name`,
				x: left,
				y: bigSize(frame) + 4,
				text: fill(words[`${place}-came`]),
				role
			}
		);
		const people: Person[] = [];
		let top = head + pitch / 2 + Math.max(0, room - tallest(pitch)) * 0.3;
		let person = 0;
		groups.forEach((count, g) => {
			const group = told ? (GROUPS[g] as Group) : g === 0 ? 'came' : 'home';
			if (told) {
				const own = ROLE[GROUPS[g] as Group];
				labels.push({
					id: `${place}-${group}`,
					x: left + pitch * ROW + 5,
					y: top,
					text: fill(words[narrow ? 'group-short' : 'group-label'], {
						name: fill(words[`${group}${narrow ? '-short' : ''}`])[0] ?? '',
						n: share[GROUPS[g] as Group]
					}),
					valign: 'middle',
					kind: 'small',
					width: side,
					...(own ? { role: own } : {})
				});
			} else {
				labels.push({
					id: `${place}-${group === 'came' ? 'yes' : 'home'}`,
					x: left + pitch * ROW + 5,
					y: top,
					text: fill(words[group]),
					valign: 'middle',
					kind: 'small',
					width: side
				});
			}
			for (let at = 0; at < count; at += 1) {
				people.push({
					id: `${place}-${person + 1}`,
					group: GROUPS[groupOf(counts, person)] as Group,
					x: left + pitch * ((at % ROW) + 0.5),
					y: top + pitch * Math.floor(at / ROW)
				});
				person += 1;
			}
			top += heightOf(count, pitch, line);
		});
		return { place, people };
	});
	return { blocks, radius: pitch * 0.4, told, labels };
}

/** The group of the person `at` of a hundred. */
function groupOf(counts: readonly number[], at: number): number {
	let last = 0;
	return counts.findIndex((count) => {
		last += count;
		return at < last;
	});
}
