/** The map's own measure: what the paths are drawn in. */
export const MAP = { width: 1000, height: 548 };

/** The days that the clock can show, in January 2022: the protests, and the counts of the detained after them. */
export const FIRST_DAY = 2;
export const LAST_DAY = 11;
