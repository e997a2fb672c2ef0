/** The dots as one field, which parts between those who came and those who stayed home. */
import type { Pile } from '$lib/charts/dots';
import { fill, type Figure } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { bigSize, markSize } from '$lib/charts/type-size';
import type { Role } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { ElectorateData } from './data';
import { leadOf } from './captions';
import { LOW } from './fates';
import type { Layout } from './view';

/** @param apart whether the field has parted */
export function field(
	apart: boolean,
	data: ElectorateData,
	words: SceneWords,
	frame: Frame
): Layout {
	const { dots } = data;
	const total = dots.reduce((sum, count) => sum + count, 0);
	const voted = total - (dots.at(-1) ?? 0);
	const low = frame.height < LOW;
	const lead = leadOf(frame);
	const size = markSize(frame);
	const head = low ? size * 1.25 + 5 : bigSize(frame) + leadOf(frame) * 2 + size * 1.25 + 8;

	// One distance for the whole and the parted field: nobody grows or shrinks, they only step apart.
	const sizes = Array.from({ length: total - 8 }, (_, at) => {
		const across = at + 8;
		const rows = Math.ceil(total / across) + 1;
		return { across, pitch: Math.min(frame.width / across, (frame.height - head * 2) / rows) };
	});
	const largest = Math.max(...sizes.map(({ pitch }) => pitch));
	// Of those about as large, the one whose field parts in the middle of a line, so that no dot or two stand alone.
	const ragged = (across: number) => Math.abs((voted % across) / across - 0.5);
	const { across, pitch } = sizes
		.filter(({ pitch }) => pitch >= largest - Math.abs(largest) * 0.03)
		.reduce((best, one) => (ragged(one.across) < ragged(best.across) ? one : best));
	const gap = head + pitch;
	const x = pitch / 2;
	const y = head + pitch / 2;
	const one: Pile = { x, y, across, pitch, grows: 'right' };
	const below: Pile = apart ? { ...one, y: y + gap } : one;

	let offset = 0;
	const offsets = dots.map((count) => {
		const first = offset;
		offset += count;
		return first;
	});
	const left = x - pitch / 2;
	const top = y - pitch / 2;
	// Who stayed home keeps his column: the first of them stands where the last who came left off.
	const second = below.y + Math.floor(voted / across) * pitch - pitch / 2;
	const headed = (id: string, n: Figure, key: string, bottom: number, role?: Role) =>
		heading({
			id,
			n,
			name: fill(words[key], { n: data.share.home }),
			left,
			bottom,
			low,
			lead,
			size,
			role
		});
	return {
		piles: dots.map((_, f) => (f === dots.length - 1 ? below : one)),
		offsets,
		pitch,
		measures: [],
		labels: apart
			? [
					...heading({
						id: 'voted',
						n: data.voted,
						name: fill(words.came, { n: data.turnout }),
						left,
						bottom: top,
						low,
						lead,
						size,
						role: 'came'
					}),
					...headed('home', data.count.home, 'home-share', second, 'home')
				]
			: headed('registered', data.registered, 'all', top)
	};
}

interface Heading {
	id: string;
	n: Figure;
	name: Label['text'] & object;
	left: number;
	/** The line on which it stands. */
	bottom: number;
	low: boolean;
	/** How far the figure's face stands out of its line, in pixels. */
	lead: number;
	/** Type size of a name, in pixels. */
	size: number;
	role: Role | undefined;
}

/** A figure as display type with its name below; in a low frame, both in a line. */
function heading({ id, n, name, left, bottom, low, lead, size, role }: Heading): Label[] {
	const of = role ? { role } : {};
	const y = bottom - 4;
	if (low)
		return [
			{
				id: `${id}-name`,
				x: left,
				y,
				text: [n, ' ', ...name],
				valign: 'bottom',
				kind: 'mark',
				...of
			}
		];
	return [
		{ id, x: left, y: y - size * 1.25 - lead - 1, text: [n], valign: 'bottom', kind: 'big', ...of },
		{ id: `${id}-name`, x: left, y, text: name, valign: 'bottom', ...of }
	];
}
