/** Where a label's text will lie, estimated, so that a view can place it and a test can find it on top of another. */
import type { Frame } from '$lib/scenes/types';
import { plain } from './fill';
import type { Label } from './label';
import { linesIn, type Line } from './text-width';
import { labelSize } from './type-size';

/** Left, top, right and bottom in the frame's pixels. */
export interface Rect {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Height of a line as a share of the type's size. */
const LEADING = { mark: 1.25, quiet: 1.25, big: 1, note: 1.35, small: 1.2 };

/**
 * The box that a label's text takes up.
 * @param frame in which it stands; it tells the type's size
 */
export function labelBox(label: Label, frame: Frame): Rect {
	const size = labelSize(label, frame);
	const leading = LEADING[label.kind ?? 'mark'];
	const lines = linesOf(label, frame);
	const width = widest(lines);
	const height = lines.length * size * leading;
	const left =
		label.x - (label.anchor === 'end' ? width : label.anchor === 'middle' ? width / 2 : 0);
	const y = label.above ? Math.min(label.y, label.above.y - label.above.by) : label.y;
	const top = y - (label.valign === 'bottom' ? height : label.valign === 'middle' ? height / 2 : 0);
	return { left, top, right: left + width, bottom: top + height };
}

/** The lines that a label is set in, as far as that can be told before a browser sets it. */
export function linesOf(label: Label, frame: Frame): Line[] {
	const text = typeof label.text === 'string' ? label.text : plain(label.text);
	const face = label.kind === 'big' ? 'serif' : 'sans';
	return linesIn(text, label.width ?? Infinity, labelSize(label, frame), face);
}

/**
 * A label whose room shrinks as the scroll goes on: it breaks into other lines when this says so, not when a browser finds that
 * the words, a little narrower than was thought, no longer fit. The one is other words in the page, the other a shift of the layout.
 */
export function broken(label: Label, frame: Frame): Label {
	const lines = linesOf(label, frame);
	const { width: _, ...whole } = label;
	return lines.length > 1 ? { ...label, width: widest(lines) } : whole;
}

const widest = (lines: readonly Line[]) => Math.max(...lines.map(({ width }) => width));

/** True where two boxes share more than an edge. @param slack pixels by which they may run into one another */
export function overlaps(a: Rect, b: Rect, slack = 0): boolean {
	return (
		a.left + slack < b.right &&
		b.left + slack < a.right &&
		a.top + slack < b.bottom &&
		b.top + slack < a.bottom
	);
}

/** True where a box lies in the frame. @param slack pixels by which it may stand out */
export function within(box: Rect, frame: Frame, slack = 0): boolean {
	return (
		box.left >= -slack &&
		box.top >= -slack &&
		box.right <= frame.width + slack &&
		box.bottom <= frame.height + slack
	);
}

/** True where the straight line between two points runs through a box, more than along its edge. */
export function crosses(
	from: { x: number; y: number },
	to: { x: number; y: number },
	{ left, top, right, bottom }: Rect
): boolean {
	// Liang and Barsky: the part of the line that lies between each pair of edges.
	let [enters, leaves] = [0, 1];
	for (const [start, way, low, high] of [
		[from.x, to.x - from.x, left, right],
		[from.y, to.y - from.y, top, bottom]
	] as const) {
		if (way === 0) {
			if (start <= low || start >= high) return false;
			continue;
		}
		const [a, b] = [(low - start) / way, (high - start) / way];
		enters = Math.max(enters, Math.min(a, b));
		leaves = Math.min(leaves, Math.max(a, b));
	}
	return enters < leaves;
}

/** Every pair of labels that lie over one another, by id. */
export function collisions(labels: readonly Label[], frame: Frame): string[] {
	const shown = labels.filter((label) => !label.hidden);
	const boxes = shown.map((label) => labelBox(label, frame));
	return shown.flatMap((label, a) =>
		shown
			.slice(a + 1)
			.filter((_, b) => {
				const [one, other] = [boxes[a], boxes[a + 1 + b]];
				return one && other && overlaps(one, other, 0.5);
			})
			.map((other) => `${label.id} × ${other.id}`)
	);
}
