/** The day's clock in the picture: as large as the corner above the lines allows, which stays empty all day. */
import type { Label } from '$lib/charts/label';
import { labelBox, type Rect } from '$lib/charts/overlap';
import { fitFor } from '$lib/charts/type-size';
import type { Frame } from '../types';
import { timeOf } from './clock';
import type { Scale } from './plot';

export interface Face {
	dial: { x: number; y: number; r: number; hour: number; minute: number };
	time: Label;
	/** What the two take up: nothing else stands or runs there. */
	box: Rect;
}

/** The corner: no report before this hour is above this percentage. */
const UNTIL = 12;
const BELOW = 60;

/**
 * @param clock the capital's clock, in hours
 * @param low the frame has no room for more than a line
 */
export function faceOf(clock: number, { plot, x, y }: Scale, low: boolean, frame: Frame): Face {
	const height = plot.bottom - plot.top;
	const corner = { width: x(UNTIL) - plot.left, height: y(BELOW) };
	const type = low ? 22 : Math.max(22, Math.min(height * 0.1, frame.width * 0.07));
	const across = Math.min(height * 0.23, corner.width * 0.62);
	const text = { id: 'clock', text: timeOf(clock), kind: 'big' as const, fit: fitFor(type, frame) };
	const wide = labelBox({ ...text, text: '22:00', x: 0, y: 0 }, frame).right;
	// Beside the dial where that ends before the lines come up to it, else beneath.
	const end = plot.left + across + type * 0.3 + wide;
	const beside = low || end <= x(UNTIL + 1);
	const most = beside ? corner.height - 8 : corner.height - type * 1.35;
	const r = low ? type * 0.54 : Math.max(type * 0.54, Math.min(across, most) / 2);
	const dial = {
		x: plot.left + r,
		y: r + 1,
		r,
		hour: (clock % 12) * 30,
		minute: (clock % 1) * 360
	};
	const time: Label = beside
		? { ...text, x: plot.left + r * 2 + type * 0.28, y: r + 1, valign: 'middle' }
		: { ...text, x: plot.left, y: r * 2 + type * 0.3, valign: 'top' };
	const own = labelBox(time, frame);
	return {
		dial,
		time,
		box: {
			left: plot.left,
			top: 0,
			right: Math.max(own.right, plot.left + r * 2),
			bottom: Math.max(own.bottom + (beside ? 0 : type * 0.15), r * 2 + 2)
		}
	};
}
