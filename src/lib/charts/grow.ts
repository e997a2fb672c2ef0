/** On very large frames type and marks grow with the picture; up to a desktop's they stay as the style sheet has them. */
import type { Frame } from '$lib/scenes/types';
import type { Label } from './label';

/** The largest sizes that the style sheet gives, in pixels. */
const LARGEST = { mark: 16, quiet: 16, note: 16, small: 14.4, big: 48 };

/** How many times larger than on a desktop: 1 up to 1500 × 1000. */
export function growth({ width, height }: Frame): number {
	return Math.max(1, Math.min(width / 1500, height / 1000));
}

/** The labels with their type at the frame's growth; those that have a `fit` of their own keep it. */
export function grown(labels: readonly Label[], frame: Frame): Label[] {
	const times = growth(frame);
	if (times === 1) return [...labels];
	const nominal = Math.min(frame.width / 360, frame.height / 380);
	return labels.map((label) => ({
		fit: (LARGEST[label.kind ?? 'mark'] * times) / nominal,
		...label
	}));
}
