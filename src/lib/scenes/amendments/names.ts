/** The names of the themes and of the untouched, and the articles' numbers on their squares. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { fitFor } from '$lib/charts/type-size';
import { modeOf, type Rows } from './layout';
import type { Setting } from './note';
import type { Square } from './view';

/** Articles' numbers, on their squares where those are large enough. */
export function numbers(
	squares: Square[],
	reference: number,
	now: string,
	{ frame, type }: Setting
): Label[] {
	return squares.flatMap(({ id, x, y, scale, touched, isNew, state }): Label[] => {
		const side = reference * scale;
		const size = Math.max(12, Math.min(type.small, side * 0.36));
		const label: Label = {
			id: `${touched ? 'article' : 'kept'}-${id}`,
			// Off the corner that is cut.
			x: x + side * (isNew ? 0.45 : 0.5),
			y: y + side * (isNew ? 0.6 : 0.5),
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
	return fill(words[frame.width < 900 && words[short] ? short : `theme-${theme}`]);
}

export function themeNames(setting: Setting) {
	const { data, frame, type, words } = setting;
	const tiny = modeOf(frame) === 'tiny';
	const size = tiny || frame.width < 480 ? type.small : type.note;
	const fit = fitFor(size, frame);
	const widthOf = (text: Label['text']) => {
		const { left, right } = labelBox({ id: '', x: 0, y: 0, text, fit }, frame);
		return right - left;
	};
	const widths = data.themes.map(({ theme }) => widthOf(nameOf(theme, setting)));
	const isSecond = (at: number) => tiny && at > 2 && at % 2 === 1;
	// A name, its count and some air.
	const count = size * 2.6;
	return {
		names:
			Math.max(...widths.filter((_, at) => !isSecond(at)), tiny ? 0 : widthOf(fill(words.kept))) +
			count,
		second: Math.max(0, ...widths.filter((_, at) => isSecond(at))) + count * 0.85,
		line: size * 1.25,
		size
	};
}

export function rowLabels(
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
