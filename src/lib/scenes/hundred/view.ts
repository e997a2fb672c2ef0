/** Two hundreds of dots, in tens: first who came and who did not, then what they answered, each answer at one height in both. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { bigSize, markSize } from '$lib/charts/type-size';
import type { Role, Words } from '$lib/record/words';
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

/** People in a row: tens can be counted. */
const ROW = 10;
const ROLE: Partial<Record<Group, Role>> = {
	yes: 'yes',
	no: 'no',
	spoiled: 'invalid',
	home: 'home'
};
/** A frame lower than this, in pixels, has no room for display type. */
const LOW = 240;

const rowsOf = (people: number) => Math.ceil(people / ROW);

export function view(
	step: string,
	data: HundredData,
	words: SceneWords,
	frame: Frame
): HundredView {
	const told = step === 'hundred-ballots';
	const low = frame.height < LOW;
	const size = markSize(frame);
	const line = size * 1.25;
	const head = low ? line + 4 : bigSize(frame) * 1.12 + 14;
	const gutter = Math.min(56, Math.max(12, frame.width * 0.035));
	const half = (frame.width - gutter) / 2;
	const text = (group: Group, place: Place): Label => ({
		id: `${place}-${group}`,
		x: 0,
		y: 0,
		text: fill(words['group-label'], {
			n: data[place].share[group],
			name: fill(words[half < 230 ? `${group}-short` : group])[0] ?? ''
		}),
		...(low ? { kind: 'small' as const } : {}),
		...(ROLE[group] ? { role: ROLE[group] } : {})
	});
	const widthOf = (label: Label) => {
		const { left, right } = labelBox(label, frame);
		return right - left;
	};

	// Each group takes the rows of the larger of the two, so that it lies at one height in both.
	const rows = GROUPS.map((_, g) =>
		Math.max(...PLACES.map((place) => rowsOf(data[place].people[g] ?? 0)))
	);
	const side = Math.max(
		...PLACES.flatMap((place) => GROUPS.map((group) => widthOf(text(group, place)) + 10))
	);
	const above = fit(frame.height - head, half, rows, line + 3, 4, true);
	const beside = fit(
		frame.height - head,
		half - side,
		rows,
		line,
		low ? 3 : Math.min(12, frame.height * 0.02),
		false
	);
	const upright = above.pitch > beside.pitch * 1.05;
	const { pitch, tops } = upright ? above : beside;
	const radius = pitch * 0.4;
	const labels: Label[] = [];

	const blocks = PLACES.map((place, b) => {
		const { people: counts, noOfVotes } = data[place];
		const left = b * (half + gutter);
		const role: Role = place === 'almaty' ? 'almaty' : 'came';
		labels.push(...heading(place, left, role));
		const right = left + pitch * ROW + 10;
		const at = (top: number) =>
			upright ? { x: left, y: head + top - 3 } : { x: right, y: head + top };
		GROUPS.forEach((group, g) => {
			const label = text(group, place);
			const top = tops[g] ?? 0;
			// Before the answers are told, all who came are one group.
			const shown = told || group === 'home' || group === 'yes';
			labels.push({
				...label,
				...at(top),
				text: told || group === 'home' ? label.text : fill(words.came),
				valign: upright ? 'bottom' : 'top',
				...(told || group === 'home' ? {} : { role: 'came' }),
				hidden: !shown
			});
			const next = head + top + (upright ? -3 : line + 2);
			if (low || !['yes', 'no'].includes(group)) return;
			const room = upright ? half - widthOf(label) - 8 : half - pitch * ROW - 10;
			const below = head + (tops[g + 1] ?? 0) - next;
			const aside = (id: string, text: Words): Label => ({
				id: `${place}-${id}`,
				x: upright ? left + widthOf(label) + 8 : right,
				y: next,
				text,
				kind: 'small',
				valign: upright ? 'bottom' : 'top',
				...(upright ? {} : { width: Math.max(room, 40) })
			});
			const holds = (one: Label) => {
				const { top: y1, bottom: y2 } = labelBox(one, frame);
				return widthOf(one) <= room && (upright || y2 - y1 <= below);
			};
			if (group === 'no') {
				const [long, short] = ['of-votes', 'of-votes-short'].map((key) =>
					aside('votes', fill(words[key], { n: noOfVotes }))
				) as [Label, Label];
				const one = holds(long) ? long : short;
				labels.push({ ...one, hidden: !told || !holds(one) });
			} else if (place === 'almaty') {
				const one = aside('preliminary', fill(words.preliminary));
				labels.push({ ...one, hidden: !told || !holds(one) });
			}
		});
		return { place, people: peopleOf(place, counts, told, { left, head, pitch, tops }) };
	});
	return { blocks, radius, told, labels };

	function heading(place: Place, left: number, role: Role): Label[] {
		const figure: Label = {
			id: place,
			x: left,
			y: head - 10,
			text: fill(words.of, { n: data[place].came }),
			valign: 'bottom',
			kind: 'big',
			role
		};
		const name = (key: string, x: number): Label => ({
			id: `${place}-name`,
			x,
			y: head - 13,
			text: fill(words[key]),
			valign: 'bottom',
			role
		});
		if (low) {
			const text = [data[place].came, ' ', ...fill(words[`${place}-short`])];
			return [{ ...name(`${place}-short`, left), y: head - 3, text }];
		}
		const x = left + widthOf(figure) + 8;
		const long = name(`${place}-came`, x);
		return [figure, widthOf(long) <= half - (x - left) ? long : name(`${place}-short`, x)];
	}
}

interface Fit {
	/** Distance of two people, in pixels. */
	pitch: number;
	/** Where each group's people begin, in pixels below the heading. */
	tops: number[];
}

/**
 * The largest people that fit, and where their groups begin.
 * @param line height of a group's words
 * @param gap between two groups
 * @param above whether the words stand above their group; else at its side, and a group is at least as high as they
 */
function fit(
	height: number,
	width: number,
	rows: number[],
	line: number,
	gap: number,
	above: boolean
): Fit {
	const tall = (pitch: number) => (count: number) =>
		above ? count * pitch + line : Math.max(count * pitch, line);
	const total = (pitch: number) =>
		rows.map(tall(pitch)).reduce((sum, one) => sum + one, 0) + gap * (rows.length - 1);
	let pitch = Math.max(width / ROW, 1);
	while (total(pitch) > height && pitch > 2) pitch *= 0.985;
	// What is left of the height goes between the groups, as far as they still hold together.
	const spare = Math.min((height - total(pitch)) / (rows.length - 1), pitch * 0.8);
	let y = 0;
	const tops = rows.map((count) => {
		const top = y + (above ? line : 0);
		y += tall(pitch)(count) + gap + Math.max(0, spare);
		return top;
	});
	return { pitch, tops };
}

/** Those who came stand in one block until their answers are told; who stayed home never moves. */
function peopleOf(
	place: Place,
	counts: readonly number[],
	told: boolean,
	{ left, head, pitch, tops }: { left: number; head: number; pitch: number; tops: number[] }
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
