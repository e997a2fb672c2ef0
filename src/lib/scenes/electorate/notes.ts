/** What is measured at the columns and said in the free space above the low ones: the report's number, the noes against who stayed home. */
import { fill, plain } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox, overlaps, type Rect } from '$lib/charts/overlap';
import { widestWord } from '$lib/charts/text-width';
import { growth, markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import { heightOf, leadOf, notes } from './captions';
import type { Columns } from './columns';
import type { ElectorateData } from './data';
import { FATES, type Fate } from './fates';
import { lengths, lying, standing, type Measure } from './measures';

/** @param box where a pile's figure stands */
export function notesAt(
	step: string,
	data: ElectorateData,
	words: SceneWords,
	frame: Frame,
	plan: Columns,
	box: (fate: Fate) => Rect
): { labels: Label[]; measures: Measure[] } {
	const { left, top, thick, gap, floor, pitch, exact } = plan;
	const said = notes(step, data, words, false);
	const grow = growth(frame);
	const lead = leadOf(frame);
	const count = (fate: Fate) => data.dots[FATES.indexOf(fate)] ?? 0;
	const shown = {
		correction: step === 'electorate-correction',
		share: step === 'electorate-share'
	};

	// The report's number: a line across the noes, and up along their figure to the words.
	const wide: Label = {
		...said.reported,
		x: left.no,
		y: box('no').top - lead - 3 * grow,
		valign: 'bottom',
		width: left.home - left.no - gap
	};
	// In a low frame the figure of those who stayed home hangs over to where the words would go.
	const homes = grown(box('home'), lead);
	// As wide as it may get: a browser may break its lines elsewhere than they were measured.
	const most = { ...labelBox(wide, frame), right: left.home - gap };
	const reported = overlaps(most, homes, -4)
		? { ...wide, width: homes.left - left.no - 6 * grow }
		: wide;
	const half = floor - exact(data.reportedNo / data.perDot);
	const rule = left.no - Math.min(gap * 0.5, 10 * grow);
	// Above both’s figure; a word that is wider than its column stands back from the next one.
	const figure = box('both');
	const tall = figure.bottom - figure.top > 24 * grow;
	const word = widestWord(plain(fill(words.missing)), markSize(frame));
	const fits = word <= thick + gap - 6;
	const missing: Label = {
		...said.missing,
		x: fits ? left.both : left.home - 5 * grow,
		y: figure.top - (tall ? lead : 3 * grow),
		anchor: fits ? 'start' : 'end',
		valign: 'bottom',
		width: Math.max(thick + gap - 6, word)
	};

	// The noes, laid up along those who stayed home.
	const unit = exact(count('no'));
	const beside = left.home - Math.min(gap * 0.5, 10 * grow);
	const edge = beside - 8 * grow;
	const compared: Label = {
		...said.compared,
		x: edge,
		y: 0,
		anchor: 'end',
		width: edge - box('no').right - 10 * grow
	};
	const ratioHeight = heightOf(said.ratio, frame) + lead * 2;
	const middle = floor - (unit + exact(count('home'))) / 2;
	const height = heightOf(compared, frame);
	const y = Math.min(middle + (ratioHeight - height) / 2, floor - unit - height - 2 * grow);
	const ratio: Label = { ...said.ratio, x: edge, y: y - lead, anchor: 'end', valign: 'bottom' };
	const bothRight = left.both + Math.min(count('both'), plan.across) * pitch;
	const cup = Math.min(top.invalid, top.both) - 5 * grow;
	return {
		labels: [
			reported,
			missing,
			overlaps(grown(labelBox(ratio, frame), lead), homes, -4)
				? { ...ratio, x: homes.left - 5 * grow }
				: ratio,
			{ ...compared, y },
			{
				...said.ofAll,
				x: box('yes').right + 8 * grow,
				y: box('yes').bottom - 1,
				valign: 'bottom',
				width: frame.width - box('yes').right - 8 * grow
			}
		],
		measures: [
			{
				id: 'reported',
				role: 'ink',
				over: true,
				shown: shown.correction,
				points: [
					[left.no + thick + 2, half],
					[rule, half],
					[rule, labelBox(reported, frame).top + 3]
				]
			},
			lying(
				{ id: 'together', role: 'ink', shown: shown.share },
				left.invalid,
				bothRight,
				cup,
				4 * grow
			),
			{
				id: 'level',
				role: 'no',
				faint: true,
				shown: shown.share,
				points: [
					[left.no + thick + 3, floor - unit],
					[beside - 5 * grow, floor - unit]
				]
			},
			...lengths(unit, data.homePerNo.value).map(([from, to], at) =>
				standing(
					{ id: `laid-${at + 1}`, role: 'no', shown: shown.share },
					beside,
					floor - from,
					floor - to,
					-4 * grow
				)
			)
		]
	};
}

/** A figure's box as high as its face, which stands out of its line. */
function grown({ left, top, right, bottom }: Rect, by: number): Rect {
	return { left, top: top - by, right, bottom: bottom + by };
}
