/** Posts on a time axis whose last three years open up when their ends are told. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { PowerData, Term } from './data';
import { OFFICES, type Office } from './offices';

export interface Bar {
	id: string;
	person: Term['person'];
	x: number;
	y: number;
	width: number;
	/** full: told at this step. quiet: there, but not now. hidden: not yet. */
	state: 'full' | 'quiet' | 'hidden';
}

export interface PowerView {
	bars: Bar[];
	height: number;
	/** The day of the handover. */
	line: { x: number; top: number; bottom: number; shown: boolean };
	/** Where the axis changes its measure; shown while it does. */
	fold: { x: number; y: number; shown: boolean };
	axis: { y: number; ticks: { year: number; x: number }[] };
	labels: Label[];
}

const ORDER = ['power-thirty-years', 'power-after-2019', 'power-one-by-one', 'power-tokayev'];
const START = 1989;
const END = 2022.6;
/** Before this the axis folds together when the ends are told. */
const HINGE = 2019;
/** The share of the axis that the folded years keep. */
const FOLDED = 0.26;

/** A year's place on the axis, 0 to 1. */
export function placeOf(year: number, folded: boolean): number {
	if (!folded) return (year - START) / (END - START);
	if (year <= HINGE) return (FOLDED * (year - START)) / (HINGE - START);
	return FOLDED + ((1 - FOLDED) * (year - HINGE)) / (END - HINGE);
}

/** Offices that a step speaks of. */
function told(step: string, office: Office): boolean {
	if (step === 'power-thirty-years') return office === 'secretary' || office === 'presidency';
	if (step === 'power-after-2019') return office !== 'secretary' && office !== 'presidency';
	if (step === 'power-one-by-one') return office !== 'secretary' && office !== 'presidency';
	return office !== 'secretary' && office !== 'consulted' && office !== 'elbasy';
}

export function view(step: string, data: PowerData, words: SceneWords, frame: Frame): PowerView {
	const now = ORDER.includes(step) ? step : 'power-thirty-years';
	const folded = now === 'power-one-by-one' || now === 'power-tokayev';
	const size = markSize(frame);
	const foot = size * 1.8;
	const pitch = (frame.height - foot) / OFFICES.length;
	const height = Math.max(4, Math.min(pitch - size * 1.5, pitch * 0.42));
	const right = frame.width - 2;
	const x = (year: number) => right * placeOf(Math.min(year, END), folded);
	const rowY = (office: Office) => OFFICES.indexOf(office) * pitch + (pitch - height) - 2;

	const bars = data.terms.map((term): Bar => {
		const start = x(term.from);
		return {
			id: term.id,
			person: term.person,
			x: start,
			y: rowY(term.office),
			width: Math.max(2, x(term.to ?? END) - start),
			state:
				term.person !== 'nazarbayev' && now !== 'power-tokayev'
					? 'hidden'
					: told(now, term.office) && (now !== 'power-tokayev' || term.person !== 'nazarbayev')
						? 'full'
						: 'quiet'
		};
	});

	const narrow = frame.width < 420;
	const labels: Label[] = OFFICES.flatMap((office): Label[] => {
		const y = rowY(office) - 2;
		const last = data.terms
			.filter((term) => term.office === office && term.person === 'nazarbayev')
			.at(-1);
		const holder = data.terms.filter((term) => term.office === office).at(-1);
		const name = narrow && words[`${office}-short`] ? `${office}-short` : office;
		const own: Label[] = [
			{
				id: office,
				x: 0,
				y,
				text: fill(words[name]),
				valign: 'bottom',
				kind: told(now, office) ? 'mark' : 'quiet'
			}
		];
		if (last) {
			own.push({
				id: `${office}-ended`,
				x: Math.max(x(last.to ?? END), right * 0.6),
				y,
				text: [last.ended],
				anchor: 'end',
				valign: 'bottom',
				kind: 'small',
				hidden: now !== 'power-one-by-one' || !told(now, office)
			});
		}
		if (holder && holder.person !== 'nazarbayev') {
			own.push({
				id: `${office}-holder`,
				x: right,
				y,
				text: fill(words[holder.person]),
				anchor: 'end',
				valign: 'bottom',
				hidden: now !== 'power-tokayev'
			});
		}
		return own;
	});
	const years = folded ? [1989, 2019, 2020, 2021, 2022] : [1989, 2000, 2010, 2019, 2022];
	const ticks = years
		.filter((year) => !(year === 2022 && !folded && narrow))
		.map((year) => ({ year, x: x(year) }));
	for (const { year, x: at } of ticks) {
		labels.push({
			id: `year-${year}`,
			x: Math.max(size, Math.min(at, frame.width - size * 1.3)),
			y: frame.height - 1,
			text: `${year}`,
			anchor: 'middle',
			valign: 'bottom',
			kind: 'quiet'
		});
	}

	return {
		bars,
		height,
		line: {
			x: x(data.handover),
			top: 0,
			bottom: frame.height - foot,
			shown: now === 'power-after-2019' || now === 'power-thirty-years'
		},
		fold: { x: x(HINGE), y: frame.height - foot + 2, shown: folded },
		axis: { y: frame.height - foot + 2, ticks },
		labels
	};
}
