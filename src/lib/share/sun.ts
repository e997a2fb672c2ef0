/** The day's light behind its plot, which the page draws with CSS alone. */
import type { HTMLElement } from 'node-html-parser';
import type { Frame } from '$lib/scenes/types';
import type { Cascade } from './cascade';
import { toColour, toNumber } from './values';

/** Diameter of the light as a share of the longer side, and how far the edges fade: as in `Sky.html.svelte`. */
const SPREAD = 0.9;
const FADE = 0.14;

export function sun(element: HTMLElement, cascade: Cascade, frame: Frame): string {
	const { width, height } = frame;
	const light = cascade.declared(element, 'opacity') ?? '0';
	const move = cascade.declared(element, 'transform') ?? '';
	const [x = 0, y = 0] = (move.match(/[-\d.]+cq[wh]/g) ?? []).map((value) =>
		toNumber(value, { ...frame, em: 16 })
	);
	const colour = toColour(cascade.custom(element, '--card') ?? '');
	const area = `x="0" y="0" width="${width}" height="${height}"`;
	// One mask: what is dark at its sides, and over it what is dark at its top and bottom.
	const shade = (id: string, way: string, stops: string[]) =>
		`<linearGradient id="sun-${id}"${way}>${stops
			.map((stop, at) => `<stop offset="${[0, FADE, 1 - FADE, 1][at]}" ${stop}/>`)
			.join('')}</linearGradient>`;
	const [black, white] = ['stop-color="black"', 'stop-color="white"'];
	const none = 'stop-color="black" stop-opacity="0"';
	const mask =
		shade('x', '', [black, white, white, black]) +
		shade('y', ' x2="0" y2="1"', [black, none, none, black]) +
		`<mask id="sun-in" maskUnits="userSpaceOnUse" ${area}><rect ${area} fill="url(#sun-x)"/><rect ${area} fill="url(#sun-y)"/></mask>`;
	const radius = (Math.max(width, height) * SPREAD) / 2;
	return (
		`<defs><radialGradient id="sun-light"><stop stop-color="${colour}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>` +
		`${mask}</defs><g mask="url(#sun-in)"><circle cx="${x}" cy="${y}" r="${radius}" fill="url(#sun-light)" opacity="${light}"/></g>`
	);
}
