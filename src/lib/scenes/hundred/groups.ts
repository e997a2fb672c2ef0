/** The two hundreds and their groups. */
export const PLACES = ['focus', 'country'] as const;
export type Place = (typeof PLACES)[number];

/** In the order in which people stand: those who came first. Spoiled: invalid, or both answers marked. */
export const GROUPS = ['yes', 'no', 'spoiled', 'home'] as const;
export type Group = (typeof GROUPS)[number];
