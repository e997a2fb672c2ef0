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
	// All dots of a look are one path a role: a thousand of them are a handful of strokes.
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
	context.beginPath();
	for (const at of dots) {
		const [x = 0, y = 0] = [places[at * 2], places[at * 2 + 1]];
		context.moveTo(x + r, y);
		context.arc(x, y, r, 0, Math.PI * 2);
		if (role === 'invalid') {
			const d = r * 0.7;
			context.moveTo(x - d, y + d);
			context.lineTo(x + d, y - d);
		}
	}
	context.setLineDash(role === 'both' ? [line * 1.3, line * 1.3] : []);
	if (hollow) {
		context.lineWidth = line;
		context.strokeStyle = colours[role];
		context.stroke();
	} else {
		context.fillStyle =
			role === 'yes' || role === 'no'
				? colours[role]
				: role === 'came'
					? colours.sky
					: colours.soft;
		context.fill();
	}
}
