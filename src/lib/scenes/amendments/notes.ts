/** What stands beside the squares at a step: articles in a few words, a line in time, a drawing, two lengths. */
import { fill, type Figure } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { collisions, labelBox } from '$lib/charts/overlap';
import { fitFor, type TypeScale } from '$lib/charts/type-size';
import type { Words } from '$lib/record/words';
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

/** What a step lists: articles, each with its key in the copy. A key's words before and after are `KEY-before` and `KEY-after`. */
export const LISTED: Record<string, readonly { article: string; key: string }[]> = {
	leaflet: [
		{ article: '6', key: 'leaflet-resources' },
		{ article: '15', key: 'leaflet-penalty' }
	],
	president: [
		{ article: '43', key: 'president-party' },
		{ article: '43', key: 'president-relatives' },
		{ article: '44', key: 'president-audit' },
		{ article: '47', key: 'president-removal' }
	],
	elbasy: [
		{ article: '42', key: 'elbasy-terms' },
		{ article: '46', key: 'elbasy-status' },
		{ article: '91', key: 'elbasy-forever' }
	]
};

const AIR = 6;
/** A note beside the squares may be this many times the size of their names. */
const LARGER = 1.18;
const px = (n: number) => Math.round(n * 10) / 10;
const dot = (x: number, y: number, r: number) =>
	`M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0`;
const arrow = (x1: number, x2: number, y: number) =>
	`M${px(x1)} ${px(y)}H${px(x2)}m-4 -3.5l4 3.5l-4 3.5`;

/** The note of a step within an area, as large as fits there; where it doesn't fit at all, what it says in one line. */
export function noteOf(key: string, area: Area, setting: Setting): Note {
	const { frame, type, words, data } = setting;
	const at = (times: number) =>
		wholeNote(key, area, { ...setting, type: { ...type, note: type.note * times } });
	const plainly = at(1);
	// Larger beside the squares, unless its lines would then break anew.
	const larger = area.width < frame.width ? at(LARGER) : plainly;
	const high = (note: Note) => note.bottom - area.y;
	if (fits(larger, area, frame) && high(larger) <= high(plainly) * LARGER * 1.04) return larger;
	if (fits(plainly, area, frame)) return plainly;
	const head = {
		id: `${key}-head`,
		x: area.x,
		y: area.y,
		fit: fitFor(type.note, frame)
	};
	const line: Label = {
		...head,
		text: fill(words[`${key}-line`], {
			date: data.abolished.text,
			before: data.membersBefore,
			after: data.membersAfter
		})
	};
	return { labels: [line], shapes: [], bars: [], bottom: labelBox(line, frame).bottom };
}

function fits(note: Note, area: Area, frame: Frame): boolean {
	const edge = area.x + area.width + 1;
	return (
		note.bottom <= area.y + area.height + 1 &&
		note.labels.every((label) => labelBox(label, frame).right <= edge) &&
		collisions(note.labels, frame).length === 0
	);
}

function wholeNote(key: string, area: Area, setting: Setting): Note {
	const { frame, type, words } = setting;
	if (key === 'parties' && area.height < type.note * 6) return members(area, setting);
	const head: Label = {
		id: `${key}-head`,
		x: area.x,
		y: area.y,
		text: fill(words[`${key}-head`]),
		width: area.width,
		fit: fitFor(type.note, frame)
	};
	const top = labelBox(head, frame).bottom + AIR * 0.7;
	const rest = { ...area, y: top, height: area.y + area.height - top };
	const own = LISTED[key]
		? list(key, rest, setting)
		: key === 'already'
			? timeline(rest, setting)
			: key === 'akims'
				? akims(rest, setting)
				: key === 'parties'
					? members(rest, setting)
					: sentence(key, rest, setting);
	return { ...own, labels: [head, ...own.labels] };
}

function sentence(key: string, area: Area, { words, frame, type }: Setting): Note {
	const label: Label = {
		id: `${key}-body`,
		x: area.x,
		y: area.y,
		text: fill(words[`${key}-body`]),
		kind: 'note',
		width: area.width,
		fit: fitFor(type.note, frame)
	};
	const { bottom } = labelBox(label, frame);
	return { labels: [label], shapes: [], bars: [], bottom };
}

/** Articles by number, each in a few words; before and after where there is room for both. */
function list(key: string, area: Area, { words, frame, type }: Setting): Note {
	const labels: Label[] = [];
	const shapes: Shape[] = [];
	const rows = LISTED[key] ?? [];
	const number = type.note * 1.75;
	const columns = area.width >= 300 && rows.some((row) => words[`${row.key}-before`]);
	const fit = fitFor(type.note, frame);
	const half = Math.max(
		...rows.map((row) => {
			const text = columns ? fill(words[`${row.key}-before`]) : '';
			const { left, right } = labelBox({ id: '', x: 0, y: 0, text, fit }, frame);
			return right - left;
		})
	);
	const after = area.x + number + (columns ? half + type.note * 2 : 0);
	const leading = type.note * (area.height > type.note * 12 ? 0.55 : 0.22);
	let y = area.y;
	rows.forEach((row, at) => {
		const part = (id: string, x: number, text: Words, more: Partial<Label> = {}): Label => ({
			id: `${row.key}-${id}`,
			x,
			y,
			text,
			fit,
			...more
		});
		// An article that has two lines is named once.
		const again = rows[at - 1]?.article === row.article;
		const line = [
			...(again ? [] : [part('article', area.x, [row.article])]),
			...(columns
				? [
						part('before', area.x + number, fill(words[`${row.key}-before`]), {
							kind: 'quiet',
							width: half + 1
						})
					]
				: []),
			part('after', after, fill(words[`${row.key}-after`]), {
				kind: columns ? 'mark' : 'note',
				width: area.x + area.width - after
			})
		];
		if (columns) {
			const middle = y + type.note * 0.65;
			shapes.push({
				id: `${row.key}-arrow`,
				look: 'line',
				d: arrow(after - type.note * 1.7, after - type.note * 0.5, middle)
			});
		}
		labels.push(...line);
		y = Math.max(...line.map((label) => labelBox(label, frame).bottom)) + leading;
	});
	return { labels, shapes, bars: [], bottom: y };
}

/** From the criminal code's change to the vote, to scale, a tick a month. */
function timeline(area: Area, { data, words, frame, type }: Setting): Note {
	const { abolished, vote } = data;
	const from = Math.floor(abolished.at * 12) / 12;
	const to = Math.ceil(vote.at * 12) / 12;
	const x = (at: number) => area.x + 2 + ((area.width - 4) * (at - from)) / (to - from);
	const fit = fitFor(type.note, frame);
	const before: Label = {
		id: 'already-before',
		x: area.x,
		y: area.y,
		text: fill(words['already-before'], { date: abolished.text }),
		kind: 'note',
		width: area.width,
		fit
	};
	const reach = type.note * 0.55;
	const y = labelBox(before, frame).bottom + reach;
	const after: Label = {
		id: 'already-after',
		x: x(vote.at),
		y: y + reach,
		text: fill(words['already-after'], { date: vote.text }),
		kind: 'note',
		anchor: 'end',
		width: x(vote.at) - area.x,
		fit
	};
	const months = Array.from(
		{ length: Math.round((to - from) * 12) + 1 },
		(_, at) => from + at / 12
	);
	return {
		labels: [before, after],
		shapes: [
			{
				id: 'already-axis',
				look: 'line',
				d:
					`M${px(x(from))} ${px(y)}H${px(x(to))}` +
					months.map((at) => `M${px(x(at))} ${px(y - 3)}v6`).join('')
			},
			{
				id: 'already-between',
				look: 'strong',
				d: `M${px(x(abolished.at))} ${px(y - reach)}V${px(y)}H${px(x(vote.at))}V${px(y + reach)}`
			}
		],
		bars: [],
		bottom: labelBox(after, frame).bottom
	};
}

/** Names that the president offers, and what the local assembly does with them. */
function akims(area: Area, { words, frame, type }: Setting): Note {
	const fit = fitFor(type.note, frame);
	const text = (key: string) => fill(words[`akims-${key}`]);
	const widthOf = (key: string) => {
		const { left, right } = labelBox({ id: '', x: 0, y: 0, text: text(key), fit }, frame);
		return right - left;
	};
	const r = type.note * 0.42;
	const names = area.x + Math.max(widthOf('before'), widthOf('now')) + type.note;
	const last = Math.max(widthOf('maslikhat'), widthOf('consents'), widthOf('votes'));
	const verb = Math.min(
		area.x + area.width - last,
		Math.max(area.x + area.width * 0.6, names + widthOf('offers') + type.note)
	);
	const line = Math.max(type.note * 1.45, Math.min(area.height / 4, type.note * 2.6));
	const row = (at: number) => area.y + line * (at + 0.5);
	const label = (key: string, x: number, at: number, more: Partial<Label> = {}): Label => ({
		id: `akims-${key}`,
		x,
		y: row(at),
		text: text(key),
		valign: 'middle',
		fit,
		...more
	});
	const after: Label = {
		id: 'akims-doubt',
		x: area.x,
		y: row(2) + line * 0.4 + 2,
		text: text('doubt'),
		kind: 'small',
		width: area.width,
		fit: fitFor(type.small, frame)
	};
	const many = [0, 1].map((at) => dot(names + r + at * r * 2.7, row(2), r)).join('');
	const more = [0, 1, 2]
		.map((at) => dot(names + r * 6.6 + at * r * 0.9, row(2), r * 0.22))
		.join('');
	return {
		labels: [
			label('offers', names, 0, { kind: 'quiet', hidden: names + widthOf('offers') > verb - AIR }),
			label('maslikhat', verb, 0, { kind: 'quiet' }),
			label('before', area.x, 1),
			label('consents', verb, 1),
			label('now', area.x, 2),
			label('votes', verb, 2),
			after
		],
		shapes: [
			{ id: 'akims-one', look: 'solid', d: dot(names + r, row(1), r) },
			{ id: 'akims-many', look: 'solid', d: many + more },
			{
				id: 'akims-arrows',
				look: 'line',
				d: arrow(names + r * 3, verb - AIR, row(1)) + arrow(names + r * 9.4, verb - AIR, row(2))
			}
		],
		bars: [],
		bottom: labelBox(after, frame).bottom
	};
}

/** Members that a party needs, before and later: two lengths on one scale, named above or at their ends, or both in one line, as the height allows. */
function members(area: Area, { data, words, frame, type }: Setting): Note {
	if (area.height < type.note * 2.6) return membersInLine(area, { data, words, frame, type });
	const tight = area.height < type.note * 5.6;
	const nameWidth = labelBox(
		{ id: '', x: 0, y: 0, text: fill(words['members-before']), fit: fitFor(type.note, frame) },
		frame
	).right;
	const large =
		area.height > type.big * 2 + type.note * 6 && area.width > type.big * 3.4 + AIR + nameWidth;
	const size = large ? type.big : type.note;
	const height = tight
		? type.note * 0.7
		: large
			? type.note * 2
			: Math.min(type.note * 2, area.height / 2 - type.note * 1.9);
	const longest = area.width * (tight ? 0.4 : 1);
	const labels: Label[] = [];
	let y = area.y + (large ? type.note * 0.6 : 0);
	const bars = (
		[
			['members-before', data.membersBefore],
			['members-after', data.membersAfter]
		] as [string, Figure][]
	).map(([id, figure]) => {
		const width = (longest * figure.value) / data.membersBefore.value;
		const name = fill(words[tight ? `${id}-short` : id]);
		const label: Label = {
			id,
			x: area.x + (tight ? width + AIR : 0),
			y,
			text: large ? [figure] : [figure, '\u00a0', ...name],
			kind: large ? 'big' : 'mark',
			...(tight || large ? {} : { width: area.width }),
			fit: fitFor(size, frame)
		};
		const box = labelBox(label, frame);
		labels.push(label);
		if (large) {
			labels.push({
				id: `${id}-name`,
				x: box.right + AIR,
				y: box.bottom - type.big * 0.12,
				text: name,
				valign: 'bottom',
				fit: fitFor(type.note, frame)
			});
		}
		const top = tight ? (box.top + box.bottom - height) / 2 : box.bottom + (large ? AIR : 2);
		y = tight ? box.bottom : top + height + type.note * (large ? 1.2 : 0.5);
		return { id, x: area.x, y: top, width, height };
	});
	return { labels, shapes: [], bars, bottom: tight ? y : y - type.note * 0.5 };
}

function membersInLine(area: Area, { data, words, frame, type }: Setting): Note {
	const longest = area.width * 0.3;
	const labels: Label[] = [];
	let { x } = area;
	const middle = area.y + type.note * 0.63;
	const height = type.note * 0.65;
	const bars = (
		[
			['members-before', data.membersBefore, []],
			['members-after', data.membersAfter, ['\u00a0', ...fill(words['members-after-short'])]]
		] as [string, Figure, Words][]
	).map(([id, figure, rest]) => {
		const width = (longest * figure.value) / data.membersBefore.value;
		const bar = { id, x, y: middle - height / 2, width, height };
		const label: Label = {
			id,
			x: x + width + AIR,
			y: middle,
			text: [figure, ...rest],
			valign: 'middle',
			fit: fitFor(type.note, frame)
		};
		labels.push(label);
		x = labelBox(label, frame).right + AIR * 2;
		return bar;
	});
	return { labels, shapes: [], bars, bottom: area.y + type.note * 1.25 };
}
