/** What stands beside the squares at a step: a head, and under it words or a drawing, as large as the place allows. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { collisions, labelBox } from '$lib/charts/overlap';
import { fitFor } from '$lib/charts/type-size';
import type { Frame } from '../types';
import { modeOf, type Area, type Rows } from './layout';
import { AIR, type Note, type Setting } from './note';
import { akims } from './note-akims';
import { list, LISTED } from './note-list';
import { members } from './note-members';
import { timeline } from './note-timeline';

/** A note beside the squares may be so many times the size of their names, the largest that fits. */
const LARGER = [1.45, 1.3, 1.18];

/** In frames at least so wide, in pixels, a note's head is set as display type. */
const DISPLAY = 640;

/** A picture lower than this, in pixels, is a strip: a note that shouted beside such small squares would be all of it. */
const STRIP = 240;

/** The note of a step within an area, as large as fits there; where it doesn't fit at all, what it says in one line. */
function noteOf(key: string, area: Area, setting: Setting): Note {
	const { frame, type, words, data } = setting;
	const at = (times: number) =>
		wholeNote(key, area, { ...setting, type: { ...type, note: type.note * times } });
	const plainly = at(1);
	if (area.width < frame.width && frame.height >= STRIP) {
		const larger = LARGER.map((times) => ({ times, note: at(times) })).find(
			({ times, note }) =>
				fits(note, area, frame) && (isSentence(key) || keepsLines(note, plainly, times, frame))
		);
		if (larger) return larger.note;
	}
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

/** Prose may break where it likes; a list or a drawing may not. */
const isSentence = (key: string) => key === 'themes';

/** True where larger type breaks no line anew and leaves no word out. */
function keepsLines(larger: Note, plain: Note, times: number, frame: Frame): boolean {
	const high = (label: Label) => {
		const { top, bottom } = labelBox(label, frame);
		return bottom - top;
	};
	return larger.labels.every((label, at) => {
		const before = plain.labels[at];
		// A head is prose.
		if (label.id.endsWith('-head')) return true;
		return (
			before?.hidden === label.hidden && (!before || high(label) <= high(before) * times * 1.1)
		);
	});
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
	const display = frame.width >= DISPLAY && frame.height >= STRIP && area.width < frame.width;
	const head: Label = {
		id: `${key}-head`,
		x: area.x,
		y: area.y,
		text: fill(words[`${key}-head`]),
		width: area.width,
		...(display ? { kind: 'big' as const } : {}),
		fit: fitFor(display ? Math.max(22, type.note * 1.4) : type.note, frame)
	};
	const top = labelBox(head, frame).bottom + (display ? type.note * 0.8 : AIR * 0.7);
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

/** A step's note at the height of the row that it speaks of, with a line from there, where it stands beside the rows. */
export function placed(
	key: string,
	/** Articles that the step speaks of. */
	told: readonly string[],
	{ rows, note: area }: Rows,
	setting: Setting
): Note {
	const themes = new Set(
		setting.data.articles.filter(({ id }) => told.includes(id)).map(({ theme }) => theme)
	);
	const spoken = rows.filter(({ theme }) => themes.has(theme));
	const first = noteOf(key, area, setting);
	const row = spoken[0];
	if (modeOf(setting.frame) !== 'beside' || !row) return first;
	const half = labelBox(first.labels[0] as Label, setting.frame).bottom / 2 - area.y / 2;
	const height = first.bottom - area.y;
	const y = Math.max(area.y, Math.min(row.middle - half, area.y + area.height - height));
	const note = noteOf(key, { ...area, y, height: area.y + area.height - y }, setting);
	const end = area.x - 8;
	const bend = area.x - 16;
	const target = y + half;
	const leaders = spoken
		.map(({ end: from, middle }) => `M${from + 5} ${middle}H${bend}V${target}`)
		.join('');
	return {
		...note,
		shapes: [...note.shapes, { id: `${key}-leader`, look: 'line', d: `${leaders}H${end}` }]
	};
}
