/** The clear ballot box as geometry: a front pane that measures exactly, the box behind it seen from slightly above, and the slips that lie in it. */

export interface Point {
	x: number;
	y: number;
}

/** The box without its paper, in its own pixels: (0, 0) is the top left of its bounds. */
export interface BoxShape {
	width: number;
	height: number;
	/** The inside of the front pane. A fill is measured here and only here. */
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** How far the back pane is drawn in on either side. */
	inset: number;
	/** How far a level surface reaches up the picture, at the floor and under the lid. */
	depthFloor: number;
	depthTop: number;
	/** Height of the lid's front edge. */
	rim: number;
}

/** Slips of one layer, as two paths: the sheets, and their shaded halves behind the fold. */
export interface SlipLayer {
	sheets: string;
	folds: string;
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

/**
 * The box of a size.
 * @param width outer width in pixels, the lid's overhang included; from about 14
 * @param height outer height in pixels, the lid's top included
 */
export function boxShape(width: number, height: number): BoxShape {
	// A small box is seen from a little higher up, so that its lid and slot keep a few pixels.
	const small = Math.min(1, Math.max(0, (130 - width) / 90));
	const overhang = width * (0.022 + 0.02 * small);
	const depthTop = width * (0.05 + 0.07 * small);
	const rim = Math.max(1.5, width * (0.03 + 0.015 * small));
	const top = depthTop + rim;
	const bottom = height - Math.max(0.5, width * 0.012);
	const inner = width - 2 * overhang;
	const inset = inner * (0.026 + 0.004 * small);
	// One vanishing point: the back pane is the front pane, smaller by the same share in both directions.
	const depthFloor = depthTop + ((2 * inset) / inner) * (bottom - top);
	return {
		width,
		height,
		left: overhang,
		right: width - overhang,
		top,
		bottom,
		inset,
		depthFloor,
		depthTop,
		rim
	};
}

/** Where the paper's level stands on the front pane. @param fill 0 (floor) to 1 (under the lid) */
export function levelAt(shape: BoxShape, fill: number): number {
	return shape.bottom - fill * (shape.bottom - shape.top);
}

/** How far the paper's surface reaches up from its level line. @param fill 0 to 1 */
export function depthAt(shape: BoxShape, fill: number): number {
	return shape.depthFloor + (shape.depthTop - shape.depthFloor) * fill;
}

/** A closed path in as few characters as the precision allows. @param unit smallest step in pixels */
export function polygon(points: readonly Point[], unit = 0.1): string {
	const round = (value: number) => Math.round(value / unit) * unit;
	const short = (value: number) => String(Math.round(value * 10) / 10 || 0);
	let path = '';
	let last: Point = { x: 0, y: 0 };
	points.forEach((point, at) => {
		const next = { x: round(point.x), y: round(point.y) };
		if (at === 0) path += `M${short(next.x)} ${short(next.y)}`;
		else {
			const dx = short(next.x - last.x);
			const dy = short(next.y - last.y);
			path += `${at === 1 ? 'l' : dx.startsWith('-') ? '' : ' '}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
		}
		last = next;
	});
	return `${path}z`;
}

/** A folded sheet: two halves that meet at the fold, bent against one another. */
function sheet(
	middle: Point,
	length: number,
	breadth: number,
	angle: number,
	bend: number,
	place: (point: Point) => Point
): { whole: Point[]; half: Point[] } {
	const along = (a: number) => ({ x: Math.cos(a) * length * 0.5, y: Math.sin(a) * length * 0.5 });
	const across = { x: -Math.sin(angle) * breadth * 0.5, y: Math.cos(angle) * breadth * 0.5 };
	const left = along(angle + bend);
	const right = along(angle - bend);
	const at = (dx: number, dy: number) => place({ x: middle.x + dx, y: middle.y + dy });
	const foldUp = at(-across.x, -across.y);
	const foldDown = at(across.x, across.y);
	const rightUp = at(right.x - across.x, right.y - across.y);
	const rightDown = at(right.x + across.x, right.y + across.y);
	return {
		whole: [
			at(-left.x - across.x, -left.y - across.y),
			foldUp,
			rightUp,
			rightDown,
			foldDown,
			at(-left.x + across.x, -left.y + across.y)
		],
		half: [foldUp, rightUp, rightDown, foldDown]
	};
}

function collect(layers: SlipLayer[], layer: number, made: ReturnType<typeof sheet>, unit: number) {
	const target = layers[layer];
	if (!target) return;
	target.sheets += polygon(made.whole, unit);
	// What lies deeper is mostly covered: its folds aren't worth their weight.
	if (layer * 2 >= layers.length) target.folds += polygon(made.half, unit);
}

const blank = (count: number): SlipLayer[] =>
	Array.from({ length: count }, () => ({ sheets: '', folds: '' }));

/** Layers of a heap against the pane. Slips of one layer don't touch; the layers lie over one another. */
const HEAP_LAYERS = 4;

/**
 * The heap as it presses against the front pane, from its level (y = 0) down.
 * @param depth how far down it is drawn, in pixels
 * @param seed the box's id
 * @param coarse fewer and larger slips, for a box of many
 */
export function heap(shape: BoxShape, depth: number, seed: string, coarse = false): SlipLayer[] {
	const random = seededBy(`heap ${seed}`);
	const layers = blank(HEAP_LAYERS);
	const inner = shape.right - shape.left;
	const unit = inner > 160 ? 1 : 0.5;
	const columns = coarse ? 4 : 6;
	const column = inner / columns;
	const row = inner * (coarse ? 0.085 : 0.05);
	const same = (point: Point) => point;
	for (let r = 0; r * row < depth + row; r += 1) {
		for (let c = -1; c <= columns; c += 1) {
			const length = column * (1.05 + 0.65 * random());
			const breadth = row * (0.7 + 1.15 * random());
			const lean = random() - 0.5;
			const angle = lean * Math.abs(lean) * (random() < 0.2 ? 2.6 : 1.3);
			const bend = 0.05 + 0.16 * random();
			const x = shape.left + (c + 0.5 + (r % 2) * 0.5 + (random() - 0.5) * 0.5) * column;
			const reach = Math.abs(Math.sin(angle) * length) / 2 + breadth / 2 + bend * length * 0.3;
			// No slip stands above the level: the line is the figure.
			const y = Math.max(reach, (r + 0.5 + (random() - 0.5) * 0.7) * row);
			if (x + length * 0.4 < shape.left || x - length * 0.4 > shape.right) continue;
			const layer = 2 * (r % 2) + (((c % 2) + 2) % 2);
			collect(layers, layer, sheet({ x, y }, length, breadth, angle, bend, same), unit);
		}
	}
	return layers;
}

/**
 * The slips that lie on top, in perspective, for a surface of the depth that it has at the floor; y = 0 is its front edge.
 * @param seed the box's id
 * @param coarse fewer and larger slips, for a box of many
 */
export function surface(shape: BoxShape, seed: string, coarse = false): SlipLayer[] {
	const random = seededBy(`surface ${seed}`);
	const rows = coarse ? 2 : 4;
	const columns = coarse ? 4 : 6;
	const layers = blank(rows);
	const inner = shape.right - shape.left;
	const unit = inner > 160 ? 1 : 0.5;
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
			const length = (inner / columns) * (0.8 + 0.3 * random());
			const breadth = inner * (0.09 + 0.05 * random()) * (coarse ? 1.6 : 1);
			const angle = (random() - 0.5) * 2.4;
			const x =
				((c + 0.5 + (random() - 0.5) * 0.45) / columns - 0.5 + (r % 2 ? 0.03 : -0.03)) * inner;
			const y = ((r + 0.5 + (random() - 0.5) * 0.6) / rows) * floorDepth;
			collect(layers, rows - 1 - r, sheet({ x, y }, length, breadth, angle, 0.04, place), unit);
		}
	}
	return layers;
}

/**
 * A small box's paper: a few folds, as open lines, between its level and the floor.
 * @param fill 0 to 1
 * @param seed the box's id
 */
export function creases(shape: BoxShape, fill: number, seed: string): string {
	const random = seededBy(`creases ${seed}`);
	const inner = shape.right - shape.left;
	const level = levelAt(shape, fill);
	const row = Math.max(4, inner * 0.17);
	let path = '';
	for (let y = level + row * 0.6; y < shape.bottom - row * 0.25; y += row) {
		const cut = shape.left + inner * (0.25 + 0.5 * random());
		const slope = () => (random() - 0.5) * row * 0.55;
		const from = shape.left + inner * (0.03 + 0.07 * random());
		const to = shape.right - inner * (0.03 + 0.07 * random());
		const n = (value: number) => (Math.round(value * 2) / 2).toString();
		path += `M${n(from)} ${n(y + slope())}L${n(cut - 1)} ${n(y + slope())}M${n(cut + 1)} ${n(y + slope() + row * 0.3)}L${n(to)} ${n(y + slope())}`;
	}
	return path;
}

/** The outlines of the box itself, as paths. */
export function boxPaths(shape: BoxShape): {
	back: string;
	floor: string;
	edges: string;
	pane: string;
	lid: string;
	rim: string;
	slot: string;
	gleam: string;
	inside: string;
	/** The pane's thickness, seen along its inner edges. */
	bevel: string;
} {
	const { left, right, top, bottom, inset, depthFloor, depthTop, width, height, rim } = shape;
	const inner = right - left;
	const backTop = top - depthTop;
	const backBottom = bottom - depthFloor;
	const n = (value: number) => String(Math.round(value * 10) / 10);
	const slotHalf = width * 0.17;
	const slotY = depthTop * 0.5;
	const slotThick = Math.max(0.7, depthTop * 0.12);
	const lidInset = inset + left * 0.6;
	return {
		back: polygon([
			{ x: left + inset, y: Math.max(backTop, rim) },
			{ x: right - inset, y: Math.max(backTop, rim) },
			{ x: right - inset, y: backBottom },
			{ x: left + inset, y: backBottom }
		]),
		floor: polygon([
			{ x: left, y: bottom },
			{ x: left + inset, y: backBottom },
			{ x: right - inset, y: backBottom },
			{ x: right, y: bottom }
		]),
		edges:
			`M${n(left + inset)} ${n(top)}V${n(backBottom)}H${n(right - inset)}V${n(top)}` +
			`M${n(left + inset)} ${n(backBottom)}L${n(left)} ${n(bottom)}M${n(right - inset)} ${n(backBottom)}L${n(right)} ${n(bottom)}`,
		pane: `M${n(left)} ${n(top)}V${n(height)}H${n(right)}V${n(top)}`,
		lid: polygon([
			{ x: 0, y: depthTop },
			{ x: lidInset, y: 0 },
			{ x: width - lidInset, y: 0 },
			{ x: width, y: depthTop }
		]),
		rim: `M0 ${n(depthTop)}H${n(width)}V${n(top)}H0z`,
		slot: polygon([
			{ x: width / 2 - slotHalf, y: slotY + slotThick },
			{ x: width / 2 - slotHalf * 0.965, y: slotY - slotThick },
			{ x: width / 2 + slotHalf * 0.965, y: slotY - slotThick },
			{ x: width / 2 + slotHalf, y: slotY + slotThick }
		]),
		// Light that falls across the pane: a broad band and a narrow one.
		gleam:
			polygon([
				{ x: left + inner * 0.62, y: top },
				{ x: left + inner * 0.8, y: top },
				{ x: left + inner * 0.34, y: bottom },
				{ x: left + inner * 0.16, y: bottom }
			]) +
			polygon([
				{ x: left + inner * 0.85, y: top },
				{ x: left + inner * 0.89, y: top },
				{ x: left + inner * 0.43, y: bottom },
				{ x: left + inner * 0.39, y: bottom }
			]),
		bevel: `M${n(left + inner * 0.014)} ${n(top)}V${n(bottom - inner * 0.008)}H${n(right - inner * 0.014)}V${n(top)}`,
		inside: `M${n(left)} ${n(top - rim)}H${n(right)}V${n(bottom)}H${n(left)}z`
	};
}
