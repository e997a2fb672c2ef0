/** A group's caption beside its people: its figure and name, and what is said of it beyond that. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import type { Role } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import { lineOf, type Measures } from './arrange';
import { displayed, displayHeight, figureSize, ofVotes, sizeOf, type Setting } from './captions';
import type { HundredData } from './data';
import { GROUPS, PLACES, type Group, type Place } from './groups';
import { ROW, type Fit } from './layout';

/** @param left of its block, in pixels @param told whether the answers are told; until then only who came */
export function groupCaptions(
	group: Group,
	place: Place,
	left: number,
	told: boolean,
	plan: Measures & Fit & { setting: Setting },
	data: HundredData,
	words: SceneWords,
	frame: Frame
): Label[] {
	const { low, line, head, half, off, setting, pitch, tops } = plan;
	const g = GROUPS.indexOf(group);
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
	const label = lineOf(group, place, plan, data, words);
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
