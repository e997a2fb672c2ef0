/** A hundred squares, one for each article: in order, gathered by theme, and singled out as a step speaks of them. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { fitFor, typeScale } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { AmendmentsData } from './data';
import { keyBeside, type KeyItem } from './key';
import { inGrid, inRows, modeOf, type Rows } from './layout';
import { noteOf, type Note, type Setting, type Shape } from './notes';

export interface Square {
	id: string;
	x: number;
	y: number;
	/** Side as a share of the drawn side. */
	scale: number;
	touched: boolean;
	isNew: boolean;
	/** told: spoken of. there: touched, not spoken of now. back: stepped back. struck: on its way out. stays: untouched, and told so. */
	state: 'told' | 'there' | 'back' | 'struck' | 'stays';
}

export interface AmendmentsView {
	/** The side that all squares are drawn at, in pixels. */
	side: number;
	squares: Square[];
	/** What the squares of the grid mean, and how many there are. */
	key: { shown: boolean; items: KeyItem[] };
	/** Every step's drawings; one step's are shown. */
	drawings: { key: string; shown: boolean; shapes: Shape[]; bars: Note['bars'] }[];
	labels: Label[];
}

/** Articles that a step brings forward. */
const TOLD: Record<string, readonly string[]> = {
	leaflet: ['6', '15'],
	already: ['15'],
	president: ['43', '44', '47'],
	akims: ['87'],
	elbasy: ['42', '46', '91']
};
/** Steps with a note, which stand in rows. */
const NOTED = ['themes', ...Object.keys(TOLD), 'parties'];
const STEPS = ['grid', ...NOTED, 'critics'];

export function view(
	step: string,
	data: AmendmentsData,
	words: SceneWords,
	frame: Frame
): AmendmentsView {
	const asked = step.replace('amendments-', '');
	const now = STEPS.includes(asked) ? asked : 'grid';
	const type = typeScale(frame);
	const setting: Setting = { data, words, frame, type };
	const told = TOLD[now] ?? [];
	const gathered = NOTED.includes(now);

	const { key, grid: area, labels: keyLabels } = keyBeside(setting, now === 'critics');
	const grid = inGrid(data, area);
	const reference = grid.get('1')?.side ?? 1;
	const names = themeNames(setting);
	const rows = inRows(data, frame, names);
	const places = gathered ? rows.places : grid;

	const squares = data.articles.map(({ id, theme, isNew }): Square => {
		const { x, y, side } = places.get(id) ?? { x: 0, y: 0, side: 0 };
		const touched = theme !== null;
		const state = told.includes(id)
			? now === 'elbasy'
				? 'struck'
				: 'told'
			: now === 'grid' || now === 'themes'
				? touched
					? 'told'
					: 'back'
				: touched
					? 'there'
					: now === 'critics'
						? 'stays'
						: 'back';
		return { id, x, y, scale: side / reference, touched, isNew, state };
	});

	const notes = NOTED.map((one) => ({
		key: one,
		shown: one === now,
		...placed(one, rows, setting)
	}));
	return {
		side: reference,
		squares,
		key: { shown: !gathered, items: key },
		drawings: notes.map(({ key: one, shown, shapes, bars }) => ({ key: one, shown, shapes, bars })),
		labels: [
			...numbers(squares, reference, now, setting),
			...keyLabels.map((label) => ({ ...label, hidden: gathered })),
			...rowLabels(rows, gathered, now === 'themes' ? undefined : told, setting),
			...notes.flatMap(({ shown, labels }) =>
				labels.map((label) => ({ ...label, hidden: !shown || Boolean(label.hidden) }))
			)
		]
	};
}

/** Articles' numbers, on their squares where those are large enough. */
function numbers(
	squares: Square[],
	reference: number,
	now: string,
	{ frame, type }: Setting
): Label[] {
	return squares.flatMap(({ id, x, y, scale, touched, state }): Label[] => {
		const side = reference * scale;
		const size = Math.max(12, Math.min(type.small, side * 0.36));
		const label: Label = {
			id: `${touched ? 'article' : 'kept'}-${id}`,
			x: x + side / 2,
			y: y + side / 2,
			text: id,
			anchor: 'middle',
			valign: 'middle',
			kind: touched && state !== 'struck' ? 'small' : 'quiet',
			fit: fitFor(size, frame)
		};
		const { left, right } = labelBox(label, frame);
		const fits = right - left <= side + 1 && side >= size * 1.25;
		const wanted = touched
			? state === 'told' || state === 'struck'
			: state === 'stays' || now === 'grid';
		// The untouched ones' numbers are left out of small pictures' pages altogether.
		if (!touched && side < size * 2.2) return [];
		return [{ ...label, hidden: !wanted || !fits }];
	});
}

function nameOf(theme: string, { words, frame }: Setting) {
	const short = `theme-${theme}-short`;
	return fill(words[frame.width < 620 && words[short] ? short : `theme-${theme}`]);
}

function themeNames(setting: Setting) {
	const { data, frame, type, words } = setting;
	const size = modeOf(frame) === 'tiny' || frame.width < 480 ? type.small : type.note;
	const fit = fitFor(size, frame);
	const widthOf = (text: Label['text']) => {
		const { left, right } = labelBox({ id: '', x: 0, y: 0, text, fit }, frame);
		return right - left;
	};
	const widths = data.themes.map(({ theme }) => widthOf(nameOf(theme, setting)));
	// A name, its count and some air.
	const count = size * 2.6;
	return {
		names: Math.max(...widths, widthOf(fill(words.kept))) + count,
		second: Math.max(...widths.filter((_, at) => at > 2 && at % 2 === 1)) + count * 0.85,
		line: size * 1.25,
		size
	};
}

function rowLabels(
	{ rows, rest }: Rows,
	gathered: boolean,
	/** Articles that the step speaks of; undefined where it speaks of all. */
	told: readonly string[] | undefined,
	setting: Setting
): Label[] {
	const { data, frame, words } = setting;
	const { size } = themeNames(setting);
	const fit = fitFor(size, frame);
	const hidden = !gathered;
	const themeOf = new Map(data.articles.map(({ id, theme }) => [id, theme]));
	return [
		...rows.flatMap(({ theme, x, squares, middle }, at): Label[] => {
			const quiet = told !== undefined && !told.some((id) => themeOf.get(id) === theme);
			const shared: Partial<Label> = {
				y: middle,
				valign: 'middle',
				kind: quiet ? 'quiet' : 'mark',
				fit,
				hidden
			};
			const count = data.themes[at]?.count;
			return [
				{ id: `theme-${theme}`, x, y: middle, text: nameOf(theme, setting), ...shared },
				{
					id: `count-${theme}`,
					x: squares - size * 0.6,
					y: middle,
					text: count ? [count] : '',
					anchor: 'end',
					...shared
				}
			];
		}),
		{
			id: 'rest',
			x: rest.x,
			y: rest.y,
			text: rest.above ? fill(words['kept-count'], { n: data.kept }) : fill(words.kept),
			valign: rest.above ? 'top' : 'middle',
			kind: 'quiet',
			fit,
			hidden: hidden || !rest.named
		},
		{
			id: 'rest-count',
			x: rest.squares - size * 0.6,
			y: rest.y,
			text: data.kept,
			anchor: 'end',
			valign: 'middle',
			kind: 'quiet',
			fit,
			hidden: hidden || !rest.named || rest.above
		}
	];
}

/** A step's note at the height of the row that it speaks of, with a line from there, where it stands beside the rows. */
function placed(key: string, { rows, note: area }: Rows, setting: Setting): Note {
	const told = TOLD[key] ?? [];
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
