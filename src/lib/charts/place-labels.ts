/** Places names beside points so that none lies on another: the important ones first, the rest where there is room. */
import type { Frame } from '$lib/scenes/types';
import type { Label } from './label';
import { labelBox, overlaps, within, type Rect } from './overlap';

export interface Named {
	label: Omit<Label, 'x' | 'y' | 'anchor' | 'valign'>;
	/** The point that is named, in the frame's pixels. */
	x: number;
	y: number;
	/** Distance from the point to the words, in pixels. */
	off: number;
}

const SIDES: { anchor: Label['anchor']; valign: Label['valign']; dx: number; dy: number }[] = [
	{ anchor: 'start', valign: 'middle', dx: 1, dy: 0 },
	{ anchor: 'end', valign: 'middle', dx: -1, dy: 0 },
	{ anchor: 'middle', valign: 'bottom', dx: 0, dy: -1 },
	{ anchor: 'middle', valign: 'top', dx: 0, dy: 1 }
];

/**
 * @param names in the order of importance
 * @param taken boxes that stay free: other labels, marks
 * @returns the labels that found a place; one that finds none is hidden, and keeps its first place
 */
export function placeLabels(
	names: readonly Named[],
	taken: readonly Rect[],
	frame: Frame
): Label[] {
	const boxes = [...taken];
	return names.map(({ label, x, y, off }) => {
		const places = SIDES.map(({ anchor, valign, dx, dy }): Label => {
			return { ...label, anchor, valign, x: x + dx * off, y: y + dy * off };
		});
		const free = places.find((place) => {
			const box = labelBox(place, frame);
			return within(box, frame) && !boxes.some((other) => overlaps(box, other, -1));
		});
		if (free && !label.hidden) boxes.push(labelBox(free, frame));
		return { ...(free ?? (places[0] as Label)), hidden: Boolean(label.hidden) || !free };
	});
}
