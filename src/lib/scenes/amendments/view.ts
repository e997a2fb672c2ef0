/** A hundred squares, one for each article: in order, gathered by theme, and singled out as a step speaks of them. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { AmendmentsData } from './data';

export interface Square {
	id: string;
	x: number;
	y: number;
	/** Side as a share of the drawn side. */
	scale: number;
	touched: boolean;
	isNew: boolean;
	/** told: spoken of. there: touched, not spoken of now. back: stepped back. struck: on its way out. */
	state: 'told' | 'there' | 'back' | 'struck';
}

export interface AmendmentsView {
	/** The side that all squares are drawn at, in pixels. */
	side: number;
	squares: Square[];
	/** Members of a party, to scale: two lengths outside the grid. */
	members: {
		shown: boolean;
		bars: { id: string; x: number; y: number; width: number; height: number }[];
	};
	labels: Label[];
}

/** Articles that a step brings forward. */
const TOLD: Record<string, readonly string[]> = {
	'amendments-leaflet': ['6', '15'],
	'amendments-already': ['15'],
	'amendments-president': ['43', '44', '47'],
	'amendments-akims': ['87'],
	'amendments-elbasy': ['42', '46', '91']
};
const STEPS = [
	'amendments-grid',
	'amendments-themes',
	...Object.keys(TOLD),
	'amendments-parties',
	'amendments-critics'
];
const GAP = 0.16;

interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Columns that make the squares largest. */
function columnsFor(count: number, { width, height }: Area): number {
	let best = 1;
	let size = 0;
	for (let columns = 4; columns <= count; columns += 1) {
		const side = Math.min(width / columns, height / Math.ceil(count / columns));
		if (side > size) [best, size] = [columns, side];
	}
	return best;
}

interface Grid {
	side: number;
	pitch: number;
	at: (index: number) => { x: number; y: number };
	bottom: number;
}

function gridIn(count: number, area: Area): Grid {
	const columns = columnsFor(count, area);
	const rows = Math.ceil(count / columns);
	const pitch = Math.min(area.width / columns, area.height / rows);
	const left = area.x + (area.width - pitch * columns) / 2;
	return {
		pitch,
		side: pitch * (1 - GAP),
		bottom: area.y + rows * pitch,
		at: (index) => ({
			x: left + (index % columns) * pitch,
			y: area.y + Math.floor(index / columns) * pitch
		})
	};
}

export function view(
	step: string,
	data: AmendmentsData,
	words: SceneWords,
	frame: Frame
): AmendmentsView {
	const now = STEPS.includes(step) ? step : 'amendments-grid';
	const size = markSize(frame);
	const line = size * 1.3;
	const wide = frame.width > frame.height * 1.3 && frame.width > 520;
	const told = TOLD[now];
	const noted = told !== undefined || now === 'amendments-parties';

	// The note of a step stands beside the grid in a wide frame and under it in an upright one; the grid keeps its place through all of them.
	const low = frame.height < 200;
	const noteHeight = Math.min(frame.height * (low ? 0.46 : 0.36), line * 5.2);
	const gridArea: Area = wide
		? { x: 0, y: 2, width: frame.width * 0.6, height: frame.height - 4 }
		: { x: 0, y: 2, width: frame.width, height: frame.height - noteHeight - 8 };
	const whole: Area = { x: 0, y: 2, width: frame.width, height: frame.height - 4 };
	const full = now === 'amendments-grid' || now === 'amendments-critics';
	const grid = gridIn(data.articles.length, full ? whole : gridArea);
	const reference = gridIn(data.articles.length, whole).side;

	const labels: Label[] = [];
	const squares =
		now === 'amendments-themes'
			? byTheme(data, words, frame, labels, reference)
			: data.articles.map((article, index): Square => {
					const { x, y } = grid.at(index);
					const touched = article.theme !== null;
					return {
						id: article.id,
						x,
						y,
						scale: grid.side / reference,
						touched,
						isNew: article.isNew,
						state: !touched
							? 'back'
							: full
								? now === 'amendments-critics'
									? 'there'
									: 'told'
								: told?.includes(article.id)
									? now === 'amendments-elbasy'
										? 'struck'
										: 'told'
									: 'there'
					};
				});

	for (const square of squares) {
		const shown =
			(told?.includes(square.id) ?? false) || (now === 'amendments-grid' && square.isNew);
		const side = reference * square.scale;
		labels.push({
			id: `article-${square.id}`,
			x: square.x + side / 2,
			y: square.y + side / 2,
			text: square.id,
			anchor: 'middle',
			valign: 'middle',
			kind: 'small',
			hidden: !shown || side < size * 1.35
		});
	}

	const noteX = wide ? frame.width * 0.64 : 0;
	const noteWidth = wide ? frame.width * 0.36 : frame.width;
	const noteY = wide ? frame.height * 0.2 : frame.height - noteHeight;
	const key = now.replace('amendments-', '');
	if (noted) {
		const members = now === 'amendments-parties';
		const head: Label = {
			id: 'note-head',
			x: noteX,
			y: noteY,
			text: fill(words[`${key}-head`]),
			width: noteWidth,
			// The bars need the room; the step's text has the head's words.
			hidden: low && members
		};
		const { bottom } = labelBox(head, frame);
		const body: Label = {
			id: 'note-body',
			x: noteX,
			y: bottom + 3,
			text: fill(words[`${key}-body`], {
				date: data.abolished,
				before: data.membersBefore,
				after: data.membersAfter
			}),
			kind: 'note',
			width: noteWidth
		};
		// On the smallest phones the step's text says it; half a sentence would be worse than none.
		const fits = labelBox(body, frame).bottom <= frame.height;
		labels.push(head, { ...body, hidden: members || !fits });
	}

	return {
		side: reference,
		squares,
		members: members(
			now === 'amendments-parties',
			data,
			words,
			labels,
			{
				x: noteX,
				y: noteY + (low ? 0 : line * (wide ? 2.8 : 1.5)),
				width: noteWidth,
				height: noteHeight - line * 1.5
			},
			line
		),
		labels
	};
}

/** Touched articles in blocks under their theme's name; the untouched stay small at the foot. */
function byTheme(
	data: AmendmentsData,
	words: SceneWords,
	frame: Frame,
	labels: Label[],
	reference: number
): Square[] {
	const size = markSize(frame);
	const columns = frame.width > 700 ? 4 : 2;
	const rows = Math.ceil(data.themes.length / columns);
	const untouched = data.articles.filter(({ theme }) => theme === null);
	const foot: Area = {
		x: 0,
		y: frame.height * 0.84,
		width: frame.width,
		height: frame.height * 0.16 - 2
	};
	const small = gridIn(untouched.length, foot);
	const cell = { width: frame.width / columns, height: (frame.height * 0.82) / rows };
	const head = size * 1.45;
	const most = Math.max(...data.themes.map(({ count }) => count.value));
	// One size for all blocks: the largest theme decides, so that numbers compare by area.
	const across = Math.max(
		2,
		Math.min(6, Math.floor((cell.width - 8) / ((cell.height - head - 4) / Math.ceil(most / 6))))
	);
	const pitch = Math.min(
		(cell.width - 8) / across,
		(cell.height - head - 4) / Math.ceil(most / across)
	);
	const places = new Map<string, { x: number; y: number; side: number }>();
	data.themes.forEach(({ theme, count }, t) => {
		const left = (t % columns) * cell.width;
		const top = Math.floor(t / columns) * cell.height;
		labels.push({
			id: `theme-${theme}`,
			x: left,
			y: top,
			text: [...fill(words[`theme-${theme}`]), '\u00a0', count],
			kind: frame.width > 420 ? 'mark' : 'small'
		});
		data.articles
			.filter((article) => article.theme === theme)
			.forEach((article, at) => {
				places.set(article.id, {
					x: left + (at % across) * pitch,
					y: top + head + Math.floor(at / across) * pitch,
					side: pitch * (1 - GAP)
				});
			});
	});
	untouched.forEach((article, at) => {
		places.set(article.id, { ...small.at(at), side: small.side });
	});
	return data.articles.map((article) => {
		const { x, y, side } = places.get(article.id) ?? { x: 0, y: 0, side: 0 };
		return {
			id: article.id,
			x,
			y,
			scale: side / reference,
			touched: article.theme !== null,
			isNew: article.isNew,
			state: article.theme === null ? 'back' : 'told'
		};
	});
}

/** Two lengths on one scale. */
function members(
	shown: boolean,
	data: AmendmentsData,
	words: SceneWords,
	labels: Label[],
	area: Area,
	line: number
): AmendmentsView['members'] {
	const height = Math.max(6, Math.min(line, (area.height - line * 2.4) / 2));
	const bars = [data.membersBefore, data.membersAfter].map((figure, at) => {
		const y = area.y + at * (height + line * 1.25) + line * 1.1;
		labels.push({
			id: at ? 'members-after' : 'members-before',
			x: area.x,
			y: y - 2,
			text: fill(words[at ? 'members-after' : 'members-before'], { n: figure }),
			valign: 'bottom',
			kind: 'small',
			hidden: !shown
		});
		return {
			id: at ? 'members-after' : 'members-before',
			x: area.x,
			y,
			width: (area.width * figure.value) / data.membersBefore.value,
			height
		};
	});
	return { shown, bars };
}
