/** Sets a picture's labels, which are HTML in the page, as text of an SVG: the same words, places, sizes and colours. */
import type { HTMLElement, Node } from 'node-html-parser';
import { linesIn, type Face } from '$lib/charts/text-width';
import { fontPart, type Cascade } from './cascade';
import { FAMILIES } from './fonts';
import { textLine, type Run } from './text';
import type { Drawing } from './to-svg';
import { baseline } from './fonts';
import { toColour, toNumber } from './values';

const ANCHORS: Record<string, 'start' | 'middle' | 'end'> = {
	left: 'start',
	center: 'middle',
	right: 'end'
};

export function labelText(element: HTMLElement, { cascade, frame }: Drawing): string {
	if (element.classList.contains('hidden')) return '';
	const units = { ...frame, em: 16 };
	const own = (property: string) => cascade.inherited(element, property);
	const number = (property: string) => toNumber(own(property) ?? '0', units);
	const size = toNumber(fontPart(own('font-size') ?? '16px'), units);
	const leading = Number(fontPart(own('line-height') ?? '1.25'));
	const face = faceOf(element, cascade);
	const runs = runsOf(element, cascade);
	const text = runs.map((run) => run.text).join('');
	const most = cascade.declared(element, 'max-width');
	const lines = linesIn(text, most ? toNumber(most, units) : Infinity, size, face);
	const height = lines.length * size * leading;
	const x = frame.width / 2 + number('--x');
	const top = frame.height / 2 + number('--y') + number('--dy') * height;
	const anchor = ANCHORS[own('text-align') ?? ''] ?? 'start';
	const spacing = cascade.inherited(element, 'letter-spacing');
	const opacity = cascade.declared(element, 'opacity');
	let from = 0;
	return lines
		.map((line, at) => {
			const part = cut(runs, from, line.text.length);
			// The blank at which the line was broken is not set.
			from += line.text.length + 1;
			return textLine(part, {
				x,
				y: top + size * leading * at + baseline(face, size, leading),
				size,
				face,
				anchor,
				...(spacing ? { spacing: toNumber(spacing, { ...units, em: size }) } : {}),
				...(opacity ? { opacity: Number(opacity) } : {})
			});
		})
		.join('');
}

const faceOf = (element: HTMLElement, cascade: Cascade): Face =>
	fontPart(cascade.inherited(element, 'font-family') ?? '').startsWith(FAMILIES.serif)
		? 'serif'
		: 'sans';

/** The words of an element with their colours and weights. Blanks are folded as HTML folds them. */
function runsOf(element: HTMLElement, cascade: Cascade): Run[] {
	const runs: Run[] = [];
	const walk = (node: Node, around: HTMLElement) => {
		if ('tagName' in node) {
			for (const child of node.childNodes) walk(child, node as HTMLElement);
			return;
		}
		runs.push({
			text: node.text.replace(/[ \t\n\r]+/g, ' '),
			colour: toColour(cascade.inherited(around, 'color') ?? ''),
			weight: Number(fontPart(cascade.inherited(around, 'font-weight') ?? '400'))
		});
	};
	walk(element, element);
	const [first] = runs;
	if (first) first.text = first.text.trimStart();
	const last = runs.at(-1);
	if (last) last.text = last.text.trimEnd();
	return runs;
}

/** So many characters of the runs. */
function cut(runs: readonly Run[], from: number, length: number): Run[] {
	let at = 0;
	return runs.flatMap((run) => {
		const start = Math.max(0, from - at);
		const end = Math.min(run.text.length, from + length - at);
		at += run.text.length;
		return end > start ? [{ ...run, text: run.text.slice(start, end) }] : [];
	});
}
