/** A label of a picture: where it stands, what it says, whose mark it names. */
import type { Role, Words } from '$lib/record/words';

export interface Label {
	/** Unique within the picture; the same label keeps its id through the steps, so that it moves and isn't replaced. */
	id: string;
	/** Anchor point in the frame's pixels. */
	x: number;
	y: number;
	text: string | Words;
	/** Which side of the anchor point the text stands on: `start` to its right. */
	anchor?: 'start' | 'middle' | 'end';
	/** `top`: the text hangs from the point; `bottom`: it stands on it. */
	valign?: 'top' | 'middle' | 'bottom';
	role?: Role;
	/** mark: names a mark. quiet: axis or unit. big: a figure as display type. note: an annotation in a sentence. small: names a mark where room is short. */
	kind?: 'mark' | 'quiet' | 'big' | 'note' | 'small';
	/** Widest it may get before it wraps, in the frame's pixels. */
	width?: number;
	/** Font size in pixels in a picture of the nominal size; it grows with the picture's place, the same before and after that is measured. */
	fit?: number;
	/** It stands at least so many of the screen's pixels (`by`) above a height of the frame (`y`): for type that is not scaled down with a small picture as far as the picture is. */
	above?: { y: number; by: number };
	/** Not shown at this step; it keeps its place and its words. */
	hidden?: boolean;
}
