/** Posts as bars on a time axis, in the order in which one man's hold of them ended. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { fitFor, typeScale } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import { END, HINGE, placeOf, START, ticksOf } from './axis';
import type { PowerData, Term } from './data';
import type { Office } from './offices';

export interface Bar {
	id: string;
	person: Term['person'];
	x: number;
	y: number;
	width: number;
	/** full: told at this step. quiet: there, but not now. hidden: not yet. */
	state: 'full' | 'quiet' | 'hidden';
	/** Still held at the picture's end, and told so. */
	open: boolean;
}

export interface PowerView {
	bars: Bar[];
	height: number;
	/** The stretch of the Security Council's bar that was his for life. */
	lifelong: { x: number; y: number; width: number; shown: boolean };
	/** The day of the handover, and what lies beyond it. */
	line: { x: number; width: number; top: number; bottom: number; shown: boolean };
	/** Where the axis changes its measure, and the bars' tops there; shown while it does. */
	fold: { x: number; rows: number[]; shown: boolean };
	axis: {
		y: number;
		/** Upper end of its ticks. */
		top: number;
		shown: boolean;
		ticks: { id: string; x: number; shown: boolean }[];
	};
	labels: Label[];
}

const STEPS = ['power-thirty-years', 'power-after-2019', 'power-one-by-one', 'power-tokayev'];
const isFormer = (office: Office) => office === 'secretary' || office === 'presidency';
/** Between a mark and its words, in pixels. */
const AIR = 6;

export function view(step: string, data: PowerData, words: SceneWords, frame: Frame): PowerView {
	const now = STEPS.includes(step) ? step : 'power-thirty-years';
	const [first, kept, ends, holders] = STEPS.map((one) => one === now);
	const folded = Boolean(ends || holders);
	const type = typeScale(frame);
	const sized = (px: number) => ({ fit: fitFor(px, frame) });
	const widthOf = (label: Pick<Label, 'text' | 'kind' | 'fit'>) => {
		const { left, right } = labelBox({ id: '', x: 0, y: 0, ...label }, frame);
		return right - left;
	};

	// In a low frame names stand beside their bars and the years in the first row, which is empty on its right.
	const low = frame.height < 240;
	const narrow = frame.width < 430;
	const nameOf = (office: Office) => {
		const short = `${office}-short`;
		return fill(words[low && narrow && words[short] ? short : office]);
	};
	const name = sized(low ? type.small : type.note);
	const lastOf = (office: Office) =>
		data.terms.findLast((term) => term.office === office && term.person === 'nazarbayev');
	const endOf = (office: Office) => [lastOf(office)?.[narrow ? 'endedShort' : 'ended'] ?? ''];
	const holderOf = (office: Office) => {
		const person = data.terms.findLast((term) => term.office === office)?.person ?? 'nazarbayev';
		return person === 'nazarbayev' ? undefined : person;
	};
	const widest = (texts: Label['text'][], kind: Label['kind'], fit: { fit: number }) =>
		Math.max(...texts.map((text) => widthOf({ text, kind, ...fit })));
	const spoken = data.offices.filter((office) => !isFormer(office));
	const dateRoom = widest(spoken.map(endOf), 'mark', name) + AIR + 2;
	const holderRoom =
		widest(
			['tokayev', 'koshanov', 'ended'].map((key) => fill(words[key])),
			'mark',
			name
		) +
		AIR * 2 +
		2;

	const years = fill(words.years, { n: data.years });
	const left = low ? widest(data.offices.map(nameOf), 'mark', name) + AIR : 0;
	const span = frame.width - left;
	const lastEnd = Math.max(...spoken.map((office) => lastOf(office)?.to ?? 0));
	const right = folded
		? left + Math.min(span - holderRoom, (span - dateRoom) / placeOf(lastEnd, true))
		: low
			? frame.width - widthOf({ text: years, kind: 'mark', ...name })
			: frame.width - 2;
	const x = (year: number) => left + (right - left) * placeOf(year, folded);

	const foot = low ? 0 : type.small * 1.25 + AIR + 4;
	const pitch = (frame.height - foot) / data.offices.length;
	const nameHeight = low ? 0 : type.note * 1.25;
	const subHeight = type.small * 1.2;
	const subs = !low && frame.width >= 600 && pitch > nameHeight + subHeight + type.note * 1.5;
	const height = Math.max(
		6,
		Math.min(pitch * 0.4, pitch * 0.9 - nameHeight - (subs ? subHeight : 0) - 3)
	);
	const rowY = (office: Office) => {
		const top = data.offices.indexOf(office) * pitch;
		return low ? top + (pitch - height) / 2 : top + pitch * 0.94 - height;
	};
	const told = (office: Office) =>
		holders
			? holderOf(office) !== undefined
			: first
				? isFormer(office)
				: office !== 'secretary' && office !== 'presidency';

	const bars = data.terms.map((term): Bar => {
		const start = x(term.from);
		const own = term.person === 'nazarbayev';
		return {
			id: term.id,
			person: term.person,
			x: start,
			y: rowY(term.office),
			width: Math.max(2, x(term.to ?? END) - start),
			state: own ? (told(term.office) && !holders ? 'full' : 'quiet') : holders ? 'full' : 'hidden',
			open: term.to === null && Boolean(holders)
		};
	});
	const handover = x(data.handover.at);

	const labels: Label[] = data.offices.flatMap((office): Label[] => {
		const y = rowY(office);
		const text = nameOf(office);
		const sub = fill(words[`${office}-sub`], { date: data.soviet.text });
		const start = x(data.terms.find((term) => term.office === office)?.from ?? START);
		const room = Math.max(
			widthOf({ text, ...name }),
			subs ? widthOf({ text: sub, kind: 'small', ...sized(type.small) }) : 0
		);
		// Not across the handover's line, and beside the bar's own beginning where that leaves room.
		const nameX = low || folded ? 0 : Math.max(0, Math.min(start, handover - AIR - room));
		const last = lastOf(office);
		const holder = holderOf(office);
		const beside = { y: y + height / 2, valign: 'middle' as const, ...name };
		return [
			{
				id: office,
				x: nameX,
				y: low ? y + height / 2 : y - 3 - (subs ? subHeight : 0),
				text,
				valign: low ? 'middle' : 'bottom',
				kind: told(office) ? 'mark' : 'quiet',
				...name
			},
			{
				id: `${office}-sub`,
				x: nameX,
				y: y - 3,
				text: sub,
				valign: 'bottom',
				kind: 'small',
				...sized(type.small),
				hidden: !subs || !told(office) || Boolean(holders)
			},
			{
				id: `${office}-ended`,
				x: x(last?.to ?? END) + AIR,
				text: endOf(office),
				...beside,
				hidden: !ends || isFormer(office)
			},
			{
				id: `${office}-holder`,
				x: right + AIR * 2,
				text: fill(words[holder ?? 'ended']),
				kind: holder ? 'mark' : 'quiet',
				...beside,
				hidden: !holders || office === 'secretary'
			}
		];
	});

	// The length of the presidency is the name of its bar.
	const presidency = rowY('presidency');
	const big: Label = {
		id: 'years',
		x: low ? handover + AIR : handover,
		// Its descenders stay off the bar.
		y: low ? presidency + height / 2 : presidency - type.big * 0.12,
		text: years,
		anchor: low ? 'start' : 'end',
		valign: low ? 'middle' : 'bottom',
		...(low ? name : { kind: 'big' as const, ...sized(type.big) }),
		hidden: !first
	};
	const lead: Label = {
		id: 'years-lead',
		x: handover,
		y: labelBox(big, frame).top - 2,
		text: fill(words['years-lead']),
		anchor: 'end',
		valign: 'bottom',
		...name
	};
	const notes: Label[] = [
		big,
		{ ...lead, hidden: !first || low || labelBox(lead, frame).top < 0 },
		{
			id: 'handover',
			x: handover - AIR,
			y: rowY('secretary') + height / 2,
			text: fill(words[narrow ? 'handover-short' : 'handover'], { date: data.handover.text }),
			anchor: 'end',
			valign: 'middle',
			...name,
			hidden: !kept || low
		},
		{
			id: 'lifelong',
			x: handover - AIR,
			y: rowY('security') - 3,
			text: fill(words[narrow ? 'lifelong-short' : 'lifelong'], { date: data.lifelong.text }),
			anchor: 'end',
			valign: 'bottom',
			kind: 'small',
			...sized(type.small),
			hidden: !kept || low
		}
	];

	const months = right - left > 560;
	const ticks = ticksOf(data, folded, low, months);
	const axisY = frame.height - foot + AIR;
	const range = fill(words.folded, { from: `${START}`, to: `${HINGE - 1}` });
	const rangeFits =
		widthOf({ text: range, kind: 'quiet', ...sized(type.small) }) < x(HINGE) - type.small * 2;
	for (const { id, at, year, month, shown } of ticks) {
		const text = year === START && folded && rangeFits ? range : month || `${year}`;
		const half = widthOf({ text, kind: 'quiet', ...sized(type.small) }) / 2;
		labels.push({
			id: `year-${id}`,
			x: year === START ? 0 : Math.min(x(at), frame.width - half),
			y: low ? pitch / 2 : axisY + 4,
			text,
			anchor: year === START ? 'start' : 'middle',
			valign: low ? 'middle' : 'top',
			kind: 'quiet',
			...sized(type.small),
			hidden: !shown
		});
	}

	const lifelongX = x(data.lifelong.at);
	return {
		bars,
		height,
		lifelong: {
			x: lifelongX,
			y: rowY('security') + height * 0.38,
			width: x(lastOf('security')?.to ?? END) - lifelongX,
			shown: Boolean(kept || ends)
		},
		line: {
			x: handover,
			width: right - handover,
			top: low ? pitch : 0,
			bottom: low ? frame.height : axisY,
			shown: Boolean(kept)
		},
		fold: { x: x(HINGE), rows: data.offices.map(rowY), shown: folded },
		axis: {
			y: low ? frame.height : axisY,
			top: low ? pitch * 0.5 + type.small * 0.7 : axisY - 5,
			shown: !low,
			ticks: ticks.map(({ id, at, shown }) => ({ id, x: x(at), shown }))
		},
		labels: [...labels, ...notes]
	};
}
