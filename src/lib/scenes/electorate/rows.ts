/** The piles in a low frame: rows of one thickness, so that their lengths compare, with words in a line above each. */
import type { Pile } from '$lib/charts/dots';
import { plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { widestWord } from '$lib/charts/text-width';
import { markSize } from '$lib/charts/type-size';
import type { Words } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import { captionLine, notes, widthOf } from './captions';
import type { ElectorateData } from './data';
import { FATES, type Fate } from './fates';
import { lengths, lying, type Measure } from './measures';
import type { Layout } from './view';

/** Three rows: yes; whatever else was put in the box; who put nothing in. */
const ROW: Record<Fate, 0 | 1 | 2> = { yes: 0, no: 1, invalid: 1, both: 1, home: 2 };
const APART = 8;
const GAP = 4;
const TURN = 2.5;

export function rows(step: string, data: ElectorateData, words: SceneWords, frame: Frame): Layout {
	const { dots } = data;
	const count = (f: number) => dots[f] ?? 0;
	const { width } = frame;

	// The middle row keeps its places through the steps: its counts are its widest words.
	const widths = [1, 2, 3].map((f) => {
		const label = captionLine(FATES[f] as Fate, 'electorate-yes', data, words);
		return Math.max((count(f) / count(0)) * width, widthOf(label, frame));
	});
	const free = Math.max((width - widths.reduce((sum, one) => sum + one, 0)) / 2, 0);
	const [first = 0, second = 0] = widths;
	const left = [0, 0, first + free, first + second + free * 2, 0];

	const head = markSize(frame) * 1.25 + 3;
	const breadth = (frame.height - head * 3 - GAP * 3) / 3;
	let across = 1;
	let pitch = 0;
	for (let lines = 2; lines <= 60; lines += 1) {
		const fits = Math.min(width / Math.ceil(count(0) / lines), breadth / lines);
		if (fits > pitch) [across, pitch] = [lines, fits];
	}
	const thick = across * pitch;
	const spare = Math.max(0, breadth - thick) * 1.5;
	const tops = [0, 1, 2].map((row) => head + row * (head + thick + GAP + spare));
	const top = (fate: Fate) => tops[ROW[fate]] ?? 0;
	/** As long as the dots are many: the last column isn’t full. */
	const exact = (people: number) => (people / across) * pitch;
	const length = (f: number) => Math.ceil(count(f) / across) * pitch;
	const beyond = length(4) + APART;

	const labels = FATES.map((fate, f): Label => {
		const label = captionLine(fate, step, data, words);
		if (fate !== 'home') return { ...label, x: left[f] ?? 0, y: top(fate) - 2 };
		// The line above the last pile is the annotations', which begin it: at its end where the pile leaves no room behind it.
		return widestWord(plain(label.text as Words), markSize(frame)) <= width - beyond
			? { ...label, x: beyond, y: top(fate) + thick + 2, width: width - beyond }
			: { ...label, x: width, y: top(fate) - 2, anchor: 'end' };
	});
	const { reported, compared } = notes(step, data, words, true);
	const above = { x: 0, y: top('home') - 2, valign: 'bottom' as const };

	const correction = step === 'electorate-correction';
	const share = step === 'electorate-share';
	const under = top('no') + thick + 1.5 + TURN;
	const cup = (id: string, x1: number, x2: number, shown: boolean): Measure =>
		lying({ id, role: 'ink', shown }, x1, x2, under, -TURN);
	const [invalidX = 0, bothX = 0] = left.slice(2);
	return {
		piles: FATES.map((fate, f): Pile => ({
			x: (left[f] ?? 0) + pitch / 2,
			y: top(fate) + pitch / 2,
			across,
			pitch,
			grows: 'along'
		})),
		offsets: dots.map(() => 0),
		pitch,
		measures: [
			cup('reported', 0, exact(data.reportedNo / data.perDot), correction),
			cup('missing', bothX, bothX + length(3), correction),
			cup('together', invalidX, bothX + length(3), share),
			...lengths(exact(count(1)), data.homePerNo.value).map(([from, to], at) =>
				lying(
					{ id: `laid-${at + 1}`, role: 'no', shown: share },
					from,
					to,
					top('home') + thick + 1 + TURN,
					-TURN
				)
			)
		],
		labels: [...labels, { ...reported, ...above }, { ...compared, ...above }]
	};
}
