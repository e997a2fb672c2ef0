/** The labels of a picture as they are put down one by one, and what room they leave. */
import type { Label } from '$lib/charts/label';
import { labelBox, overlaps, within, type Rect } from '$lib/charts/overlap';
import type { Frame } from '../types';

export interface Board {
	labels: Label[];
	put: (label: Label) => void;
	/** True where a label of a vote lies in the frame, on no label that was put down and on no other vote's mark. */
	free: (label: Label, date: string) => boolean;
	/** True where a label lies on one that was put down. */
	covers: (label: Label) => boolean;
}

/** @param marks what no word may lie on, by the vote's date: a vote's own words may come near its own marks */
export function boardOf(frame: Frame, marks: readonly { date: string; box: Rect }[]): Board {
	const labels: Label[] = [];
	const taken: Rect[] = [];
	return {
		labels,
		put(label) {
			labels.push(label);
			if (!label.hidden) taken.push(labelBox(label, frame));
		},
		free(label, date) {
			const box = labelBox(label, frame);
			return (
				within(box, frame) &&
				!taken.some((other) => overlaps(box, other, -1)) &&
				!marks.some((mark) => mark.date !== date && overlaps(box, mark.box, -1))
			);
		},
		covers(label) {
			const box = labelBox(label, frame);
			return taken.some((other) => overlaps(box, other, 0.5));
		}
	};
}
