/** Two hundreds of dots, in tens: first who came and who did not, then what they answered, each answer at one height in both. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { bigSize, growth, markSize } from '$lib/charts/type-size';
import type { Role } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import {
	displayed,
	displayHeight,
	figureSize,
	inLine,
	ofVotes,
	sizeOf,
	type Setting
} from './captions';
import type { HundredData } from './data';
import { GROUPS, PLACES, type Group, type Place } from './groups';
import { heading } from './heading';
import { fit, peopleOf, ROW, type Fit, type Need } from './layout';

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

/** A frame lower than this, in pixels, has no room for display type. */
const LOW = 240;
/** From this size on the groups' figures are display type. */
const LARGE = { width: 640, height: 400 };

export function view(
	step: string,
	data: HundredData,
	words: SceneWords,
	frame: Frame
): HundredView {
	const told = step === 'hundred-ballots';
	const low = frame.height < LOW;
	const grow = growth(frame);
	const line = markSize(frame) * 1.25;
	const head = low ? line + 4 : bigSize(frame) * 1.12 + 14;
	const gutter = Math.min(56 * grow, Math.max(12, frame.width * 0.035));
	const half = (frame.width - gutter) / 2;
	const short = half < 230;
	const off = 10 * grow;
	const { setting, pitch, tops } = arrange();
	const labels = PLACES.flatMap((place, b) => {
		const left = b * (half + gutter);
		return [
			...heading(
				place,
				{ left, head, half, low, told, display: setting === 'display' },
				data,
				words,
				frame
			),
			...GROUPS.flatMap((group, g) => captions(group, place, left, g))
		];
	});
	return {
		blocks: PLACES.map((place, b) => ({
			place,
			people: peopleOf(place, data[place].people, told, {
				left: b * (half + gutter),
				head,
				pitch,
				tops
			})
		})),
		radius: pitch * 0.4,
		told,
		labels
	};

	function line1(group: Group, place: Place): Label {
		const label = inLine(group, place, data, words, short);
		return low ? { ...label, kind: 'small' } : label;
	}

	/** The setting that makes the people largest; display type is worth a little of their size. */
	function arrange(): Fit & { setting: Setting } {
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
			half - widest((group, place) => [line1(group, place)]),
			GROUPS.map((_, g) => ({ rows: rows[g] ?? 0, words: line, above: false })),
			low ? 3 : Math.min(12, frame.height * 0.02)
		);
		return above.pitch > beside.pitch * 1.05
			? { setting: 'above', ...above }
			: { setting: 'beside', ...beside };
	}

	function captions(group: Group, place: Place, left: number, g: number): Label[] {
		const top = head + (tops[g] ?? 0);
		const right = left + pitch * ROW + off;
		const room = Math.max(left + half - right, 40);
		// Before the answers are told, all who came are one group.
		const shown = told || group === 'home' || group === 'yes';
		const merged = group === 'yes' && !told;
		const came = { text: fill(words.came), role: 'came' as Role };
		const votes = (key: string, at: Partial<Label>): Label => ({
			...ofVotes(place, data, words, key),
			...at
		});
		if (setting === 'display' && group !== 'spoiled') {
			const [figure, name] = displayed(group, place, data, words, frame) as [Label, Label];
			const size = figureSize(frame);
			const lead = size * 0.1;
			return [
				{ ...figure, x: right, y: top + lead, hidden: !shown || merged },
				{
					...name,
					...(merged ? came : {}),
					x: right,
					y: merged ? top : top + size * 1.08 + lead,
					hidden: !shown
				},
				...(group === 'no'
					? [
							votes('of-votes', {
								x: right,
								y: top + displayHeight(frame) + lead,
								width: room,
								hidden: !told
							})
						]
					: [])
			];
		}
		const label = line1(group, place);
		const few = group === 'spoiled';
		const dots = few ? Math.max(...PLACES.map((one) => data[one].people[g] ?? 0)) : ROW;
		const at: Partial<Label> = few
			? {
					x: setting === 'above' ? left + pitch * dots + 6 : right,
					y: top + (setting === 'above' ? pitch / 2 + 1 : Math.max(pitch, line) / 2),
					valign: 'middle'
				}
			: setting === 'above'
				? { x: left, y: top - 3, valign: 'bottom' }
				: { x: right, y: top, valign: 'top' };
		const out: Label[] = [{ ...label, ...at, ...(merged ? came : {}), hidden: !shown }];
		if (low || !['yes', 'no'].includes(group)) return out;
		const { width } = sizeOf(label, frame);
		const aside: Partial<Label> =
			setting === 'above'
				? { x: left + width + 8, y: top - 3, valign: 'bottom' }
				: { x: right, y: top + line + 2, valign: 'top', width: room };
		const below = (tops[g + 1] ?? 0) - (tops[g] ?? 0) - line - 2;
		const holds = (one: Label) => {
			const size = sizeOf(one, frame);
			return setting === 'above'
				? size.width <= half - width - 8
				: size.width <= room && size.height <= below;
		};
		if (group === 'no') {
			const [long, brief] = ['of-votes', 'of-votes-short'].map((key) => votes(key, aside));
			const one = (long && holds(long) ? long : brief) as Label;
			out.push({ ...one, hidden: !told || !holds(one) });
		} else if (place === 'focus') {
			const one: Label = {
				id: `${place}-preliminary`,
				x: 0,
				y: 0,
				text: fill(words.preliminary),
				kind: 'small',
				...aside
			};
			out.push({ ...one, hidden: !told || !holds(one) });
		}
		return out;
	}
}
