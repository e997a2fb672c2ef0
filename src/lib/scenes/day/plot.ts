/** How the day's picture divides its frame: the plot's edges, the sizes of type and marks. */
import { plain } from '$lib/charts/fill';
import { labelBox } from '$lib/charts/overlap';
import { widestWord } from '$lib/charts/text-width';
import { growth, markSize } from '$lib/charts/type-size';
import type { Lang } from '$lib/record/types';
import type { Frame, SceneWords } from '../types';
import type { DayData } from './data';
import { lowest, named } from './names';

/** The plot's edges in the frame's pixels. */
export interface Plot {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export function sizesOf(frame: Frame) {
	const grow = growth(frame);
	const region = Math.max(1.6, Math.min(frame.width, frame.height) / 270);
	return {
		grow,
		/** Size of a label's type, in pixels. */
		type: markSize(frame),
		/** Too low for sentences in the picture. */
		low: frame.height < 210,
		narrow: frame.width < 430,
		gapFit: 21,
		radius: { region, country: region * 1.6, focus: region * 2 }
	};
}

/** The top of the scale, in percent: a little above the highest report. */
export const TOP = 86;

/** The plot's edges: the same at every step and hour. To the right of the last report it leaves room for names and figures, in two lines where the frame is narrow. */
export function edges(data: DayData, words: SceneWords, lang: Lang, frame: Frame): Plot {
	const { type, narrow, low, radius, grow } = sizesOf(frame);
	const ends = [data.country, lowest(data), data.focus].map((series) =>
		named(series, data.hours.length - 1, data, words, lang)
	);
	const room = Math.max(
		...ends.map((text) => {
			if (narrow) return widestWord(plain(text), type);
			const box = labelBox({ id: 'end', x: 0, y: 0, text }, frame);
			return box.right - box.left;
		})
	);
	return {
		left: type * 0.6,
		right: frame.width - Math.min(room, frame.width * 0.4) - radius.focus - 6 * grow,
		top: type * (low ? 0.4 : 0.8),
		bottom: frame.height - type * (low ? 1.6 : 1.9)
	};
}

/** Hours and percent in the frame's pixels. */
export interface Scale {
	plot: Plot;
	x: (hour: number) => number;
	y: (pct: number) => number;
}

export function scaleOf(data: DayData, words: SceneWords, lang: Lang, frame: Frame): Scale {
	const plot = edges(data, words, lang, frame);
	return {
		plot,
		x: (hour) =>
			plot.left + ((plot.right - plot.left) * (hour - data.open)) / (data.last - data.open),
		y: (pct) => plot.bottom - ((plot.bottom - plot.top) * pct) / TOP
	};
}
