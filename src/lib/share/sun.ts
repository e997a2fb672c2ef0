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
	const fade = (id: string, way: string) =>
		`<linearGradient id="sun-${id}"${way}><stop stop-color="black"/><stop offset="${FADE}" stop-color="white"/>` +
		`<stop offset="${1 - FADE}" stop-color="white"/><stop offset="1" stop-color="black"/></linearGradient>` +
		`<mask id="sun-in-${id}" maskUnits="userSpaceOnUse" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="url(#sun-${id})"/></mask>`;
	const radius = (Math.max(width, height) * SPREAD) / 2;
	return (
		`<defs><radialGradient id="sun-light"><stop stop-color="${colour}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>` +
		`${fade('x', '')}${fade('y', ' x2="0" y2="1"')}</defs>` +
		`<g mask="url(#sun-in-x)"><g mask="url(#sun-in-y)"><circle cx="${x}" cy="${y}" r="${radius}" fill="url(#sun-light)" opacity="${light}"/></g></g>`
	);
}
