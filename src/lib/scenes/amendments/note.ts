/** What a step's note is made of, and the few strokes that its drawings share. */
import type { Label } from '$lib/charts/label';
import type { TypeScale } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { AmendmentsData } from './data';
import type { Area } from './layout';

export interface Shape {
	id: string;
	d: string;
	/** line: thin. strong: thick. solid: filled with ink. */
	look: 'line' | 'strong' | 'solid';
}

export interface Note {
	labels: Label[];
	shapes: Shape[];
	/** Lengths to scale, in pixels. */
	bars: (Area & { id: string })[];
	/** Where it ends, in the frame's pixels. */
	bottom: number;
}

export interface Setting {
	data: AmendmentsData;
	words: SceneWords;
	frame: Frame;
	type: TypeScale;
}

/** Space between words and what they stand beside, in pixels. */
export const AIR = 6;
export const px = (n: number) => Math.round(n * 10) / 10;
export const dot = (x: number, y: number, r: number) =>
	`M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0`;
export const arrow = (x1: number, x2: number, y: number) =>
	`M${px(x1)} ${px(y)}H${px(x2)}m-4 -3.5l4 3.5l-4 3.5`;
