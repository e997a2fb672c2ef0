/** A note that lists articles by number, each in a few words. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox } from '$lib/charts/overlap';
import { fitFor } from '$lib/charts/type-size';
import type { Words } from '$lib/record/words';
import type { Area } from './layout';
import { arrow, type Note, type Setting, type Shape } from './note';

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

/** Height of a row whose two lines stand one over the other, in sizes of type. */
const STACKED = 2.9;

/** Articles by number, each in a few words; before and after where there is room for both. */
export function list(key: string, area: Area, { words, frame, type }: Setting): Note {
	const labels: Label[] = [];
	const shapes: Shape[] = [];
	const rows = LISTED[key] ?? [];
	const number = type.note * 1.75;
	const fit = fitFor(type.note, frame);
	const widest = (which: 'before' | 'after') =>
		Math.max(
			...rows.map((row) => {
				const text = words[`${row.key}-${which}`] ?? [];
				const { left, right } = labelBox({ id: '', x: 0, y: 0, text, fit }, frame);
				return right - left;
			})
		);
	const half = widest('before');
	const columns = half > 0 && number + half + type.note * 2 + widest('after') <= area.width;
	// What was before stands over what came after, where the two are too wide for columns and there is height for both.
	const stacked = half > 0 && !columns && area.height + 1 >= type.note * rows.length * STACKED;
	const indent = columns ? half + type.note * 2 : stacked ? type.note * 1.5 : 0;
	const after = area.x + number + indent;
	const leading =
		type.note * (stacked ? STACKED - 2.5 : area.height > type.note * 12 ? 0.55 : 0.22);
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
		const before = part('before', area.x + number, words[`${row.key}-before`] ?? [], {
			kind: 'quiet',
			width: columns ? half + 1 : area.width - number
		});
		const under = stacked ? labelBox(before, frame).bottom : y;
		const line = [
			...(again ? [] : [part('article', area.x, [row.article])]),
			...(columns || stacked ? [before] : []),
			part('after', after, fill(words[`${row.key}-after`]), {
				y: under,
				kind: columns || stacked ? 'mark' : 'note',
				width: area.x + area.width - after
			})
		];
		if (columns || stacked) {
			const middle = under + type.note * 0.65;
			shapes.push({
				id: `${row.key}-arrow`,
				look: 'line',
				d: arrow(after - type.note * (stacked ? 1.4 : 1.7), after - type.note * 0.5, middle)
			});
		}
		labels.push(...line);
		y = Math.max(...line.map((label) => labelBox(label, frame).bottom)) + leading;
	});
	return { labels, shapes, bars: [], bottom: y };
}
