/** The measures of the posts' picture at a step: its rows, its axis, how long its words are, and whose post is told. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { fitFor, typeScale } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import { placeOf, ticksOf } from './axis';
import type { PowerData } from './data';
import type { Office } from './offices';

const STEPS = ['power-thirty-years', 'power-after-2019', 'power-one-by-one', 'power-tokayev'];
/** The two posts that he had first. */
export const isFormer = (office: Office) => office === 'secretary' || office === 'presidency';
/** Between a mark and its words, in pixels. */
export const AIR = 6;

export type Plot = ReturnType<typeof plotOf>;

/** @returns all in the frame's pixels */
export function plotOf(step: string, data: PowerData, words: SceneWords, frame: Frame) {
	const now = STEPS.includes(step) ? step : 'power-thirty-years';
	const [first, kept, ends, holders] = STEPS.map((one) => one === now);
	const folded = Boolean(ends || holders);
	const type = typeScale(frame);
	const sized = (px: number) => ({ fit: fitFor(px, frame) });
	const widthOf = (label: Pick<Label, 'text' | 'kind' | 'fit'>) => {
		const { left, right } = labelBox({ id: '', x: 0, y: 0, ...label }, frame);
		return right - left;
	};

	// In a low frame names stand beside their bars and the years in the first row, which is empty on its right.
	const low = frame.height < 240;
	const narrow = frame.width < 430;
	const nameOf = (office: Office) => {
		const short = `${office}-short`;
		return fill(words[low && narrow && words[short] ? short : office]);
	};
	const name = sized(low ? type.small : type.note);
	const lastOf = (office: Office) =>
		data.terms.findLast((term) => term.office === office && term.person === 'nazarbayev');
	const endOf = (office: Office) => [lastOf(office)?.[narrow ? 'endedShort' : 'ended'] ?? ''];
	const holderOf = (office: Office) => {
		const person = data.terms.findLast((term) => term.office === office)?.person ?? 'nazarbayev';
		return person === 'nazarbayev' ? undefined : person;
	};
	const widest = (texts: Label['text'][], kind: Label['kind'], fit: { fit: number }) =>
		Math.max(...texts.map((text) => widthOf({ text, kind, ...fit })));
	const spoken = data.offices.filter((office) => !isFormer(office));
	const dateRoom = widest(spoken.map(endOf), 'mark', name) + AIR + 2;
	const holderRoom =
		widest(
			['tokayev', 'koshanov', 'ended'].map((key) => fill(words[key])),
			'mark',
			name
		) +
		AIR * 2 +
		2;

	const years = fill(words.years, { n: data.years });
	const left = low ? widest(data.offices.map(nameOf), 'mark', name) + AIR : 0;
	const span = frame.width - left;
	const lastEnd = Math.max(...spoken.map((office) => lastOf(office)?.to ?? 0));
	const right = folded
		? left + Math.min(span - holderRoom, (span - dateRoom) / placeOf(lastEnd, true))
		: low
			? frame.width - widthOf({ text: years, kind: 'mark', ...name })
			: frame.width - 2;
	const x = (year: number) => left + (right - left) * placeOf(year, folded);

	const foot = low ? 0 : type.small * 1.25 + AIR + 4;
	const pitch = (frame.height - foot) / data.offices.length;
	const nameHeight = low ? 0 : type.note * 1.25;
	const subHeight = type.small * 1.2;
	const subs = !low && frame.width >= 600 && pitch > nameHeight + subHeight + type.note * 1.5;
	const height = Math.max(
		6,
		Math.min(pitch * 0.4, pitch * 0.9 - nameHeight - (subs ? subHeight : 0) - 3)
	);
	const rowY = (office: Office) => {
		const top = data.offices.indexOf(office) * pitch;
		return low ? top + (pitch - height) / 2 : top + pitch * 0.94 - height;
	};
	const told = (office: Office) =>
		holders
			? holderOf(office) !== undefined
			: first
				? isFormer(office)
				: office !== 'secretary' && office !== 'presidency';
	const handover = x(data.handover.at);
	const axisY = frame.height - foot + AIR;
	const ticks = ticksOf(data, folded, low, right - left > 560);
	return {
		first,
		kept,
		ends,
		holders,
		folded,
		type,
		sized,
		widthOf,
		low,
		narrow,
		name,
		nameOf,
		lastOf,
		endOf,
		holderOf,
		years,
		right,
		x,
		pitch,
		subHeight,
		subs,
		height,
		rowY,
		told,
		handover,
		axisY,
		ticks
	};
}
