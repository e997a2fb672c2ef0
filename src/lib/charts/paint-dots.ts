/** Paints dots by their roles: filled, hatched, dotted or hollow, so that no role rests on colour alone. */
import { ringLine, type DotRole } from './dots';

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
	roles: readonly DotRole[];
	/** The roles that are fading out, and how far the new ones have come, 0 to 1. */
	before: readonly DotRole[];
	share: number;
	radius: number;
	colours: Colours;
}

const ROLES: DotRole[] = ['plain', 'home', 'both', 'invalid', 'came', 'yes', 'no'];

export function paintDots(context: CanvasRenderingContext2D, painting: Painting): void {
	const { roles, before, share } = painting;
	// All dots of a role are one path: a thousand of them are a handful of strokes.
	for (const role of ROLES) {
		const stays: number[] = [];
		const comes: number[] = [];
		const goes: number[] = [];
		roles.forEach((now, at) => {
			const was = before[at] ?? now;
			if (now === role) (was === role ? stays : comes).push(at);
			else if (was === role && share < 1) goes.push(at);
		});
		paintRole(context, painting, role, stays, 1);
		paintRole(context, painting, role, goes, 1 - share);
		paintRole(context, painting, role, comes, share);
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
	const r = hollow ? radius - line / 2 : radius;
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
