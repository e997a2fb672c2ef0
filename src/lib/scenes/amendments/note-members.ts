/** A note that draws two numbers of members as lengths on one scale. */
import { fill, type Figure } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { fitFor } from '$lib/charts/type-size';
import type { Words } from '$lib/record/words';
import type { Area } from './layout';
import { AIR, type Note, type Setting } from './note';

/** Members that a party needs, before and later: two lengths on one scale, named above or at their ends, or both in one line, as the height allows. */
export function members(area: Area, { data, words, frame, type }: Setting): Note {
	if (area.height < type.note * 2.6) return membersInLine(area, { data, words, frame, type });
	const tight = area.height < type.note * 5.6;
	const nameWidth = labelBox(
		{ id: '', x: 0, y: 0, text: fill(words['members-before']), fit: fitFor(type.note, frame) },
		frame
	).right;
	const large =
		area.height > type.big * 2 + type.note * 6 && area.width > type.big * 3.4 + AIR + nameWidth;
	const size = large ? type.big : type.note;
	const height = tight
		? type.note * 0.7
		: large
			? type.note * 2
			: Math.min(type.note * 2, area.height / 2 - type.note * 1.9);
	const longest = area.width * (tight ? 0.4 : 1);
	const labels: Label[] = [];
	let y = area.y + (large ? type.note * 0.6 : 0);
	const bars = (
		[
			['members-before', data.membersBefore],
			['members-after', data.membersAfter]
		] as [string, Figure][]
	).map(([id, figure]) => {
		const width = (longest * figure.value) / data.membersBefore.value;
		const name = fill(words[tight ? `${id}-short` : id]);
		const label: Label = {
			id,
			x: area.x + (tight ? width + AIR : 0),
			y,
			text: large ? [figure] : [figure, '\u00a0', ...name],
			kind: large ? 'big' : 'mark',
			...(tight || large ? {} : { width: area.width }),
			fit: fitFor(size, frame)
		};
		const box = labelBox(label, frame);
		labels.push(label);
		if (large) {
			labels.push({
				id: `${id}-name`,
				x: box.right + AIR,
				y: box.bottom - type.big * 0.12,
				text: name,
				valign: 'bottom',
				fit: fitFor(type.note, frame)
			});
		}
		const top = tight ? (box.top + box.bottom - height) / 2 : box.bottom + (large ? AIR : 2);
		y = tight ? box.bottom : top + height + type.note * (large ? 1.2 : 0.5);
		return { id, x: area.x, y: top, width, height };
	});
	return { labels, shapes: [], bars, bottom: tight ? y : y - type.note * 0.5 };
}

function membersInLine(area: Area, { data, words, frame, type }: Setting): Note {
	const longest = area.width * 0.3;
	const labels: Label[] = [];
	let { x } = area;
	const middle = area.y + type.note * 0.63;
	const height = type.note * 0.65;
	const bars = (
		[
			['members-before', data.membersBefore, []],
			['members-after', data.membersAfter, ['\u00a0', ...fill(words['members-after-short'])]]
		] as [string, Figure, Words][]
	).map(([id, figure, rest]) => {
		const width = (longest * figure.value) / data.membersBefore.value;
		const bar = { id, x, y: middle - height / 2, width, height };
		const label: Label = {
			id,
			x: x + width + AIR,
			y: middle,
			text: [figure, ...rest],
			valign: 'middle',
			fit: fitFor(type.note, frame)
		};
		labels.push(label);
		x = labelBox(label, frame).right + AIR * 2;
		return bar;
	});
	return { labels, shapes: [], bars, bottom: area.y + type.note * 1.25 };
}
