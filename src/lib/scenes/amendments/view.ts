/** A hundred squares, one for each article: in order, gathered by theme, and singled out as a step speaks of them. */
import type { Label } from '$lib/charts/label';
import { markSize, typeScale } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { AmendmentsData } from './data';
import { keyBeside, type KeyItem } from './key';
import { inGrid, inRows } from './layout';
import { numbers, rowLabels, themeNames } from './names';
import type { Note, Setting, Shape } from './note';
import { placed } from './notes';

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
	key: { shown: boolean; items: (KeyItem & { back: boolean })[] };
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
	const scale = typeScale(frame);
	const type =
		frame.width < 480 ? scale : { ...scale, note: Math.max(scale.note, markSize(frame)) };
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
		...placed(one, TOLD[one] ?? [], rows, setting)
	}));
	return {
		side: reference,
		squares,
		key: {
			shown: !gathered,
			// As the squares that they stand for.
			items: key.map((item) => ({ ...item, back: now === 'critics' && item.id !== 'kept' }))
		},
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
