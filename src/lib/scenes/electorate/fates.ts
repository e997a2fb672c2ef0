/** What can become of somebody on the voter lists. */

import type { Frame } from '../types';

/** In the order in which the dots stand: those who came first. */
export const FATES = ['yes', 'no', 'invalid', 'both', 'home'] as const;
export type Fate = (typeof FATES)[number];

/** The picture's scale: small enough that invalid ballots show, large enough that a phone holds everybody. */
export const PEOPLE_PER_DOT = 10_000;

/** Where the source report puts the votes against: "a little less than" this many. */
export const REPORTED_NO_BELOW = 500_000;

/** A frame lower than this, in pixels, has no room for display type above each pile. */
export const LOW = 270;

/** Whether piles can stand as columns, with words in the free space above the low ones; else they lie in rows. */
export const standsIn = ({ width, height }: Frame) =>
	height >= LOW && width >= 320 && width <= height * 2.2;
