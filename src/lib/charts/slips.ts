/** The slips in a ballot box: folded sheets that lie as paper lies, as paths; the same on the server and in every reader's hands. */
import type { BoxShape, Point } from './ballot-box';
import { sheet } from './sheet';

/** Slips that lie equally deep, as paths: the sheets, the shaded halves of those that show their faces, and the lines on them: creases and print. */
export interface SlipLayer {
	sheets: string;
	folds: string;
	print: string;
}

/** A text's own small generator (FNV-1a into mulberry32), so that a box looks the same on the server and in every reader's hands. */
export function seededBy(text: string): () => number {
	let state = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
	}
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const blank = (count: number): SlipLayer[] =>
	Array.from({ length: count }, () => ({ sheets: '', folds: '', print: '' }));

/** Layers of a heap against the pane. Slips of one layer hardly touch; the layers lie over one another. */
const HEAP_LAYERS = 6;

/** The heap's measure, as shares of the pane's width. */
const FINE = { column: 1 / 5, row: 0.082 };
const COARSE = { column: 1 / 3.4, row: 0.13 };

/** Smallest step of a slip's points, in pixels: nobody sees where paper lies to less. */
const STEP = 1;

/** Pixels by which a slip's stroke and the rounding of its corners reach beyond its outline, and a little more. */
const EDGE = 2;

/** How far the paper is moved along for the next way to lie, as a share of the pane's width. */
const SHIFT = 0.37;

/** How far along, in pixels, and whether turned around the paper lies. @param lie 0 and more; each its own way */
export function lying(shape: BoxShape, lie: number): { along: number; turned: boolean } {
	const along = Math.floor(lie / 2) * SHIFT * (shape.right - shape.left);
	return { along, turned: lie % 2 === 1 };
}

/** A heap is drawn so deep at most, as a share of the pane's width; what lies deeper is the same paper again. */
const DRAWN = { fine: 0.5, coarse: 0.5 };

/** How a heap goes on below the depth that it is drawn to. Lengths in pixels. */
export interface Repeats {
	/** How deep it is drawn. */
	drawn: number;
	/** How far each copy lies below the one before: its flat first rows are covered by that one's last. */
	step: number;
	copies: number;
}

/** @param depth how far down the heap is seen, in pixels */
export function repeats(shape: BoxShape, depth: number, coarse = false): Repeats {
	const inner = shape.right - shape.left;
	const most = inner * (coarse ? DRAWN.coarse : DRAWN.fine);
	const covered = 2 * inner * (coarse ? COARSE : FINE).row;
	const copies = Math.max(0, Math.ceil((depth - most) / (most - covered)));
	const drawn = (depth + copies * covered) / (copies + 1);
	return { drawn, step: drawn - covered, copies };
}

/**
 * The heap as it presses against the front pane, from its level (y = 0) down.
 * @param depth how far down it is seen, in pixels: whatever reaches up into that is drawn, so that a heap that is seen deeper is the same further up
 * @param seed the stock's id
 * @param coarse fewer and larger slips, for a box of many
 * @param lies how many ways to lie it has room for
 */
export function heap(
	shape: BoxShape,
	depth: number,
	seed: string,
	coarse = false,
	lies = 1
): SlipLayer[] {
	const random = seededBy(`heap ${seed}`);
	const layers = blank(HEAP_LAYERS);
	const inner = shape.right - shape.left;
	const measure = coarse ? COARSE : FINE;
	const column = inner * measure.column;
	const row = inner * measure.row;
	const end = shape.right + lying(shape, lies - 1).along;
	const columns = Math.ceil((end - shape.left) / column);
	const same = (point: Point) => point;
	for (let r = 0; r * row < depth + column; r += 1) {
		for (let c = -1; c <= columns; c += 1) {
			const kind = random();
			const lean = (random() - 0.5) * 2;
			const [long, thick, bow, fold] = [random(), random(), random() - 0.5, random()];
			const [dx, dy] = [random() - 0.5, random() - 0.5];
			// Near the level they lie flat, or the line would not be full. Further down some lean with their face to the pane, and some show an edge.
			const near = r < 2;
			const flat = near || kind < 0.45;
			const edge = !flat && kind > 0.86;
			const length = column * ((edge ? 1.1 : 1.15) + (edge ? 0.3 : 0.45) * long);
			const breadth =
				row *
				(edge
					? 0.22 + 0.15 * thick
					: near
						? 0.45 + 0.55 * thick
						: flat
							? 0.7 + 0.7 * thick
							: 1.5 + thick);
			const angle = lean * (near ? 0.22 : flat ? 0.42 : edge ? 0.6 : 0.95);
			const x = shape.left + (c + 0.5 + (r % 2) * 0.5 + dx * 0.5) * column;
			const reach =
				(Math.abs(Math.sin(angle)) * length + Math.cos(angle) * breadth) / 2 +
				Math.abs(bow) * length * 0.16;
			// No slip stands above the level: the line is the figure.
			const y = Math.max(reach, (r + 0.5 + dy * 0.6) * row);
			if (x + length * 0.45 < shape.left || x - length * 0.45 > end || y - reach > depth + EDGE)
				continue;
			const layer = layers[2 * (r % 3) + (((c % 2) + 2) % 2)];
			if (!layer) continue;
			const lie = { middle: { x, y }, length, breadth, angle, bow: bow * 0.13 };
			const { whole, half, crease, print } = sheet({ ...lie, fold: 0.4 + 0.25 * fold }, same, STEP);
			layer.sheets += whole;
			// One half may lie in the shade, or only the crease shows; where a face shows, its other half is printed on.
			if (!edge && (!flat || fold > 0.45)) layer.folds += half;
			else if (!edge) layer.print += crease;
			if (!edge && !flat) layer.print += print;
		}
	}
	return layers;
}

/**
 * The slips that lie on top, in perspective, for a surface of the depth that it has at the floor; y = 0 is its front edge.
 * @param seed the stock's id
 * @param coarse fewer and larger slips, for a box of many
 */
export function surface(shape: BoxShape, seed: string, coarse = false): SlipLayer[] {
	const random = seededBy(`surface ${seed}`);
	const rows = coarse ? 2 : 4;
	const columns = coarse ? 4 : 6;
	const layers = blank(rows);
	const inner = shape.right - shape.left;
	const middle = (shape.left + shape.right) / 2;
	// The box is about two thirds as deep as it is wide.
	const floorDepth = inner * 0.66;
	const place = ({ x, y }: Point): Point => {
		const away = y / floorDepth;
		return {
			x: middle + x * (1 - (2 * shape.inset * away) / inner),
			y: -away * shape.depthFloor
		};
	};
	for (let r = rows - 1; r >= 0; r -= 1) {
		for (let c = 0; c < columns; c += 1) {
			const length = (inner / columns) * (0.85 + 0.4 * random());
			const breadth = inner * (0.1 + 0.07 * random()) * (coarse ? 1.6 : 1);
			const angle = (random() - 0.5) * 2.6;
			const x =
				((c + 0.5 + (random() - 0.5) * 0.45) / columns - 0.5 + (r % 2 ? 0.03 : -0.03)) * inner;
			const y = ((r + 0.5 + (random() - 0.5) * 0.6) / rows) * floorDepth;
			const layer = layers[rows - 1 - r];
			if (!layer) continue;
			const lie = { middle: { x, y }, length, breadth, angle, bow: (random() - 0.5) * 0.12 };
			const { whole, crease } = sheet({ ...lie, fold: 0.5 }, place, STEP);
			layer.sheets += whole;
			layer.print += crease;
		}
	}
	return layers;
}
