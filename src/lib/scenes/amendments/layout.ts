/** Where the squares stand: all in order, or gathered in a row for each theme. */
import type { Theme } from '$lib/record/types';
import type { Frame } from '../types';
import type { AmendmentsData } from './data';

export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A square's upper left corner and side, in pixels. */
export interface Place {
	x: number;
	y: number;
	side: number;
}

/** Space between squares, as a share of their pitch. */
const GAP = 0.14;
/** The grid has as many rows as columns: a hundred squares are a hundred percent. */
const ACROSS = 10;

/** All articles in order, in a square of this side. */
export function inGrid(data: AmendmentsData, { x, y, width }: Area): Map<string, Place> {
	const pitch = width / ACROSS;
	return new Map(
		data.articles.map(({ id }, at) => [
			id,
			{
				x: x + (at % ACROSS) * pitch,
				y: y + Math.floor(at / ACROSS) * pitch,
				side: pitch * (1 - GAP)
			}
		])
	);
}

/** tiny: no room for a note but a line. below: the note stands under the rows. beside: to the right of the shorter rows. */
export type Mode = 'tiny' | 'below' | 'beside';

export function modeOf({ width, height }: Frame): Mode {
	if (height < 170) return 'tiny';
	return width < 480 || width < height * 1.15 ? 'below' : 'beside';
}

/** A theme's row: its names stand left of `squares`. */
export interface Row {
	theme: Theme;
	x: number;
	squares: number;
	middle: number;
	/** Right end of the last square. */
	end: number;
}

export interface Rows {
	places: Map<string, Place>;
	rows: Row[];
	/** The untouched: their names' place, and whether those stand above them or to their left. */
	rest: { x: number; squares: number; y: number; above: boolean; named: boolean };
	/** Free for a note. */
	note: Area;
}

interface Sizes {
	/** Room for the widest name of a theme with its count, in pixels. */
	names: number;
	/** The same for the themes that share a line with another in the smallest frames. */
	second: number;
	/** Height of a line of names, in pixels. */
	line: number;
}

export function inRows(data: AmendmentsData, frame: Frame, sizes: Sizes): Rows {
	const { width, height } = frame;
	const mode = modeOf(frame);
	const counts = data.themes.map(({ count }) => count.value);
	const most = Math.max(...counts);
	// The rows from the third on are this short, and leave their right side free.
	const short = counts[2] ?? most;
	const untouched = data.articles.filter(({ theme }) => theme === null);

	const { names: gutter, line } = sizes;
	/** In the smallest frames the shorter themes share their lines, two by two. */
	const isSecond = (at: number) => mode === 'tiny' && at >= 2 && at % 2 === 1;
	const shared = mode === 'tiny' ? short + (counts[3] ?? short) + 0.5 : 0;
	const wish = Math.min(
		(width - gutter) / most,
		shared ? (width - gutter - sizes.second) / shared : Infinity
	);
	// Two rows of the untouched at the foot, where they stand there.
	const strip =
		mode === 'below'
			? 0
			: Math.min(
					(width - (mode === 'tiny' ? 0 : gutter)) / Math.ceil(untouched.length / 2),
					wish * 0.55,
					mode === 'tiny' ? 7 : Infinity
				);
	const foot =
		mode === 'below'
			? // A note of a head and four lines, as far as the rows can do with less.
				Math.max(height * 0.36, Math.min(line * 8, height - line * 1.06 * data.themes.length))
			: mode === 'tiny'
				? strip * 2 + 4
				: strip * 2 + line * 0.6;
	const lines = mode === 'tiny' ? 5 : data.themes.length;
	const rowPitch =
		mode === 'tiny' ? Math.max(line, 15) : Math.min((height - foot) / lines, wish * 1.35);
	const pitch = Math.min(wish, rowPitch * (mode === 'tiny' ? 0.94 : 1));
	const side = pitch * (1 - GAP);

	const rows = data.themes.map(({ theme, count }, at): Row => {
		const second = isSecond(at);
		const names = second ? sizes.second : gutter;
		const x = second ? width - names - (counts[3] ?? short) * pitch : 0;
		const lineAt = mode === 'tiny' && at >= 2 ? 2 + Math.floor((at - 2) / 2) : at;
		const squares = x + names;
		return {
			theme,
			x,
			squares,
			middle: rowPitch * (lineAt + 0.5),
			end: squares + count.value * pitch - pitch * GAP
		};
	});
	const places = new Map<string, Place>();
	for (const { theme, squares, middle } of rows) {
		data.articles
			.filter((article) => article.theme === theme)
			.forEach(({ id }, at) =>
				places.set(id, { x: squares + at * pitch, y: middle - side / 2, side })
			);
	}

	const used = rowPitch * lines;
	const aside = gutter + (short + 0.9) * pitch;
	const below = mode === 'below';
	const rest: Area = below
		? { x: aside, y: rowPitch * 2 + line + 4, width: width - aside, height: 0 }
		: {
				x: mode === 'tiny' ? 0 : gutter,
				y: mode === 'tiny' ? height - strip * 2 : Math.min(height - strip * 2, used + line),
				width: mode === 'tiny' ? width : width - gutter,
				height: 0
			};
	const small = below
		? packed(untouched.length, rest.width, used - rest.y, pitch * 0.62)
		: { pitch: strip, across: Math.ceil(untouched.length / 2) };
	untouched.forEach(({ id }, at) =>
		places.set(id, {
			x: rest.x + (at % small.across) * small.pitch,
			y: rest.y + Math.floor(at / small.across) * small.pitch,
			side: small.pitch * (1 - GAP * 1.4)
		})
	);

	const note: Area =
		mode === 'beside'
			? { x: aside, y: rowPitch * 2.15, width: width - aside, height: rowPitch * 5.85 }
			: {
					x: 0,
					y: used + (below ? line * 0.5 : 2),
					width,
					height: (below ? height : rest.y - 2) - used - (below ? line * 0.5 : 2)
				};
	return {
		places,
		rows,
		rest: {
			x: below ? rest.x : 0,
			squares: gutter,
			y: below ? rowPitch * 2 : rest.y + small.pitch - (small.pitch * GAP) / 2,
			above: below,
			named: mode !== 'tiny'
		},
		note
	};
}

/** The largest pitch at which so many squares fit a box. */
function packed(count: number, width: number, height: number, most: number) {
	let pitch = most;
	while (pitch > 1 && Math.ceil(count / Math.floor(width / pitch)) * pitch > height) pitch *= 0.97;
	return { pitch, across: Math.max(1, Math.floor(width / pitch)) };
}
