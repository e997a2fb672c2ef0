/** Which height a snippet should reserve for a chart: the largest that the chart wants at any usual width, worked out from its words before any browser has set them. Runs at build only. */
import { linesIn } from '$lib/charts/text-width';
import { asText } from '$lib/record/words';
import { BESIDE, natural } from './natural';
import type { ChartPage } from './page';

/** Widths of a frame, in pixels: a small phone, and the widest column of text. */
const NARROWEST = 300;
const WIDEST = 720;

/** Type, in pixels, as the style sheets have it: `size` grows with the frame's width. */
const clamp = (least: number, size: number, most: number) => Math.min(most, Math.max(least, size));
const titleSize = (width: number) => clamp(16.96, 15.2 + 0.0055 * width, 27.2);
const smallSize = (width: number) => clamp(12, 11.68 + 0.001 * width, 14.4);
const TEXT = 14;
/** The column beside the picture. */
const COLUMN = 216;

const lines = (text: string, room: number, size: number, face: 'sans' | 'serif' = 'sans') =>
	text ? linesIn(text, room, size, face).length : 0;

/**
 * Height in pixels that the chart's page asks for in a frame of this width: see `frame.ts`, which measures it there.
 * @param width in pixels
 */
export function naturalHeight({ outline, scene, ui, words }: ChartPage, width: number): number {
	const { copy, steps } = scene;
	const beside = width >= BESIDE;
	const room = width - (beside ? 32 : 24);
	const small = smallSize(width);
	const line = 1.35 * small;
	const title = titleSize(width);
	const head =
		lines(asText(copy.title), Math.min(room, 40 * title), title, 'serif') * 1.18 * title +
		(copy.unit.length ? lines(asText(copy.unit), room, small) * line + 0.2 * small : 0);
	const said = Math.max(
		...outline.steps.map((step) => lines(asText(steps[step] ?? []), beside ? COLUMN : room, TEXT))
	);
	const source = `${ui.source}: ${asText(copy.source)}`;
	const turns = outline.steps.length > 1;
	// Buttons, the table's switch and the link to the story, on one line.
	const ways = [ui.table ?? '', words.story ?? ''].map(
		(text) => linesIn(text, Infinity, small)[0]?.width ?? 0
	);
	const links = (ways[0] ?? 0) + (ways[1] ?? 0) + 0.9 * 16;
	const turner = turns ? 64 + 3.4 * small + 12 : 0;
	const row = Math.max(turns ? 28 : 0, 24);
	const foot = beside
		? Math.max(row, lines(source, room - turner - links - 12, small) * line)
		: (turner + links > room ? 2 * row : row) + 1.6 + lines(source, room, small) * line;
	const gaps = 20 + 16;
	const text = said * 1.4 * TEXT;
	const middle = beside ? Math.max(natural(width), text) : natural(width) + text + 8;
	return Math.ceil(gaps + head + foot + middle);
}

/** Height in pixels for `height` in a snippet: nothing is cramped in it at any usual width, so nothing has to grow when the chart arrives. */
export function reservedHeight(chart: ChartPage): number {
	let most = 0;
	for (let width = NARROWEST; width <= WIDEST; width += 5)
		most = Math.max(most, naturalHeight(chart, width));
	// Between two widths the picture may want some pixels more.
	return Math.ceil((most + 3) / 10) * 10;
}
