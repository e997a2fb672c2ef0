/** Paints dots by their roles: filled, hatched, dotted or hollow, so that no role rests on colour alone. */
import { ringLine, type DotRole } from './dots';
import type { Look } from './dots-move';

export type Colours = Record<'soft' | 'sky' | 'yes' | 'no' | 'invalid' | 'both' | 'home', string>;

/** The roles' colours where the canvas stands, in the light of the moment. */
export function readColours(element: Element): Colours {
	const style = getComputedStyle(element);
	const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
	return {
		soft: read('ink-soft'),
		sky: read('sky'),
		yes: read('yes'),
		no: read('no'),
		invalid: read('invalid'),
		both: read('both'),
		home: read('home')
	};
}

interface Painting {
	places: Float32Array;
	/** What each dot looks like; those that look alike share one. */
	looks: readonly Look[];
	radius: number;
	colours: Colours;
}

/** From the one below to the one on top. */
const ORDER: DotRole[] = ['plain', 'home', 'both', 'invalid', 'came', 'yes', 'no'];

export function paintDots(context: CanvasRenderingContext2D, painting: Painting): void {
	const alike = new Map<Look, number[]>();
	painting.looks.forEach((look, at) => {
		const dots = alike.get(look);
		if (dots) dots.push(at);
		else alike.set(look, [at]);
	});
	for (const role of ORDER) {
		for (const [look, dots] of alike) {
			const part = look.find(([own]) => own === role)?.[1] ?? 0;
			paintRole(context, painting, role, dots, part);
		}
	}
	context.globalAlpha = 1;
	context.setLineDash([]);
}

function paintRole(
	context: CanvasRenderingContext2D,
	{ places, radius, colours }: Painting,
	role: DotRole,
	dots: number[],
	alpha: number
): void {
	if (dots.length === 0 || alpha <= 0) return;
	const line = ringLine(radius);
	const hollow = role === 'home' || role === 'both' || role === 'invalid';
	// A canvas refuses a ring thinner than its own line.
	const r = Math.max(0, hollow ? radius - line / 2 : radius);
	context.globalAlpha = alpha;
	context.setLineDash(role === 'both' ? [line * 1.3, line * 1.3] : []);
	context.lineWidth = line;
	context.strokeStyle = context.fillStyle =
		colours[role === 'plain' ? 'soft' : role === 'came' ? 'sky' : role];
	// A path for each: a thousand dots in one path take a browser twice as long.
	for (const at of dots) {
		const [x = 0, y = 0] = [places[at * 2], places[at * 2 + 1]];
		context.beginPath();
		context.arc(x, y, r, 0, Math.PI * 2);
		if (role === 'invalid') {
			const d = r * 0.7;
			context.moveTo(x - d, y + d);
			context.lineTo(x + d, y - d);
		}
		if (hollow) context.stroke();
		else context.fill();
	}
}
