/** Two hundreds of dots, in tens: first who came and who did not, then what they answered, each answer at one height in both. */
import type { Label } from '$lib/charts/label';
import { bigSize, growth, markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import { arrange } from './arrange';
import type { HundredData } from './data';
import { groupCaptions } from './group-captions';
import { GROUPS, PLACES, type Group, type Place } from './groups';
import { heading } from './heading';
import { peopleOf } from './layout';

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
	const measures = { low, line, head, half, short, off };
	const plan = { ...measures, ...arrange(measures, data, words, frame) };
	const { setting, pitch, tops } = plan;
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
			...GROUPS.flatMap((group) =>
				groupCaptions(group, place, left, told, plan, data, words, frame)
			)
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
}
