/** What is written beside the posts: their names, ends and holders, the notes on the handover, the years of the axis. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import type { Frame, SceneWords } from '../types';
import { END, HINGE, START } from './axis';
import type { PowerData } from './data';
import { AIR, isFormer, type Plot } from './plot';

/** A post's name, what it was, when his hold of it ended and who has it now. */
export function officeLabels(plot: Plot, data: PowerData, words: SceneWords): Label[] {
	const {
		ends,
		holders,
		folded,
		type,
		widthOf,
		low,
		nameOf,
		lastOf,
		endOf,
		holderOf,
		right,
		x,
		subHeight,
		subs,
		height,
		rowY,
		told,
		handover,
		name,
		sized
	} = plot;
	return data.offices.flatMap((office): Label[] => {
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
}

/** The length of the presidency, and what the day of the handover left him. */
export function notes(plot: Plot, data: PowerData, words: SceneWords, frame: Frame): Label[] {
	const { first, kept, type, low, narrow, name, years, height, rowY, handover, sized } = plot;
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
	return [
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
}

/** The axis' years; those before the hinge in one range where the axis is folded. */
export function yearLabels(plot: Plot, data: PowerData, words: SceneWords, frame: Frame): Label[] {
	const { folded, type, widthOf, low, x, pitch, axisY, ticks, sized } = plot;
	const range = fill(words.folded, { from: `${START}`, to: `${HINGE - 1}` });
	const wide = (text: Label['text']) => widthOf({ text, kind: 'quiet', ...sized(type.small) });
	const rangeFits = wide(range) < x(HINGE) - type.small * 2;
	/** The years before the hinge have no room for a year of their own. */
	const shut = folded && !low && wide(`${START}`) + AIR > x(HINGE) - wide(`${HINGE}`) / 2;
	return ticks.map(({ id, at, year, month, shown }): Label => {
		const text = year === START && folded && rangeFits ? range : month || `${year}`;
		const half = wide(text) / 2;
		return {
			id: `year-${id}`,
			x: year === START ? 0 : Math.min(x(at), frame.width - half),
			y: low ? pitch / 2 : axisY + 4,
			text,
			anchor: year === START ? 'start' : 'middle',
			valign: low ? 'middle' : 'top',
			kind: 'quiet',
			...sized(type.small),
			hidden: !shown || (shut && year === START)
		};
	});
}
