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

/** The paper's surface at the floor, its front edge at y = 0, as a path; it is shown scaled to the depth of its level. */
export function onSurface({ left, right, inset, depthFloor }: BoxShape): string {
	return polygon([
		{ x: left, y: 0 },
		{ x: left + inset, y: -depthFloor },
		{ x: right - inset, y: -depthFloor },
		{ x: right, y: 0 }
	]);
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
	/** The floor's thickness, under the paper. */
	base: string;
	/** Where light gathers, inside the pane's left edge, and where it leaves, inside its right. */
	lit: string;
	unlit: string;
	/** Two seals over the lid's edge. */
	seals: string;
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
		base: `M${n(left)} ${n(bottom)}H${n(right)}V${n(height)}H${n(left)}z`,
		lit: `M${n(left)} ${n(top)}h${n(inner * 0.1)}V${n(bottom)}H${n(left)}z`,
		unlit: `M${n(right)} ${n(top)}h${n(-inner * 0.1)}V${n(bottom)}H${n(right)}z`,
		seals: [0.13, 0.87]
			.map((share) => {
				const [half, drop] = [width * 0.016, rim * 0.75];
				return `M${n(width * share - half)} ${n(depthTop - rim * 0.2)}h${n(2 * half)}v${n(rim * 0.6 + drop)}l${n(-half)} ${n(half)}l${n(-half)} ${n(-half)}z`;
			})
			.join(''),
		inside: `M${n(left)} ${n(top - rim)}H${n(right)}V${n(bottom)}H${n(left)}z`
	};
}
