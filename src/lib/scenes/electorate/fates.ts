/** What can become of somebody on the voter lists. */

import type { Frame } from '../types';

/** In the order in which the dots stand: those who came first. */
export const FATES = ['yes', 'no', 'invalid', 'both', 'home'] as const;
export type Fate = (typeof FATES)[number];

/** A frame lower than this, in pixels, has no room for display type above each pile. */
export const LOW = 270;

/** Whether piles can stand as columns, with words in the free space above the low ones; else they lie in rows. */
export const standsIn = ({ width, height }: Frame) =>
	height >= LOW && width >= 320 && width <= height * 2.2;
