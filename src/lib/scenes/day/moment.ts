/** Where the day stands: the step, the clock, the reports that are out, and the frame's measures. What the picture's parts are placed by. */
import type { Lang } from '$lib/record/types';
import type { Frame, SceneWords } from '../types';
import { clockAt, isFrom, knownStep } from './clock';
import type { DayData } from './data';
import { scaleOf, sizesOf, type Scale } from './plot';

export interface Moment extends Scale {
	/** The step; the first one's where it isn't known. */
	step: string;
	/** True from this step of the day on. */
	after: (other: string) => boolean;
	/** The capital's clock, in hours, and where it stands. */
	clock: number;
	nowX: number;
	/** Reports out by now, and the latest one's place in a series. */
	reports: number;
	report: number;
	sizes: ReturnType<typeof sizesOf>;
	/** From a report's mark to words beside it. */
	off: number;
	/** Height of the line that makes the vote count. */
	thresholdY: number;
	/** The country's report that is past that line is spoken of. */
	crossed: boolean;
	data: DayData;
	words: SceneWords;
	lang: Lang;
	frame: Frame;
}

export function momentOf(
	asked: string,
	progress: number,
	data: DayData,
	words: SceneWords,
	lang: Lang,
	frame: Frame
): Moment {
	const step = knownStep(data.clock, asked);
	const clock = clockAt(data.clock, step, progress);
	const reports = data.hours.filter((hour) => hour <= clock + 1e-9).length;
	const report = Math.max(0, reports - 1);
	const sizes = sizesOf(frame);
	const { radius, grow } = sizes;
	const scale = scaleOf(data, words, lang, frame);
	return {
		...scale,
		step,
		after: (other) => isFrom(data.clock, step, other),
		clock,
		nowX: scale.x(clock),
		reports,
		report,
		sizes,
		off: Math.max(radius.focus, radius.country + 4 * grow) + 4 * grow,
		thresholdY: scale.y(data.threshold.value),
		crossed: step === 'day-valid' && (data.country.pct[report] ?? 0) > data.threshold.value,
		data,
		words,
		lang,
		frame
	};
}
